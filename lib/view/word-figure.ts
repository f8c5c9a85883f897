/** What to call a figure's bound, change and sort of statement, and what each means. */
import type { Bound, Figure, Status } from '../record/figure';
import { isDerived } from '../record/figure';
import { figuresBehind } from '../record/figures-behind';
import type { Unit } from '../record/unit';
import { isAmbiguous } from '../words/value-words';
import type { RecordIndex } from './index-record';
import {
  BOUND_MEANING,
  BOUND_WORDS,
  CHANGE_MEANING,
  DERIVED_BOUND_MEANING,
  FUTURE_CHANGE_MEANING,
  STATUS_MEANING,
  STATUS_WORDS,
  STREAK_MEANING,
} from './words';

const isStreak = ({ dimension }: Unit) => dimension === 'streak';

/** Statements of what is to come, in the order in which they are named. */
const INTENTIONS = ['plan', 'target', 'offer'] as const satisfies readonly Status[];
type Intention = (typeof INTENTIONS)[number];

const isIntention = (status: Status): status is Intention =>
  INTENTIONS.some((intention) => intention === status);

/** Plans, targets and offers among the stated figures that a derived figure rests on, at any depth. */
function intentionsBehind(index: RecordIndex, figure: Figure): Intention[] {
  if (!isDerived(figure)) return [];
  const found = new Set(figuresBehind(figure, index.figuresById).map(({ status }) => status));
  return INTENTIONS.filter((status) => found.has(status));
}

const listed = (intentions: readonly Intention[]) =>
  intentions.map((status) => `${STATUS_WORDS[status]}s`).join(' and ');

/** "outcome", "derived", "derived from plans and targets". */
export function statusWordsOf(index: RecordIndex, figure: Figure): string {
  const intentions = intentionsBehind(index, figure);
  const words = STATUS_WORDS[figure.status];
  return intentions.length === 0 ? words : `${words} from ${listed(intentions)}`;
}

export function statusMeaningOf(index: RecordIndex, figure: Figure): string {
  const intentions = intentionsBehind(index, figure);
  const meaning = STATUS_MEANING[figure.status];
  return intentions.length === 0
    ? meaning
    : `${meaning} It rests on ${listed(intentions)}, not on outcomes alone.`;
}

const PERHAPS: Readonly<Partial<Record<Bound, string>>> = {
  lower: 'perhaps a lower bound',
  upper: 'perhaps an upper bound',
  approx: 'perhaps approximate',
};

/** "lower bound"; "perhaps a lower bound" where the text leaves open whether a hedge applies. */
export function boundWordsOf(figure: Figure, unit: Unit): string {
  const { bound, alt_bound } = figure;
  if (bound === 'rank' && isStreak(unit)) return 'streak';
  if (alt_bound === null || !isAmbiguous(figure)) return BOUND_WORDS[bound];
  const open = alt_bound === 'exact' ? PERHAPS[bound] : undefined;
  return open ?? `${BOUND_WORDS[bound]}, or ${BOUND_WORDS[alt_bound]}`;
}

/** "target, approximate"; of a figure computed without a hedge, just "derived". */
export const statementWordsOf = (index: RecordIndex, figure: Figure, unit: Unit): string =>
  isDerived(figure) && figure.bound === 'exact'
    ? statusWordsOf(index, figure)
    : `${statusWordsOf(index, figure)}, ${boundWordsOf(figure, unit)}`;

/** "On one reading the inputs allow no less; on the other they set no such limit." */
const openBoundMeaning = (meaning: string): string =>
  `On one reading ${meaning.charAt(0).toLowerCase()}${meaning.slice(1, -1)}; on the other they set no such limit.`;

export function boundMeaningOf(figure: Figure, unit: Unit): string {
  if (figure.bound === 'rank' && isStreak(unit)) return STREAK_MEANING;
  const derived = isDerived(figure) ? DERIVED_BOUND_MEANING[figure.bound] : undefined;
  if (derived !== undefined && isAmbiguous(figure)) return openBoundMeaning(derived);
  return derived ?? BOUND_MEANING[figure.bound];
}

export function changeMeaningOf({ change, status }: Figure): string | null {
  if (change === null) return null;
  return isIntention(status) ? FUTURE_CHANGE_MEANING[change] : CHANGE_MEANING[change];
}
