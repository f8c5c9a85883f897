/**
 * Width of text without a font at hand, so that a picture is laid out alike on every machine.
 *
 * Advance widths are those of Helvetica (Adobe font metrics, per mille of the size), which Arial
 * and Liberation Sans share; system fonts are a little wider or narrower, so layouts keep slack.
 */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [191, "'"],
      [200, '\u202f'],
      [222, 'ijl‘’'],
      [260, '|'],
      [278, ' !,./:;I[\\]ft\u00a0'],
      [333, '()-`r“”'],
      [355, '"'],
      [389, '*'],
      [400, '°'],
      [500, 'Jckvsxyz'],
      [549, '≈'],
      [556, '#$0123456789?L_abdeghnopqu–€'],
      [584, '+<=>~×÷−'],
      [611, 'FTZ'],
      [667, '&ABEKPSVXY'],
      [722, 'CDHNRUw'],
      [778, 'GOQ'],
      [833, 'Mm'],
      [889, '%'],
      [944, 'W'],
      [1000, '—…→←›'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width])),
);

/** Bold faces run about 6 % wider. */
const BOLD = 1.06;
/** Room for system fonts that run wider than Helvetica. */
const SLACK = 1.04;

/** Width in pixels of a line of text at a size in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let perMille = 0;
  for (const character of text) perMille += WIDTHS[character] ?? 600;
  return (perMille / 1000) * size * SLACK * (bold ? BOLD : 1);
}

/** Lines no wider than `width`, broken at spaces; a word longer than a line keeps a line of its own. */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
