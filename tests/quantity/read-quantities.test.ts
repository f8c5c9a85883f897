/** What the reader states about news sentences, one table per phenomenon. */
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../lib/quantity/read-quantities';
import { CASES as ANTECEDENTS } from '../cases/quantity/antecedents';
import { CASES as CLEANED } from '../cases/quantity/cleaned';
import { CASES as DATES } from '../cases/quantity/dates';
import { CASES as ELLIPTICAL } from '../cases/quantity/elliptical';
import { CASES as HEDGES } from '../cases/quantity/hedges';
import { CASES as MEASURE } from '../cases/quantity/measure';
import { CASES as MIXED } from '../cases/quantity/mixed';
import { CASES as MONEY } from '../cases/quantity/money';
import { CASES as NAMES } from '../cases/quantity/names';
import { CASES as PEOPLE } from '../cases/quantity/people';
import { printMention } from '../cases/quantity/print-mention';
import { CASES as RANKS } from '../cases/quantity/ranks';
import { CASES as RATIO } from '../cases/quantity/ratio';
import { CASES as REPORTS } from '../cases/quantity/reports';
import { CASES as WIRES } from '../cases/quantity/wires';

const TABLES = {
  ANTECEDENTS,
  MONEY,
  MEASURE,
  RATIO,
  PEOPLE,
  RANKS,
  HEDGES,
  DATES,
  NAMES,
  CLEANED,
  MIXED,
  WIRES,
  REPORTS,
  ELLIPTICAL,
};

describe.each(Object.entries(TABLES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...mentions]) => ({ text, mentions })))(
    '$text',
    ({ text, mentions }) => {
      expect(readQuantities(text, { published: '2015-05-13' }).map(printMention)).toEqual(mentions);
    },
  );
});
