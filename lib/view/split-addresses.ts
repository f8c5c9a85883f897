/** Addresses of pages in running text, for links. */
export interface TextPart {
  readonly text: string;
  /** The address itself; null for words that are none. */
  readonly href: string | null;
}

/** To the next space; punctuation that ends the sentence, or a bracket, is not part of it. */
const ADDRESS = /(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]])/;

/** The parts joined are the text. */
export const splitAddresses = (text: string): TextPart[] =>
  text
    .split(ADDRESS)
    .map((part, place) => ({ text: part, href: place % 2 === 1 ? part : null }))
    .filter((part) => part.text !== '');
