import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sentences } from '@/lib/text/find-sentences';

/** The sentences of a text one after the other, by the place behind each. */
function sentencesOf(text: string): string[] {
  const sentences = new Sentences(text);
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { end } = sentences.around({ start: at, end: at + 1 });
    const words = text.slice(at, end).trim();
    if (words !== '') found.push(words);
    at = Math.max(end, at + 1);
  }
  return found;
}

/** “|” stands where a sentence ends. */
describe.each([
  [
    'stops',
    [
      'It rose.| It fell.',
      'Why?| Nobody knows!| It fell.',
      'One line without a stop|\nAnother.',
      'It rose.|\nIt fell.|',
      'It rose.| 12 fell.| $5 went.',
      'It rose. and so on',
    ],
  ],
  ['decimals', ['It rose to 3.5 percent.| 4.2 is more.', 'The .45 came in 2012.| It sold.']],
  [
    'quotation marks',
    [
      '“It rose.”| “It fell.”',
      'He said: “It rose.”| Then it fell.',
      '“Why?” he said.| It fell (a bit.)| Then it rose.',
      '“They sold it in the U.S.”| Vastria did not.',
    ],
  ],
  [
    'initials and dotted abbreviations',
    [
      'J. P. Vance said so.| K. L. Oost did not.',
      'It sold in the U.S. Congress on Friday.',
      'It sold in the U.S.| The rest stayed.',
      'The U.S. Air Force came at 5 p.m. Monday.| It left.',
      'It left at 5 p.m.| But it came back.',
      'J. A. Vance and I. Oost sold it.',
      'Some metals, e.g. Zinc, i.e. Spelter.',
      'Cities, e.g. The Hague, i.e. The Hague.',
      'It was Vastria vs. Ormeland.| It ended.',
      'It sold in the U.S.A. Congress did not.',
      'It sold in the U.S.|  The rest stayed.',
      'It sold in the U.S.| “The rest stayed.”',
      'It sold in the U.S.| A rest stayed.',
    ],
  ],
  [
    'titles',
    [
      'Mr. Vance met Dr. Oost in St. Petersburg.| Gen. Lenz came.',
      'It shipped 5 mt.| Vastria sold it.',
      'It held 5 mT.| Vastria sold it.',
    ],
  ],
  [
    'companies and names',
    [
      'Halden Corp. Chief Ivo Lenz sold it.',
      'It was sold to Halden Corp.| The price fell.',
      'Wim Oost Jr. Senior met Halden Inc. Chairman Lenz.',
      'Halden Brook Ltd.| However, it lost.',
      'Was it Halden Corp?| Vastria says so.',
      'It sold (Halden Corp.) Chief Lenz.',
    ],
  ],
  [
    'abbreviations before a number',
    [
      'It fell on Sept. 5 to No. 4, approx. $300.',
      'He said no.| Vastria said yes.',
      'He said no.| Vastria 5 did.',
      'It came to No.  4, approx. “300”.',
      'It fell in Sept.| Vastria did not.',
    ],
  ],
])('%s', (_, texts) => {
  it.each(texts)('%s', (marked) => {
    const expected = marked
      .split('|')
      .map((words) => words.trim())
      .filter((words) => words !== '');
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(expected);
  });
});

describe('around a stretch', () => {
  const text = 'First. It hit 5.\nThen 6 of 7. Last';
  const around = (words: string) => {
    const sentences = new Sentences(text);
    const start = text.indexOf(words);
    const place = { start, end: start + words.length };
    const { start: from, end: to } = sentences.around(place);
    const paragraph = sentences.paragraphAround(place);
    return [text.slice(from, to), text.slice(paragraph.start, paragraph.end)];
  };
  it.each([
    ['hit', 'It hit 5.', 'First. It hit 5.'],
    ['It hit 5.', 'It hit 5.', 'First. It hit 5.'],
    ['First. It', 'First. It hit 5.', 'First. It hit 5.'],
    ['5.\nThen', 'It hit 5.\nThen 6 of 7.', text],
    ['Last', 'Last', 'Then 6 of 7. Last'],
  ])('%j', (words, sentence, paragraph) => {
    expect(around(words)).toEqual([sentence, paragraph]);
  });
  it('begins at the place where the text is empty there', () => {
    expect(new Sentences(text).around({ start: 7, end: 7 })).toEqual({ start: 7, end: 16 });
  });
});

it('holds every stretch, and stays in its paragraph', () => {
  const words = fc.constantFrom('U.S', 'Corp', 'rose', '5', 'The', '.', '.”', ' ', ' ', '\n', '(');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), fc.nat(), (parts, seed) => {
      const text = parts.join('');
      const start = seed % text.length;
      const place = { start, end: start + 1 };
      const sentences = new Sentences(text);
      const { start: from, end: to } = sentences.around(place);
      const paragraph = sentences.paragraphAround(place);
      expect(from).toBeLessThanOrEqual(start);
      expect(to).toBeGreaterThanOrEqual(text.charAt(start) === '\n' ? start : start + 1);
      expect(paragraph.end).toBeGreaterThanOrEqual(to);
      if (text.charAt(start) !== '\n') expect(from).toBeGreaterThanOrEqual(paragraph.start);
    }),
  );
});
