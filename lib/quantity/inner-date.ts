/** A date expression inside another. */
import { ABSOLUTE_GRAMMARS, plainYear } from './absolute-dates';
import type { FoundDate } from './found-date';
import { lowerAt, type Reading } from './reading';
import { RELATIVE_GRAMMARS } from './relative-dates';

/** A date expression inside another: absolute, relative, or a plain year. */
export function innerDate(reading: Reading, at: number): FoundDate | null {
  const place = lowerAt(reading, at) === 'the' ? at + 1 : at;
  for (const grammar of [...ABSOLUTE_GRAMMARS, ...RELATIVE_GRAMMARS, plainYear]) {
    const found = grammar(reading, place);
    if (found) return found;
  }
  return null;
}
