/** Stage 11: a number without its noun, unit or denominator takes those of the amount it goes with. */
import { compareDecimals, multiplyDecimals } from './decimal';
import { CHANGE_VERBS } from './lexicon/changes';
import { rateAt } from './match-unit';
import { bareExchange } from './measure-amount';
import { type Draft, lowerAt, type Reading } from './reading';
import { nounBeforeEndPoint, subjectNoun } from './subject-noun';

const isAmount = (draft: Draft) =>
  draft.class === 'figure' || draft.class === 'count' || draft.class === 'duration';
const sentenceOf = ({ tokens }: Reading, draft: Draft) => tokens[draft.from]?.sentence;

/** Words that lead from one amount to the next of the same measure. */
const FORWARD =
  /^(to|and|or|from|,|versus|v|against|-|–|than|with|but|over|by|the|about|some|around|nearly|almost|compared|just|more|up|down|then|at|least|a|further|between|of|in|million|as|many|much|few|least)$/;
const MOST_BETWEEN = 5;

/** The next amount, when only joining words stand between: "18.2 to 19.5 percent". */
function forwardUnit(reading: Reading, amounts: readonly Draft[], index: number): Draft | null {
  const draft = amounts[index];
  const next = amounts[index + 1];
  if (!draft || !next || sentenceOf(reading, next) !== sentenceOf(reading, draft)) return null;
  if (next.from - draft.to > MOST_BETWEEN || next.from <= draft.to) return null;
  for (let at = draft.to; at < next.from; at++)
    if (!FORWARD.test(lowerAt(reading, at))) return null;
  if (
    next.unit === '' ||
    next.unit === 'x' ||
    next.marks.money ||
    (next.class === 'duration' && /^(in|over|by|for|after)$/.test(lowerAt(reading, next.from - 1)))
  )
    return null;
  if (lowerAt(reading, draft.to) === 'in' || lowerAt(reading, draft.to) === 'of')
    return next.marks.noun ? next : null;
  return next;
}

const END_POINT = /^(to|from|at|against|with|than|versus)$/;

/** Whether the number is the end point of a change, its hedge aside. */
function leadWord(reading: Reading, draft: Draft): string {
  const start = Math.min(draft.hedge?.from ?? draft.from, draft.from);
  for (let at = start - 1; at >= 0; at--) {
    const word = lowerAt(reading, at);
    if (
      !/^(a|an|the|about|around|some|just|nearly|almost|only|over|than|more|least|record|another|further|low|high|of|average)$/.test(
        word,
      )
    )
      return word;
    if (draft.from - at > 5) return word;
  }
  return '';
}

/** The latest amount before it that measures the same sort of thing. */
function backwardUnit(reading: Reading, amounts: readonly Draft[], index: number): Draft | null {
  const draft = amounts[index];
  if (!draft) return null;
  const lead = leadWord(reading, draft);
  const level = END_POINT.test(lead);
  for (let before = index - 1; before >= 0 && index - before <= 6; before--) {
    const candidate = amounts[before];
    if (!candidate || sentenceOf(reading, candidate) !== sentenceOf(reading, draft)) break;
    if (candidate.unit === '' || candidate.unit === 'share' || candidate.unit === '-') continue;
    if (candidate.unit === 'x' && !(lead === 'from' && before === index - 1)) continue;
    if (candidate.marks.attributive || candidate.marks.age) continue;
    if (isRatio(candidate.unit) && !ratioGoesOn(reading, candidate, draft)) continue;
    if (candidate.class === 'duration' && !durationGoesOn(reading, candidate, draft)) continue;
    if (candidate.unit === '%' && level && lead !== 'from' && isChangeShaped(reading, candidate))
      continue;
    return candidate;
  }
  return null;
}

const isRatio = (unit: string) => /^(%|pp|bp)$/.test(unit);
const CLAUSE_WORDS = /^(while|but|although|which|who|whereas|;|as|when|after)$/;

/** A percentage goes on only within its clause, and never to thousands. */
function ratioGoesOn(reading: Reading, candidate: Draft, draft: Draft): boolean {
  if (draft.marks.magnitude || compareDecimals(draft.value ?? '0', '1000') >= 0) return false;
  for (let at = candidate.to; at < draft.from; at++) {
    const word = lowerAt(reading, at);
    if (CLAUSE_WORDS.test(word) || (word === ',' && lowerAt(reading, at + 1) === 'and'))
      return false;
  }
  return true;
}

/** "within 60 days of loading, instead of 30" */
function durationGoesOn(reading: Reading, candidate: Draft, draft: Draft): boolean {
  return (
    /^(of|than|from|with|to|against|not)$/.test(lowerAt(reading, draft.from - 1)) &&
    draft.from - candidate.to < 8 &&
    !draft.marks.magnitude
  );
}

function isChangeShaped(reading: Reading, draft: Draft): boolean {
  const before = lowerAt(reading, draft.from - 1);
  return !/^(to|from|at|of|was|is)$/.test(before);
}

const INDEX_CUES = new Set(
  'index dow nasdaq ftse nikkei dax cac sensex nifty composite benchmark hang topix kospi ibex industrials gauge barometer pmi seng'.split(
    ' ',
  ),
);
const CUE_WINDOW = 30;

/** Levels of a share index have no printed unit. */
function isIndexLevel(reading: Reading, draft: Draft): boolean {
  const sentence = sentenceOf(reading, draft);
  for (let at = draft.from - 1; at >= 0 && draft.from - at < CUE_WINDOW; at--) {
    if (reading.tokens[at]?.sentence !== sentence) return false;
    if (INDEX_CUES.has(lowerAt(reading, at))) return true;
  }
  return false;
}

/** A quoted rate leans on the currency named first in its sentence, or else on the latest one before. */
const CURRENCY_WINDOW = 80;
function quotedCurrency(
  reading: Reading,
  draft: Draft,
  other: string,
  currencyNames: (at: number) => string | null,
): string | null {
  const sentence = sentenceOf(reading, draft);
  let latest: string | null = null;
  let first: string | null = null;
  for (let at = draft.from - 1; at >= 0 && draft.from - at < CURRENCY_WINDOW; at--) {
    const code = currencyNames(at);
    if (!code || code === other) continue;
    latest ??= code;
    if (reading.tokens[at]?.sentence !== sentence) break;
    first = code;
  }
  return first ?? latest;
}

/** "closed at 245.6 to the dollar" with the currency named before: "the tenge". */
function readExchange(
  reading: Reading,
  draft: Draft,
  currencyNames: (at: number) => string | null,
): boolean {
  const other = bareExchange(reading, draft.to);
  if (!other || draft.unit !== '') return false;
  const code = quotedCurrency(reading, draft, other.code, currencyNames);
  if (!code) return false;
  draft.unit = `${code}/${other.code}`;
  draft.steps.push({ words: 'exchange rate', meaning: `${code} per ${other.code}` });
  reading.claimed.fill(1, draft.to, other.to);
  draft.to = other.to;
  return true;
}

/** "the number of interceptors … to 44", and the subject of the sentence before. */
function priorSentences(reading: Reading, amounts: readonly Draft[], index: number): Draft | null {
  const draft = amounts[index];
  const sentence = draft && sentenceOf(reading, draft);
  if (!draft || sentence === undefined) return null;
  for (let before = index - 1; before >= 0 && index - before <= 4; before--) {
    const candidate = amounts[before];
    if (!candidate || sentence - (sentenceOf(reading, candidate) ?? 0) > 2) return null;
    if (candidate.unit === '' || candidate.class === 'duration' || candidate.marks.attributive)
      continue;
    if (candidate.marks.noun || candidate.unit.includes('/')) return candidate;
  }
  return null;
}

export interface EllipsisLookups {
  readonly currencyNameAt: (at: number) => string | null;
  readonly nounAt: (at: number) => string | null;
}

function inherit(draft: Draft, source: Draft): void {
  draft.unit = source.unit;
  draft.marks.inherited = true;
  draft.marks.unitOf = source;
  if (source.class === 'duration') draft.class = 'duration';
  draft.steps.push({
    words: 'no unit printed',
    meaning: `${source.unit}, as the amount it goes with`,
  });
}

export function fillEllipsis(reading: Reading, { currencyNameAt, nounAt }: EllipsisLookups): void {
  const amounts = reading.drafts
    .filter((draft) => isAmount(draft) || draft.class === 'vague-quantifier')
    .sort((a, b) => a.from - b.from);
  amounts.forEach((draft, index) => {
    if (draft.unit !== '') return;
    if (readExchange(reading, draft, currencyNameAt)) return;
    const source = forwardUnit(reading, amounts, index) ?? backwardUnit(reading, amounts, index);
    const own = nounBeforeEndPoint(reading, draft);
    const subject = own ?? (source ? null : subjectNoun(reading, draft, nounAt));
    if (subject) draft.unit = subject;
    else if (source) inherit(draft, source);
    else if (isIndexLevel(reading, draft)) draft.unit = 'point';
    else {
      const prior = priorSentences(reading, amounts, index);
      if (prior) inherit(draft, prior);
      else draft.unit = '-';
    }
  });
  spreadBracketRates(reading, amounts);
  amounts.forEach((draft, index) => {
    inheritRate(reading, amounts, index, draft);
    const { unitOf } = draft.marks;
    if (unitOf?.marks.borrowedRate) draft.unit = unitOf.unit;
  });
}

/** "1,200 lari ($450) a month": the rate behind the bracket belongs to both. */
function spreadBracketRates(reading: Reading, amounts: readonly Draft[]): void {
  amounts.forEach((draft, index) => {
    const inner = amounts[index + 1];
    if (!inner || lowerAt(reading, draft.to) !== '(' || lowerAt(reading, inner.to) !== ')') return;
    const rate = rateAt(reading.tokens, inner.to + 1, { money: true });
    if (!rate || reading.claimed[rate.from] || inner.from - draft.to > 4) return;
    for (const each of [draft, inner])
      if (!each.unit.includes('/') && !/^(-|%)?$/.test(each.unit)) each.unit += `/${rate.code}`;
  });
}

const RATE_LINK =
  /^(from|to|down|up|against|with|touching|at|below|above|than|versus|hitting|off|fell|rose|near|around|under|over|of|was|for|by|or)$/;
/** Amounts of one measure differ by less than this factor; a total and its rate differ by more. */
const SAME_ORDER = '100';

/** "$83.40 a barrel, down $2.39": the denominator is printed once. */
function inheritRate(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
  draft: Draft,
): void {
  if (
    draft.unit.includes('/') ||
    draft.marks.attributive ||
    draft.marks.noun ||
    draft.unit === '' ||
    /^(%|pp|bp|share|x|point|-)$/.test(draft.unit) ||
    draft.class === 'duration'
  )
    return;
  for (const step of [1, -1]) {
    const source = nearestRate(reading, amounts, index, step);
    if (!source?.value || !draft.value) continue;
    if (source.marks.magnitude !== draft.marks.magnitude && draft.marks.money) continue;
    if (compareDecimals(draft.value, multiplyDecimals(source.value, SAME_ORDER)) > 0) continue;
    if (
      !RATE_LINK.test(leadWord(reading, draft)) &&
      !(step === 1 && endsMove(reading, draft, source)) &&
      !(step === 1 && linked(reading, draft, source)) &&
      !(draft.hedge && !draft.marks.money && /^(<|>)/.test(draft.modifier))
    )
      continue;
    draft.unit = source.unit;
    draft.unitWords = null;
    draft.marks.borrowedRate = true;
    draft.steps.push({ words: 'denominator printed once', meaning: source.unit });
    return;
  }
}

function linked(reading: Reading, draft: Draft, source: Draft): boolean {
  for (let at = draft.to; at < source.from; at++)
    if (!FORWARD.test(lowerAt(reading, at))) return false;
  return source.from - draft.to < 6;
}

/** "gained 14 cents, or 3.9 percent, to close at $3.94 a bushel": the move and where it ends. */
function endsMove(reading: Reading, draft: Draft, candidate: Draft): boolean {
  const lead = lowerAt(reading, draft.from - 1);
  return (
    candidate.from - draft.to < 14 &&
    (CHANGE_VERBS.has(lead) || /^(up|down|off)$/.test(lead)) &&
    /^(to|at)$/.test(leadWord(reading, candidate))
  );
}

function nearestRate(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
  step: number,
): Draft | null {
  const draft = amounts[index];
  for (let other = index + step, steps = 0; steps < 4; other += step, steps++) {
    const candidate = amounts[other];
    if (!draft || !candidate || sentenceOf(reading, candidate) !== sentenceOf(reading, draft))
      return null;
    if (candidate.unit.startsWith(`${draft.unit}/`) && !candidate.marks.borrowedRate)
      return step === 1 &&
        !linked(reading, draft, candidate) &&
        !endsMove(reading, draft, candidate)
        ? null
        : candidate;
  }
  return null;
}
