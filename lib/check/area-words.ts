/** Names by which texts call the areas of the record: countries, their people and their capitals. */
import type { AreaCode } from '../record/area';

const WORDS: Readonly<Record<AreaCode, string>> = {
  BY: 'Belarus|Belarusian|Minsk',
  CN: 'China|Chinese|Sino|Beijing',
  JP: 'Japan|Japanese|Tokyo',
  KP: 'North Korea|North Korean|Pyongyang',
  RU: 'Russia|Russian|Moscow|Kremlin|Rosneft',
  US: 'US|U\\.S\\.|United States|America|American|Washington',
  XE: 'Europe|European',
  XM: 'Middle East|Middle Eastern',
  XW: 'world|global',
};

const PATTERNS = Object.entries(WORDS).map(
  ([code, words]) =>
    [code as AreaCode, new RegExp(`(?<!\\p{L})(?:${words})(?:s|’s|'s)?(?!\\p{L})`, 'u')] as const,
);

/** Areas that a text names. */
export const areasIn = (text: string): Set<AreaCode> =>
  new Set(PATTERNS.flatMap(([code, pattern]) => (pattern.test(text) ? [code] : [])));

/** The same, in the order in which the text names them first. */
export const areasInOrder = (text: string): AreaCode[] =>
  PATTERNS.map(([code, pattern]) => ({ code, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ code }) => code);
