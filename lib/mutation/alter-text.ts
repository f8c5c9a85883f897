/** Small slips in a text, of the sorts that hands, programs and bad copies make. */
import type { Random } from './random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const splice = (text: string, at: number, removed: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + removed);

/** One digit replaced, dropped, doubled or swapped with its neighbour; null without digits. */
export function slipDigit(text: string, random: Random): string | null {
  const places = [...text.matchAll(/\d/g)].map((match) => match.index);
  if (places.length === 0) return null;
  const at = random.pick(places);
  const digit = text[at] ?? '';
  const slips = [
    () => splice(text, at, 1, String((Number(digit) + 1 + random.below(9)) % 10)),
    () => splice(text, at, 1, String((Number(digit) + 1 + random.below(9)) % 10)),
    () => splice(text, at, 1, ''),
    () => splice(text, at, 0, digit),
    () => splice(text, at, 2, `${text[at + 1] ?? ''}${digit}`),
  ];
  return random.pick(slips)();
}

/** One character replaced, dropped, inserted or swapped with its neighbour. Keeps pairs whole. */
export function slipCharacter(text: string, random: Random): string | null {
  const characters = [...text];
  if (characters.length === 0) return null;
  const at = random.below(characters.length);
  const put = random.pick([...LETTERS, ...'0123456789', ' ', ',', '.', '-', '"', '’']);
  const slips = [
    () => characters.splice(at, 1, put),
    () => characters.splice(at, 1),
    () => characters.splice(at, 0, put),
    () => characters.splice(at, 2, ...characters.slice(at, at + 2).reverse()),
  ];
  random.pick(slips)();
  return characters.join('');
}

/** One word dropped, doubled, or swapped with the next. */
export function slipWord(text: string, random: Random): string | null {
  const words = text.split(' ');
  if (words.length < 2) return null;
  const at = random.below(words.length - 1);
  const pair = words.slice(at, at + 2);
  const slips = [
    () => words.splice(at, 1),
    () => words.splice(at, 0, pair[0] ?? ''),
    () => words.splice(at, 2, ...pair.reverse()),
  ];
  random.pick(slips)();
  return words.join(' ');
}

/** What word processors, browsers and mail do to a text without being asked. */
const TYPOGRAPHY: readonly (readonly [string, string])[] = [
  ["'", '’'],
  ['"', '“'],
  ['-', '–'],
  [' ', '\u00a0'],
  [' ', '  '],
  ['. ', '.\u200b '],
  ['over', 'more than'],
  ['million', 'mln'],
  ['billion', 'bn'],
  ['$', 'US$'],
];

export function slipTypography(text: string, random: Random): string | null {
  const fitting = TYPOGRAPHY.filter(([from]) => text.includes(from));
  if (fitting.length === 0) return null;
  const [from, to] = random.pick(fitting);
  const places = text.split(from).length - 1;
  const chosen = random.below(places);
  let seen = -1;
  return text.replaceAll(from, (found) => {
    seen++;
    return seen === chosen ? to : found;
  });
}

/** Cut at either end. */
export function trimText(text: string, random: Random): string | null {
  if (text.length < 2) return null;
  const cut = 1 + random.below(Math.min(12, text.length - 1));
  return random.once(2) ? text.slice(cut) : text.slice(0, -cut);
}

export const slipText = (text: string, random: Random): string | null =>
  random.pick([slipCharacter, slipCharacter, slipWord, slipDigit, slipTypography, trimText])(
    text,
    random,
  );
