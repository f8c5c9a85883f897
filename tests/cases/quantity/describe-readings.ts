/** Tables of news sentences, each with what the reader states about it. */
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../lib/quantity/mention';
import { readQuantities } from '../../../lib/quantity/read-quantities';
import { printMention } from './print-mention';
import { printSteps } from './print-steps';

/** A sentence, and its mentions as they are printed. */
type Case = readonly [text: string, ...mentions: string[]];
type Tables = Readonly<Record<string, readonly Case[]>>;

/** A Wednesday. */
const PUBLISHED: ReadOptions = { published: '2015-05-13' };

function describeCases(tables: Tables, options: ReadOptions, print: typeof printMention): void {
  describe.each(Object.entries(tables))('%s', (_name, cases) => {
    it.each(cases.map(([text, ...mentions]) => ({ text, mentions })))(
      '$text',
      ({ text, mentions }) => {
        expect(readQuantities(text, options).map(print)).toEqual(mentions);
      },
    );
  });
}

/** What is read, as `printMention` prints it. */
export const describeReadings = (tables: Tables, options = PUBLISHED): void =>
  describeCases(tables, options, printMention);

/** How it was read, as `printSteps` prints it. */
export const describeSteps = (tables: Tables, options = PUBLISHED): void =>
  describeCases(tables, options, printSteps);
