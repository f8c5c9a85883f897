/** The one list of checks, each with how much of a record it needs at hand. */
import { checkAreas } from './check-areas';
import { checkArticleLocks } from './check-article-locks';
import { checkAttributions } from './check-attributions';
import { checkBounds, checkDerivedBounds } from './check-bounds';
import { checkChartHedges } from './check-chart-hedges';
import { checkChartTopics } from './check-chart-topics';
import { checkCharts } from './check-charts';
import type { Check } from './check-context';
import { checkContradictions } from './check-contradictions';
import { checkConversionRates } from './check-conversion-rates';
import { checkConversions } from './check-conversions';
import { checkCorrections } from './check-corrections';
import { checkCoverage } from './check-coverage';
import { checkDerivations } from './check-derivations';
import { checkDerivedContext } from './check-derived-context';
import { checkDrafts } from './check-drafts';
import { checkIds } from './check-ids';
import { checkIncrements } from './check-increments';
import { checkNoteGuards } from './check-note-guards';
import { checkNoteNumbers } from './check-note-numbers';
import { checkNotes } from './check-notes';
import { checkNumberSpans } from './check-number-spans';
import { checkOwnNumbers } from './check-own-numbers';
import { checkPeriods } from './check-periods';
import { checkQuotedWords } from './check-quoted-words';
import { checkQuotes } from './check-quotes';
import { checkReadings } from './check-readings';
import { checkReferences } from './check-references';
import { checkSafeText } from './check-safe-text';
import { checkSetAsides } from './check-set-asides';
import { checkStatements } from './check-statements';
import { checkStatuses } from './check-statuses';
import { checkUnits } from './check-units';

/**
 * What must be at hand: the whole record; an article with all its rows; or single rows of
 * figures.csv with the articles, as in a table from elsewhere.
 */
type Needs = 'record' | 'article' | 'rows';

/** In this order: what a later check rests on is looked at before it. */
const LIST: readonly (readonly [check: Check, needs: Needs])[] = [
  [checkArticleLocks, 'article'],
  [checkIds, 'record'],
  [checkSafeText, 'article'],
  [checkUnits, 'record'],
  [checkReferences, 'rows'],
  [checkQuotes, 'rows'],
  [checkNumberSpans, 'rows'],
  [checkSetAsides, 'article'],
  // Before coverage: an article whose drafts are left is not reported number by number as well.
  [checkDrafts, 'record'],
  [checkCoverage, 'article'],
  [checkReadings, 'rows'],
  // Behind the readings: value, ends and hedge that disagree are laid to the cell that the quote denies.
  [checkBounds, 'rows'],
  [checkPeriods, 'rows'],
  [checkConversions, 'article'],
  [checkAttributions, 'rows'],
  [checkStatements, 'article'],
  [checkStatuses, 'article'],
  [checkAreas, 'article'],
  [checkQuotedWords, 'article'],
  [checkDerivations, 'rows'],
  // Behind the recomputation, for the same reason.
  [checkDerivedBounds, 'rows'],
  [checkDerivedContext, 'article'],
  [checkIncrements, 'record'],
  [checkContradictions, 'record'],
  [checkNotes, 'record'],
  [checkNoteGuards, 'record'],
  [checkNoteNumbers, 'record'],
  [checkConversionRates, 'record'],
  [checkCharts, 'record'],
  [checkChartTopics, 'record'],
  [checkOwnNumbers, 'article'],
  [checkChartHedges, 'record'],
  [checkCorrections, 'record'],
];

const thatNeed = (...wanted: readonly Needs[]): readonly Check[] =>
  LIST.flatMap(([check, needs]) => (wanted.includes(needs) ? check : []));

export const CHECKS = thatNeed('record', 'article', 'rows');

/** Those that are about one article, and need no more than it and its own rows. */
export const ARTICLE_CHECKS = thatNeed('article', 'rows');

/** Those that speak of single rows. */
export const ROW_CHECKS = thatNeed('rows');
