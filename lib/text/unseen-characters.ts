/**
 * Characters that a reader cannot see but a machine reads: controls, zero-width characters and
 * bidirectional overrides (Unicode Technical Report 36, "Trojan Source"). An article keeps what
 * was printed; the project's own words have no use for them.
 */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]|(?![\t\n])\p{Cc}/u;

export interface UnseenCharacter {
  /** As `U+202E`. */
  readonly name: string;
  /** UTF-16 position in the text. */
  readonly index: number;
}

/** The first character nobody can see; line breaks and tabs inside a text are not meant. */
export function findUnseenCharacter(text: string): UnseenCharacter | null {
  const match = UNSEEN.exec(text);
  if (!match) return null;
  const code = match[0].codePointAt(0) ?? 0;
  return { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, index: match.index };
}
