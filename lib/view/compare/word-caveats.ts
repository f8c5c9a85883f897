/** What the ratio of two figures must not be taken for, one sentence each. */
import type { FigureSummary } from '../summarise-figure';

type Pair = readonly [FigureSummary, FigureSummary];

function statusCaveat([one, other]: Pair): string | null {
  if (one.status === other.status)
    return one.status === 'outcome' ? null : `Both are stated as ${one.status}s, not as outcomes.`;
  const said = ({ status, derived }: FigureSummary) =>
    derived ? status : `${/^[aeiou]/.test(status) ? 'an' : 'a'} ${status}`;
  return `The first is ${said(one)}; the second is ${said(other)}.`;
}

function periodCaveat([one, other]: Pair): string | null {
  if (one.period === other.period)
    return one.period === null ? 'No period is stated for either.' : null;
  if (one.period !== null && other.period !== null)
    return `The periods differ: ${one.period} and ${other.period}.`;
  const known = one.period === null ? `the second: ${other.period}` : `the first: ${one.period}`;
  return `A period is stated only for ${known}.`;
}

export const caveatsOf = (pair: Pair): string[] =>
  [statusCaveat(pair), periodCaveat(pair)].filter((caveat) => caveat !== null);
