/** The last step: a draft over tokens becomes a mention over code points. */
import type { CodePointIndex } from '../text/code-points';
import type { Period, QuantityMention, Step, Words } from './mention';
import { type Draft, type DraftPeriod, isAmount, type TokenRange } from './reading/draft';
import { type Reading, wordsOf } from './reading/reading';

const MODIFIER_MEANINGS: Readonly<Record<string, string>> = {
  '~': 'about',
  '~<': 'almost, slightly below',
  '>': 'above',
  '>=': 'at least',
  '<': 'below',
  '<=': 'at most',
  range: 'between two values',
};

function toWords(reading: Reading, index: CodePointIndex, range: TokenRange): Words {
  const start = reading.tokens[range.from]?.start ?? 0;
  const end = reading.tokens[range.to - 1]?.end ?? start;
  return {
    start: index.toCodePoint(start),
    end: index.toCodePoint(end),
    text: reading.text.slice(start, end),
  };
}

function toPeriod(
  reading: Reading,
  index: CodePointIndex,
  { edtf, words, reason }: DraftPeriod,
): Period {
  return { edtf, words: toWords(reading, index, words), reason };
}

function stepsOf(reading: Reading, draft: Draft): Step[] {
  const steps = [...draft.steps];
  const noun = draft.marks.noun;
  if (noun) steps.push({ words: wordsOf(reading, noun), meaning: `counts: ${draft.unit}` });
  if (draft.hedge && isAmount(draft))
    steps.push({
      words: wordsOf(reading, draft.hedge),
      meaning: MODIFIER_MEANINGS[draft.modifier] ?? draft.modifier,
    });
  if (draft.change === 'increase' || draft.change === 'decrease')
    steps.push({
      words: draft.change,
      meaning: `size of ${draft.change === 'increase' ? 'an increase' : 'a decrease'}`,
    });
  return steps;
}

/** `places` gives the index of every mention of the paragraph in the list returned. */
export function toMention(
  reading: Reading,
  draft: Draft,
  index: CodePointIndex,
  places: ReadonlyMap<Draft, number>,
): QuantityMention {
  const words = (range: TokenRange | null) => range && toWords(reading, index, range);
  const { start, end, text } = toWords(reading, index, draft);
  return {
    start,
    end,
    text,
    class: draft.class,
    tier: draft.tier,
    value: draft.value,
    value2: draft.value2,
    unit: draft.unit || '-',
    unitWords: words(draft.unitWords),
    modifier: draft.modifier,
    hedge: words(draft.hedge),
    change: draft.change,
    period: draft.period && toPeriod(reading, index, draft.period),
    conversionOf: (draft.conversionOf && places.get(draft.conversionOf)) ?? null,
    whole: words(draft.whole),
    steps: stepsOf(reading, draft),
  };
}
