/** The unit that every stage works on. Positions are UTF-16; code points come back at the end. */
export type TokenKind = 'word' | 'number' | 'symbol';

export interface Token {
  readonly text: string;
  /** Lower case, typographic apostrophes made plain, dots of abbreviations dropped. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** True when no white space stands before the token. */
  readonly glued: boolean;
  /** Number of the sentence within the paragraph; sentences never share a number. */
  readonly sentence: number;
}

export const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);
