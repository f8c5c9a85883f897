import type { MentionClass, QuantityMention } from '../quantity/mention';
import { FIGURES, type StatedFigure } from '../record/figure';
import { SET_ASIDES, type SetAside } from '../record/set-aside';
import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import { mentionAt } from './article-in-check';
import { type Check, type Quoting, soundQuotes, soundSetAsides } from './check-context';
import { compareReading, type Difference, unitOfBare } from './compare-reading';
import { findAll, findingAt } from './find-in-rows';

/** Stable names of the findings, by the column that differs. */
const CODES: Partial<Record<keyof StatedFigure, string>> = {
  number_text: 'reading/no-amount',
  value: 'value/mismatch',
  unit: 'unit/mismatch',
  hedge_text: 'hedge/mismatch',
  bound: 'bound/mismatch',
  change: 'change/mismatch',
  time_period: 'period/mismatch',
  period_text: 'period/other-words',
};

const isBare = ({ column, read }: Difference): boolean => column === 'unit' && read === null;

function cureOf(fault: Difference): string {
  const { reason } = fault;
  if (reason === null) return 'Correct the cell.';
  if (isBare(fault))
    return `Correct the cell; or say in ${reason.columns.join(' or ')} where it is told, beginning: ${unitOfBare(reason.words)}`;
  return `Correct the cell; or, where the words leave it open, quote “${reason.words}” in ${reason.columns.join(' or ')}.`;
}

/** The first cell that differs without a reason: a wrong hedge explains a wrong bound. */
function findFigureFault({ row, index, source }: Quoting<StatedFigure>): Finding | null {
  const mention = mentionAt(source, row.number_start, row.number_end);
  if (!mention) return null;
  const fault = compareReading(row, mention).find((difference) => difference.namedIn === null);
  if (!fault) return null;
  return findingAt(FIGURES.file, index, row.id, CODES[fault.column] ?? 'reading/mismatch', {
    column: fault.column,
    expected: `${isBare(fault) ? 'no unit' : showCell(fault.read ?? '')}, as read from “${mention.text}” in the quote`,
    found: showCell(fault.held ?? ''),
    cure: cureOf(fault),
  });
}

/** Classes between which the guidelines leave room are one to this check. */
const CLASS_OF: Partial<Record<MentionClass, string>> = { figure: 'amount', count: 'amount' };
const classOf = (name: MentionClass) => CLASS_OF[name] ?? name;

type Misread = readonly [
  code: string,
  column: string,
  expected: string,
  found: string,
  cure: string,
];

/**
 * The reader dates words by what it knows, people by what they understand: a reason with this
 * sentence holds against the reading, and only for the date that it gives.
 */
const readAs = ({ exact, time_period }: SetAside): string | null =>
  time_period === null ? null : `“${exact}” is read as ${time_period}.`;

function findMisread(row: SetAside, mention: QuantityMention): Misread | null {
  if (classOf(mention.class) !== classOf(row.class))
    return ['class/mismatch', 'class', mention.class, row.class, 'Correct the cell.'];
  const { time_period } = row;
  if (mention.class !== 'date' || mention.value === null || mention.value === time_period)
    return null;
  const sentence = readAs(row);
  if (sentence !== null && row.reason.includes(sentence)) return null;
  const cure =
    sentence === null
      ? 'Correct the cell.'
      : `Correct the cell; or, where the text shows otherwise, say in the reason: ${sentence}`;
  return ['period/mismatch', 'time_period', mention.value, time_period ?? '', cure];
}

function findSetAsideFault({ row, index, source }: Quoting<SetAside>): Finding | null {
  const mention = mentionAt(source, row.start, row.end);
  const misread = mention && findMisread(row, mention);
  if (!misread) return null;
  const [code, column, expected, found, cure] = misread;
  return findingAt(SET_ASIDES.file, index, row.id, code, {
    column,
    expected: `${showCell(expected)}, as read from “${mention.text}” in the article`,
    found: showCell(found),
    cure,
  });
}

export const checkReadings: Check = (context) => {
  const figures = soundQuotes(context);
  const setAsides = soundSetAsides(context);
  return {
    name: 'readings',
    promise:
      'Value, unit, hedge, bound, change and period of every figure, and class and date of every mention set aside, are what the words say when they are read again, or the row names why not.',
    lookedAt: figures.length + setAsides.length,
    noun: 'rows',
    findings: [...findAll(figures, findFigureFault), ...findAll(setAsides, findSetAsideFault)],
  };
};
