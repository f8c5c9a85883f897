/** Sticky patterns, tried at one place of a text. */

/** Where the match ends that starts at `at`; `at` itself when there is none. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
