/** What a finished build says about itself. It is written last: a folder without it is no build. */
import { z } from 'zod';

export const MANIFEST_FILE = 'build.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const sourceHash = z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/);

export const manifestSchema = z.strictObject({
  version: z.literal(1),
  /** Hash of everything the build was made from. */
  inputs: sha256,
  /** Hashes of what stands inside its pages, for the policy: a build brings its own. */
  inline: z.strictObject({ scripts: z.array(sourceHash), styles: z.array(sourceHash) }),
  /** Every file but this one, by its path below the folder. */
  files: z.record(z.string(), z.strictObject({ bytes: z.int().nonnegative(), sha256 })),
});

export type Manifest = Readonly<z.output<typeof manifestSchema>>;

/** Null when the text is no manifest. */
export function readManifest(text: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export const writeManifest = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 1)}\n`;
