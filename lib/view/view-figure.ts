/** The evidence sheet of one figure. */

import type { CheckResult } from '../check/report';
import type { Figure } from '../record/figure';
import { isDerived, isStated } from '../record/figure';
import { restsOnFirmNumbers } from '../record/figures-behind';
import { dayWords, onDay } from '../words/date-words';
import { isAmbiguous, type ValueWords, valueWords } from '../words/value-words';
import { namePublisher } from '../words/voice-words';
import { checksOfFigure } from './checks-of-figure';
import { allowedInWords, limitsInWords } from './format-value';
import type { RecordIndex } from './index-record';
import { linkTextFragment } from './link-text-fragment';
import { type ReadingStep, readSteps } from './read-steps';
import { disputedIn, type FigureSummary, summariseFigure } from './summarise-figure';
import { type ChartSource, sourcesOf } from './view-chart';
import { type FormulaPart, viewFormula } from './view-formula';
import { type NoteView, viewNotes } from './view-notes';
import { type QuoteView, viewQuote } from './view-quote';
import { sensitivityInWords } from './view-sensitivity';
import { type TrailStop, viewTrail } from './view-trail';
import { boundMeaningOf, changeMeaningOf, statusMeaningOf } from './word-figure';
import { ROUNDED_MEANING } from './words';

export interface FigureView {
  readonly summary: FigureSummary;
  /** In the article's own words. */
  readonly hero: ValueWords;
  /** One sentence each: bound, change, status. */
  readonly meanings: readonly string[];
  readonly limits: string | null;
  readonly quote: QuoteView | null;
  readonly steps: readonly ReadingStep[];
  /** "Stated on 6 May 2015", "Reported on 8 May 2015". */
  readonly statedOn: string | null;
  readonly formula: readonly FormulaPart[] | null;
  /** Quotes that a derived figure is computed from. */
  readonly sources: readonly ChartSource[];
  readonly rounding: string | null;
  /** How far approximate inputs could move a derived figure. */
  readonly sensitivity: string | null;
  readonly usedBy: readonly FigureSummary[];
  readonly conversion: readonly FigureSummary[];
  readonly ambiguity: string | null;
  readonly otherReading: string | null;
  readonly inference: string | null;
  readonly trail: readonly TrailStop[];
  readonly notes: readonly NoteView[];
  /** Figures that it is computed from and that another source reports differently. */
  readonly disputedInputs: readonly FigureSummary[];
  readonly charts: readonly { readonly slug: string; readonly title: string }[];
  /** Outside page with the same text, scrolled to the quote where the browser can. */
  readonly outsideUrl: string | null;
  readonly checks: readonly CheckResult[];
  readonly previous: FigureSummary | null;
  readonly next: FigureSummary | null;
}

function meaningsOf(index: RecordIndex, figure: Figure): string[] {
  const change = changeMeaningOf(figure);
  const firm = restsOnFirmNumbers(figure, index.figuresById);
  return [
    isDerived(figure) && figure.bound === 'approx' && firm
      ? ROUNDED_MEANING
      : boundMeaningOf(figure, index.unit(figure.unit)),
    ...(change === null ? [] : [change]),
    statusMeaningOf(index, figure),
  ];
}

/** When the words were said; of words without a day of their own, only when they were reported. */
function statedOnOf(index: RecordIndex, figure: Figure): string | null {
  if (figure.stated_on === null) return null;
  const published = isStated(figure) ? index.article(figure.article_id).published : null;
  return `${figure.stated_on === published ? 'Reported' : 'Stated'} ${onDay(dayWords(figure.stated_on))}`;
}

/** The chain begins with the publisher, which the article may not name. */
function trailOf(index: RecordIndex, figure: Figure): TrailStop[] {
  const trail = viewTrail(figure);
  if (!isStated(figure)) return trail;
  const article = index.article(figure.article_id);
  return trail.map((stop, place) =>
    place === 0 && stop.voice === article.publisher
      ? { ...stop, voice: namePublisher(article) }
      : stop,
  );
}

/** Limits of the reading that was not chosen, in words; null where the ambiguity tells it already. */
function otherReadingOf(index: RecordIndex, figure: Figure): string | null {
  if (figure.alt_bound === null) return null;
  if (/\bother reading\b/i.test(figure.ambiguity ?? '')) return null;
  const other = {
    ...figure,
    bound: figure.alt_bound,
    lower: figure.alt_lower,
    upper: figure.alt_upper,
    hedge_text: null,
    alt_bound: null,
  } as Figure;
  const unit = index.unit(figure.unit);
  const limits = limitsInWords(other, unit, index.figuresById, 'other');
  return limits ?? `exactly ${valueWords(other, unit, 'printed').text}`;
}

function limitsOf(index: RecordIndex, figure: Figure): string | null {
  const inWords = isAmbiguous(figure) ? allowedInWords : limitsInWords;
  return inWords(figure, index.unit(figure.unit), index.figuresById);
}

function roundingOf(figure: Figure): string | null {
  if (figure.decimals === null) return null;
  const places = figure.decimals === 0 ? 'a whole number' : `${figure.decimals} decimal places`;
  const way = { lower: ', downwards', upper: ', upwards' } as Partial<Record<string, string>>;
  return `Rounded to ${figure.decimals === 1 ? 'one decimal place' : places}${way[figure.bound] ?? ''}.`;
}

function derivationOf(index: RecordIndex, figure: Figure) {
  if (!isDerived(figure)) return { formula: null, sources: [], rounding: null, sensitivity: null };
  return {
    formula: viewFormula(index, figure),
    sources: sourcesOf(index, [figure.id]),
    rounding: roundingOf(figure),
    sensitivity: sensitivityInWords(index, figure),
  };
}

function evidenceOf(index: RecordIndex, figure: Figure) {
  if (!isStated(figure)) return { quote: null, steps: [], outsideUrl: null };
  const article = index.article(figure.article_id);
  return {
    quote: viewQuote(index, [figure]),
    steps: readSteps(figure, index.unit(figure.unit)),
    outsideUrl: article.url === null ? null : linkTextFragment(article.url, figure.exact),
  };
}

export function viewFigure(
  index: RecordIndex,
  id: string,
  checks: readonly CheckResult[],
): FigureView {
  const figure = index.figure(id);
  const { figures } = index.dataset;
  const place = index.placeOf(id);
  const summarise = (other: Figure) => summariseFigure(index, other);
  const neighbour = (other: Figure | undefined) => (other ? summarise(other) : null);
  const unit = index.unit(figure.unit);
  return {
    summary: summarise(figure),
    hero: valueWords(figure, unit, 'printed'),
    meanings: meaningsOf(index, figure),
    limits: limitsOf(index, figure),
    ...evidenceOf(index, figure),
    ...derivationOf(index, figure),
    statedOn: statedOnOf(index, figure),
    usedBy: index.usersOf(id).map(summarise),
    conversion: index.conversionsOf(id).map(summarise),
    ambiguity: figure.ambiguity,
    otherReading: otherReadingOf(index, figure),
    inference: figure.inference,
    trail: trailOf(index, figure),
    notes: viewNotes(index, id),
    disputedInputs: disputedIn(index, figure)
      .filter((disputed) => disputed !== figure)
      .map(summarise),
    charts: index.chartsOf(id).map(({ slug, title }) => ({ slug, title })),
    checks: checksOfFigure(figure, checks),
    previous: neighbour(figures[place - 1]),
    next: neighbour(figures[place + 1]),
  };
}
