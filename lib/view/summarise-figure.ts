/** The line by which a figure appears wherever it is not the subject of the page. */

import type { Figure } from '../record/figure';
import { isStated } from '../record/figure';
import { figuresBehind } from '../record/figures-behind';
import { voicesOf } from '../record/voices';
import { areaWords } from '../words/area-words';
import { dateWords } from '../words/date-words';
import { type ValueWords, valueWords } from '../words/value-words';
import type { RecordIndex } from './index-record';
import { boundWordsOf, statementWordsOf, statusWordsOf } from './word-figure';

export interface FigureSummary {
  readonly id: string;
  readonly label: string;
  readonly value: ValueWords;
  readonly measure: string;
  /** "2012", "by 2018"; null when the text states none. */
  readonly period: string | null;
  /** "outcome", "plan", "derived from plans". */
  readonly status: string;
  readonly bound: string;
  /** Both in one: "target, approximate", "derived from plans". */
  readonly statement: string;
  /** Last voice of the chain: who says so in the end. */
  readonly origin: string;
  readonly attribution: string;
  readonly areas: string | null;
  readonly articleId: string | null;
  /** Another source reports the same statement, or one that it rests on, differently. */
  readonly doubtful: boolean;
  readonly derived: boolean;
}

const areasOf = ({ ref_area, counterpart_area }: Figure): string | null => {
  const names = [ref_area, counterpart_area].flatMap((code) => (code ? [areaWords(code)] : []));
  return names.length > 0 ? names.join(', ') : null;
};

/** The period of a target is its deadline. */
export function periodOf(figure: Figure): string | null {
  if (figure.time_period === null) return null;
  const words = dateWords(figure.time_period);
  return figure.status === 'target' && /^\d{4}$/.test(words) ? `by ${words}` : words;
}

/** Of a figure and what it is computed from, those that another source reports differently. */
export const disputedIn = (index: RecordIndex, figure: Figure): Figure[] =>
  figuresBehind(figure, index.figuresById).filter(({ id }) =>
    index.notesOn(id).some(({ verdict }) => verdict === 'conflict'),
  );

export const isDoubtful = (index: RecordIndex, figure: Figure): boolean =>
  disputedIn(index, figure).length > 0;

export function summariseFigure(index: RecordIndex, figure: Figure): FigureSummary {
  const unit = index.unit(figure.unit);
  return {
    id: figure.id,
    label: figure.label,
    value: valueWords(figure, unit, 'long'),
    measure: figure.measure,
    period: periodOf(figure),
    status: statusWordsOf(index, figure),
    bound: boundWordsOf(figure, unit),
    statement: statementWordsOf(index, figure, unit),
    origin: voicesOf(figure.attribution).at(-1) ?? figure.attribution,
    attribution: figure.attribution,
    areas: areasOf(figure),
    articleId: isStated(figure) ? figure.article_id : null,
    doubtful: isDoubtful(index, figure),
    derived: !isStated(figure),
  };
}
