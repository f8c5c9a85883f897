/** The format of GNU sha256sum, so that `sha256sum -c SHA256SUMS` checks a record too. */

export interface Checksum {
  readonly path: string;
  readonly sha256: string;
}

const LINE = /^([0-9a-f]{64}) {2}([A-Za-z0-9][A-Za-z0-9._/-]*)$/;

/** One entry per line; a null entry is a line that is none. */
export function parseChecksums(text: string): (Checksum | null)[] {
  const lines = text.split('\n');
  // Every line has its line end: what is left behind the last one is a line cut off.
  if (lines.at(-1) === '') lines.pop();
  else lines[lines.length - 1] = '';
  return lines.map((line) => {
    const [, sha256, path] = LINE.exec(line) ?? [];
    return sha256 !== undefined && path !== undefined ? { sha256, path } : null;
  });
}

export const printChecksums = (checksums: readonly Checksum[]): string =>
  checksums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
