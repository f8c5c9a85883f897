/** A failed promise, as data: what is wrong, where, and how to mend it. */
export interface Finding {
  /** Stable code, `subject/problem`, e.g. `quote/not-verbatim`. Never renamed within a major version. */
  readonly code: string;
  /** Path below the data folder, e.g. `figures.csv`. */
  readonly file: string;
  /** Record number in the file, the header being 1 (RFC 7111); null when the file as a whole is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** Id of the figure, mention, note, unit, article or chart concerned. */
  readonly subject: string | null;
  readonly expected: string;
  readonly found: string;
  /** What to do about it, in one sentence. */
  readonly cure: string;
  /** A guess that helps to mend (the nearest place of a moved quote); never a verification. */
  readonly hint?: string;
}
