/** Every way in which a record is altered, in the order in which the audit page lists them. */
import { DATE_KINDS } from './alter-dates';
import { FILE_KINDS } from './alter-files';
import { FORMULA_KINDS } from './alter-formulas';
import { HEDGE_KINDS } from './alter-hedges';
import { NUMBER_KINDS } from './alter-numbers';
import { QUOTE_KINDS } from './alter-quotes';
import { ROW_KINDS } from './alter-rows';
import { STATEMENT_KINDS } from './alter-statements';
import { UNIT_KINDS } from './alter-units';
import type { Kind } from './alteration';

export const KINDS: readonly Kind[] = [
  ...NUMBER_KINDS,
  ...UNIT_KINDS,
  ...HEDGE_KINDS,
  ...DATE_KINDS,
  ...STATEMENT_KINDS,
  ...QUOTE_KINDS,
  ...FORMULA_KINDS,
  ...ROW_KINDS,
  ...FILE_KINDS,
];
