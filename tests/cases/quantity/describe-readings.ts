/** Tables of news sentences, each with what the reader states about it. */
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../lib/quantity/read-quantities';
import { printMention } from './print-mention';

/** A sentence and its mentions, as `printMention` prints them; plain notes on the published day. */
export type Reading = readonly [text: string, ...mentions: string[]];

/** One test a sentence; `published` is the day from which "Monday" and "last year" are counted. */
export function describeReadings(
  tables: Readonly<Record<string, readonly Reading[]>>,
  published = '2015-05-13',
): void {
  describe.each(Object.entries(tables))('%s', (_name, cases) => {
    it.each(cases.map(([text, ...mentions]) => ({ text, mentions })))(
      '$text',
      ({ text, mentions }) => {
        expect(readQuantities(text, { published }).map(printMention)).toEqual(mentions);
      },
    );
  });
}
