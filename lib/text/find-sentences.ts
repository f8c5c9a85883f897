/** Where the sentences of a text begin and end; a line is a paragraph. */

import { BEFORE_ANYTHING, BEFORE_NUMBERS, BEHIND_NAMES, TITLES } from './abbreviations';
import type { Utf16Offset } from './code-points';
import { countBelow } from './count-below';

/** Start-inclusive, end-exclusive, in UTF-16 code units. */
export interface Utf16Range {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}

/** A stop with what closes behind it, before what may begin a sentence; or the end of a line. */
const STOP = /[.!?]['"”’)\]]*(?=[^\S\n]+["“‘'([]{0,2}[\p{Lu}\p{Nd}$€£¥])|\n/gu;
const QUOTE_ENDS = /['"”’]/;
const LINE_END = '\n';

/** Longer than any abbreviation with the character before it. */
const ABBREVIATED_MAX = 12;
const LAST_WORD = /(?:^|[\s("“‘'[–—-])((?:\p{L}\.)*\p{L}+)$/u;
/** “U.S.”, “p.m.”, and the initial of a name. */
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
const CAPITAL = /^\p{Lu}/u;
const NUMBER_NEXT = /^\s+[("“‘'[]{0,2}[\p{Nd}$€£¥]/u;

/** Words that begin sentences and no names: behind “U.S.” or “Corp.” they tell that one has ended. */
const OPENER =
  /^\s+["“‘'([]{0,2}(?:The|An?|It|Its|He|She|They|We|I|You|His|Her|Their|Our|This|That|These|Those|There|But|And|Or|So|Yet|However|Meanwhile|In|On|At|As|If|By|For|From|With|To|When|While|Where|After|Before|Since|Until|Although|Though|Because|Despite|Under|Both|Most|Many|Some|What|Who|How|Why)(?=[\s,’'])/u;
const OPENER_MAX = 20;

const titles = new Set(TITLES);
const beforeAnything = new Set([...BEFORE_ANYTHING, 'e.g', 'i.e']);
const beforeNumbers = new Set(BEFORE_NUMBERS);
const behindNames = new Set(BEHIND_NAMES);

/** Whether the dot at a place is of an abbreviation and ends no sentence. */
function isOfAbbreviation(text: string, dot: Utf16Offset): boolean {
  const [, word] = LAST_WORD.exec(text.slice(Math.max(0, dot - ABBREVIATED_MAX), dot)) ?? [];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  const next = text.slice(dot + 1, dot + 1 + OPENER_MAX);
  if (beforeAnything.has(lower) || (titles.has(lower) && CAPITAL.test(word))) return true;
  if (beforeNumbers.has(lower)) return NUMBER_NEXT.test(next);
  return (INITIALS.test(word) || behindNames.has(lower)) && !OPENER.test(next);
}

/** From the last of the places up to a stretch to the first one behind it. */
const between = (places: readonly number[], { start, end }: Utf16Range): Utf16Range => ({
  start: places[countBelow(places, start + 1) - 1] ?? 0,
  end: places[countBelow(places, Math.max(start + 1, end))] ?? places.at(-1) ?? 0,
});

/** The sentences of one text, cut up once. */
export class Sentences {
  readonly #text: string;
  /** Where sentences end, and where lines do; the text's own end is the last of both. */
  readonly #stops: number[] = [];
  readonly #lines: number[] = [];

  constructor(text: string) {
    this.#text = text;
    for (const { 0: stop, index: at } of text.matchAll(STOP)) {
      if (stop === LINE_END) this.#lines.push(at);
      else if (stop.startsWith('.') && !QUOTE_ENDS.test(stop) && isOfAbbreviation(text, at))
        continue;
      this.#stops.push(stop === LINE_END ? at : at + stop.length);
    }
    this.#stops.push(text.length);
    this.#lines.push(text.length);
  }

  /** The sentence of a stretch, or all that it touches, with their stops, without the space before. */
  around(place: Utf16Range): Utf16Range {
    const { start, end } = between(this.#stops, place);
    let from = start;
    while (from < place.start && /\s/.test(this.#text.charAt(from))) from++;
    return { start: from, end };
  }

  /** From the start of its first line to the end of its last. */
  paragraphAround(place: Utf16Range): Utf16Range {
    const { start, end } = between(this.#lines, place);
    return { start: this.#text.charAt(start) === LINE_END ? start + 1 : start, end };
  }
}
