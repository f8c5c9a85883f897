/** The workbench's export: a zip of rows for the record's tables, the article's text and hashes. */
import { z } from 'zod';
import type { ArticleRow } from '../record/article';
import type { FigureRow } from '../record/figure';
import type { Note } from '../record/note';
import type { SetAside } from '../record/set-aside';
import type { Unit } from '../record/unit';

export const BUNDLE_FORMAT = 'figures-of-record/article-1';
export const MANIFEST_FILE = 'manifest.json';

/** Caps, far above any article: what is larger is no export of the workbench. */
export const BUNDLE_MAX_BYTES = 20 * 1024 * 1024;
export const MEMBER_MAX_BYTES = 10 * 1024 * 1024;
export const ARTICLE_MAX_BYTES = 5 * 1024 * 1024;

export const TABLE_MEMBERS = ['articles.csv', 'figures.csv', 'set-aside.csv'] as const;
/** New units that the figures need, and what other sources say of them; left out when empty. */
export const OPTIONAL_MEMBERS = ['units.csv', 'notes.csv'] as const;

export const manifestSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  article: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  files: z
    .array(
      z.strictObject({
        path: z.string().max(200),
        bytes: z.number().int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(10),
});

export type Manifest = z.output<typeof manifestSchema>;

/** What an export holds: one article with its rows. */
export interface Bundle {
  readonly article: ArticleRow;
  readonly text: Uint8Array;
  readonly figures: readonly FigureRow[];
  readonly setAsides: readonly SetAside[];
  readonly units: readonly Unit[];
  readonly notes: readonly Note[];
}

export const textMember = (articleId: string): string => `articles/${articleId}.txt`;
