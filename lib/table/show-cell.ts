const SHOWN = 80;

const UNSEEN = /[\u007f-\u009f\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const escaped = (words: string): string =>
  JSON.stringify(words.toWellFormed()).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A place that does not go through the middle of a character. */
const wholeAt = (text: string, at: number): number =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;

/** `from` on, as far as a finding has room. */
function showFrom(cell: string, from: number): string {
  if (cell === '') return 'an empty cell';
  const end = wholeAt(cell, from + SHOWN);
  const text = escaped(
    `${from > 0 ? '…' : ''}${cell.slice(from, end)}${end < cell.length ? '…' : ''}`,
  );
  return from > 0 || end < cell.length ? `${text} (${cell.length} characters)` : text;
}

/** A cell as findings print it: quoted, unseen characters escaped, cut when long. */
export const showCell = (cell: string): string => showFrom(cell, 0);

/** How much that is the same is shown before a difference. */
const LEAD = 24;

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** Where to cut two cells so that their first difference is seen: behind a blank, if one is near. */
function cutBefore(one: string, other: string): number {
  const at = firstDifference(one, other);
  if (at < SHOWN / 2) return 0;
  const blank = one.lastIndexOf(' ', at - LEAD);
  return blank > at - SHOWN / 2 ? blank + 1 : wholeAt(one, at - LEAD);
}

/** What a cell should hold and what it holds; where both are long, from near their difference on. */
export function showCells(expected: string, found: string): { expected: string; found: string } {
  const isLong = Math.max(expected.length, found.length) > SHOWN;
  const from = isLong ? cutBefore(expected, found) : 0;
  return { expected: showFrom(expected, from), found: showFrom(found, from) };
}
