/** Addresses of pages in running text, for links. */
export interface TextPart {
  readonly text: string;
  /** Place of its first character in the whole text, in UTF-16 units. */
  readonly start: number;
  /** The address itself; null for words that are none. */
  readonly href: string | null;
}

/** Brackets in pairs belong to an address; one alone, and what ends a sentence, do not. */
const PAIR = String.raw`\([^\s<>"“”()]*\)`;
const ADDRESS = new RegExp(
  String.raw`(https?:\/\/(?:${PAIR}|[^\s<>"“”()])*(?:${PAIR}|[^\s<>"“”().,;:!?\]]))`,
);

/** The parts joined are the text. */
export function splitAddresses(text: string): TextPart[] {
  let start = 0;
  return text.split(ADDRESS).flatMap((part, place) => {
    const at = start;
    start += part.length;
    return part === '' ? [] : { text: part, start: at, href: place % 2 === 1 ? part : null };
  });
}
