/** When amounts hold: news sentences, each read on its own day of publication. */

import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../lib/quantity/read-quantities';
import { CASES as CLAUSES } from '../cases/quantity/clauses';
import { CASES as PERIODS } from '../cases/quantity/periods';
import { printMention } from '../cases/quantity/print-mention';

describe('periods by day of publication', () => {
  it.each(
    [...PERIODS, ...CLAUSES].map(([published, text, ...mentions]) => ({
      published,
      text,
      mentions,
    })),
  )('$published $text', ({ published, text, mentions }) => {
    expect(readQuantities(text, { published }).map(printMention)).toEqual(mentions);
  });
});
