import type { QuantityMention } from '../quantity/mention';
import { isEdtf } from '../record/edtf-date';
import { FIGURES } from '../record/figure';
import { withInputs } from '../record/figures-behind';
import { CHARTS_FILE } from '../record/record-files';
import type { Finding } from '../table/finding';
import type { Check, CheckContext } from './check-context';
import { findingAt, type Said } from './find-in-rows';
import {
  amountOf,
  isKnownDate,
  type KnownNumbers,
  keepsHedge,
  knownNumbersOf,
  namesUnit,
} from './known-numbers';
import { mayStateNumber } from './may-state-number';

/** Words of the project about some figures. */
interface OwnWords {
  readonly file: string;
  readonly index: number | null;
  readonly column: string;
  readonly subject: string;
  readonly words: string;
  /** Asked for when the words hold a number. */
  readonly known: () => KnownNumbers;
  /** Titles state findings, and drop no hedge; notes speak of numbers and hedges apart. */
  readonly statesFinding: boolean;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function wordsOfCharts(context: CheckContext): OwnWords[] {
  return context.dataset.charts.flatMap((chart, at) => {
    const ids = chart.panels.flatMap((panel) => panel.figures);
    const shown = ids.flatMap((id) => context.figures.get(id) ?? []);
    if (shown.length !== ids.length || context.doubted.has(chart.slug)) return [];
    if (withInputs(shown, context.figures).some(({ id }) => context.doubted.has(id))) return [];
    const known = once(() => knownNumbersOf(shown, context));
    const { title, subtitle, note, alt } = chart;
    const texts = [
      ...Object.entries({ title, subtitle, note, alt, ...chart.labels }),
      ...chart.panels.map((panel, p) => [`panels[${p}].title`, panel.title] as const),
    ];
    return texts.flatMap(([name, words]): OwnWords[] =>
      words
        ? [
            {
              file: CHARTS_FILE,
              index: null,
              column: `[${at}].${name}`,
              subject: chart.slug,
              words,
              known,
              statesFinding: name === 'title' || name === 'alt',
            },
          ]
        : [],
    );
  });
}

/** Labels that may state a number: nothing is looked up for the others. */
function wordsOfLabels(context: CheckContext): OwnWords[] {
  const words: OwnWords[] = [];
  context.dataset.figures.forEach((figure, index) => {
    if (!mayStateNumber(figure.label)) return;
    if (withInputs([figure], context.figures).some(({ id }) => context.doubted.has(id))) return;
    words.push({
      file: FIGURES.file,
      index,
      column: 'label',
      subject: figure.id,
      words: figure.label,
      known: once(() => knownNumbersOf([figure], context)),
      statesFinding: false,
    });
  });
  return words;
}

const CURE = 'Take number, unit, hedge and date from the rows of the figures.';

/** Counts of the things shown, in words (“three partners”, “one railway”, “both”), state no amount. */
const isCountOfShown = (mention: QuantityMention, { figures }: KnownNumbers): boolean =>
  mention.class === 'count' &&
  !/\d/.test(mention.text) &&
  (mention.value === '1' || mention.value === '2' || mention.value === String(figures.length));

function findDateFault(mention: QuantityMention, known: KnownNumbers): string | null {
  if (mention.value === null || !isEdtf(mention.value) || isKnownDate(mention.value, known))
    return null;
  return 'a date of the figures shown, of their statements or notes';
}

function findNumberFault(mention: QuantityMention, own: OwnWords) {
  const known = own.known();
  const amount = amountOf(mention);
  if (amount === null || isCountOfShown(mention, known)) return null;
  const same = known.numbers.filter((number) => number.amount.equals(amount));
  if (same.length === 0) return 'a number of the figures shown, of their inputs or notes';
  const inUnit = same.filter((number) => namesUnit(mention, number.unit));
  if (inUnit.length === 0) return `a number in ${same[0]?.unit}`;
  // A number of another source may be the same; the figure's own hedge counts.
  const ofFigures = inUnit.filter((number) => number.bound !== null);
  const keeps = ofFigures.some((number) => keepsHedge(mention, number.bound));
  if (!own.statesFinding || ofFigures.length === 0 || keeps) return null;
  return `the hedge of the figure, whose bound is “${ofFigures[0]?.bound}”`;
}

/** A superlative ranks the words around it, which are the project's own. */
const statesNothing = (mention: QuantityMention): boolean =>
  ['name-part', 'idiom', 'vague-quantifier', 'time', 'duration'].includes(mention.class) ||
  (mention.class === 'ordinal-rank' && mention.tier !== 1);

function findFaults(own: OwnWords, context: CheckContext): Finding[] {
  for (const mention of context.read(own.words)) {
    if (statesNothing(mention)) continue;
    const expected =
      mention.class === 'date'
        ? findDateFault(mention, own.known())
        : findNumberFault(mention, own);
    if (expected === null) continue;
    const hedge = mention.hedge === null ? '' : `${mention.hedge.text} `;
    const said: Said = {
      column: own.column,
      expected,
      found: `“${hedge}${mention.text}”`,
      cure: CURE,
    };
    return [findingAt(own.file, own.index, own.subject, 'words/other-number', said)];
  }
  return [];
}

export const checkOwnNumbers: Check = (context) => {
  const ofCharts = wordsOfCharts(context);
  const words = [...wordsOfLabels(context), ...ofCharts];
  return {
    name: 'own-numbers',
    promise:
      'Every number and date in labels of figures and in the words of charts comes from the figures they are about, their inputs or their notes, and no title drops or adds a hedge.',
    lookedAt: context.dataset.figures.length + ofCharts.length,
    noun: 'texts of the record',
    findings: words.flatMap((own) => findFaults(own, context)),
  };
};
