/** A recheck's outcome as a sentence. */
import { formatCount } from '../../words/decimal-words';
import type { CheckSummary } from './view-check';

const counted = (count: number, one: string, several = `${one}s`) =>
  `${formatCount(count)} ${count === 1 ? one : several}`;

/** “figures.csv: 2 findings in 36 rows”; that all is well is only said when it is. */
export function checkTitle(
  name: string,
  { rows, findings, verdicts, kinds, unproved }: CheckSummary,
): string {
  if (kinds.some(({ code }) => code === 'verify/no-rows')) return `${name} holds no rows`;
  if (rows === 0) return `${name} cannot be read as a table of figures`;
  if (findings > 0) return `${name}: ${counted(findings, 'finding')} in ${counted(rows, 'row')}`;
  const all = rows === 1 ? 'its one row' : `all ${formatCount(rows)} rows`;
  if (unproved > 0)
    return `${name}: no findings, but ${counted(unproved, 'row')} could not be held against a text`;
  return verdicts.same === rows
    ? `${name}: ${all} as on record`
    : `${name}: ${all} agree with their articles`;
}

export function verdictsInWords({ rows, verdicts, missing, findings }: CheckSummary): string {
  if (rows === 0 && findings > 0) return 'No row was looked at.';
  const parts = [
    `${formatCount(verdicts.same)} as on record`,
    `${formatCount(verdicts.changed)} changed`,
    `${formatCount(verdicts.new)} new`,
    ...(verdicts.twice > 0 ? [`${formatCount(verdicts.twice)} twice`] : []),
    `${formatCount(verdicts.unreadable)} unreadable`,
  ];
  return `${counted(rows, 'row')}: ${parts.join(', ')}; ${missing.length} of the record missing.`;
}
