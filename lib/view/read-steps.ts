/** From the words to the normalised value, one step a line. */

import { decimal } from '../arithmetic/decimal';
import type { StatedFigure } from '../record/figure';
import type { Unit } from '../record/unit';
import { dateWords } from '../words/date-words';
import { isAmbiguous } from '../words/value-words';
import { allowedInWords, formatBaseValue, limitsInWords } from './format-value';
import { boundMeaningOf, changeMeaningOf } from './word-figure';
import { STATUS_MEANING, upperFirst } from './words';

export interface ReadingStep {
  readonly aspect: string;
  /** The words as printed; null when none are; `sentence` when no single word says it. */
  readonly words: string | null;
  readonly sentence: boolean;
  readonly meaning: string;
}

function numberStep(figure: StatedFigure, unit: Unit): ReadingStep {
  const coded = unit.scheme === 'UCUM' || unit.scheme === 'ISO 4217';
  const code = coded ? ` (${unit.scheme} code ${unit.code})` : '';
  const meaning = `${formatBaseValue(figure.value ?? decimal('0'), unit)}${code}`;
  return { aspect: 'Number and unit', words: figure.number_text, sentence: false, meaning };
}

function hedgeStep(figure: StatedFigure, unit: Unit): ReadingStep {
  const limits = limitsInWords(figure, unit, null);
  const allowed = isAmbiguous(figure) ? allowedInWords(figure, unit, null) : limits;
  const meaning = allowed === null ? boundMeaningOf(figure, unit) : `${upperFirst(allowed)}.`;
  // "The majority" carries its limit in the words of the number themselves.
  const inNumber = figure.bound === 'share-in-words' && limits !== null;
  const words = figure.hedge_text ?? (inNumber ? figure.number_text : null);
  return { aspect: 'Hedge', words, sentence: false, meaning };
}

function periodStep(figure: StatedFigure): ReadingStep {
  const period = figure.time_period === null ? null : dateWords(figure.time_period);
  const basis = figure.period_basis === null ? null : upperFirst(figure.period_basis);
  const said = [period, basis].filter((part) => part !== null).join('. ');
  return {
    aspect: 'Period',
    words: figure.period_text,
    sentence: false,
    meaning: said === '' ? 'None is stated, so none is given.' : said.replace(/([^.])$/, '$1.'),
  };
}

const ofSentence = (aspect: string, meaning: string): ReadingStep => ({
  aspect,
  words: null,
  sentence: true,
  meaning,
});

/** Every step a reader would need to redo the reading by hand. */
export function readSteps(figure: StatedFigure, unit: Unit): ReadingStep[] {
  const steps = [numberStep(figure, unit), hedgeStep(figure, unit), periodStep(figure)];
  const change = changeMeaningOf(figure);
  if (change !== null) steps.push(ofSentence('Level or change', change));
  return [...steps, ofSentence('Sort of statement', STATUS_MEANING[figure.status])];
}
