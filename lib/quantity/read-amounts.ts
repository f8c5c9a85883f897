/** Stage 9: amounts, ranges of amounts, scores and votes. */
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  negateDecimal,
  shiftDecimal,
} from './decimal';
import { CHANGE_VERBS } from './lexicon/changes';
import { SCORE_CUES, VOTE_CUES } from './lexicon/tallies';
import { type Amount, measureAmount } from './measure-amount';
import type { NumberAtom } from './number-atom';
import { claim, type Draft, lowerAt, type Reading, rangeIsFree } from './reading';
import { looksPlural } from './singular';

const RANGE_DASHES = new Set(['-', '–', '—', '‑']);
const CUE_WINDOW = 14;
const VERB_WINDOW = 20;

function hasCue({ tokens }: Reading, from: number, to: number, cues: ReadonlySet<string>): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = Math.max(0, from - CUE_WINDOW); at < to + 6 && at < tokens.length; at++)
    if (tokens[at]?.sentence === sentence && cues.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** A verb of change before "from X to Y" makes two end points of them. */
function verbOfChangeBefore(reading: Reading, at: number): boolean {
  const sentence = reading.tokens[at]?.sentence;
  for (let back = at - 1; back >= 0 && at - back <= VERB_WINDOW; back--) {
    const token = reading.tokens[back];
    if (!token || token.sentence !== sentence || token.text === ';') return false;
    if (CHANGE_VERBS.has(token.lower)) return true;
    if (/^(range|ranges|ranging|ranged|anywhere|vary|varies|varying)$/.test(token.lower))
      return false;
  }
  return false;
}

type Joint = 'dash' | 'to' | 'or' | 'and';

function jointAt(reading: Reading, at: number): Joint | null {
  const token = reading.tokens[at];
  if (!token) return null;
  if (RANGE_DASHES.has(token.text)) {
    const spaced = reading.tokens[at - 1]?.kind === 'number' && reading.atoms.has(at + 1);
    return token.glued || token.text === '–' || (spaced && token.text === '-') ? 'dash' : null;
  }
  if (token.lower === 'through') return 'to';
  return token.lower === 'to' || token.lower === 'or' || token.lower === 'and' ? token.lower : null;
}

/** The amount behind a joint, its currency included. */
function amountBehind(reading: Reading, at: number, assumed?: string): Amount | null {
  for (let place = at; place < at + 3; place++) {
    const atom = reading.atoms.get(place);
    if (!atom || atom.kind === 'ordinal') continue;
    const amount = measureAmount(reading, atom, assumed);
    return amount.from === at && rangeIsFree(reading, amount.from, amount.to) ? amount : null;
  }
  return null;
}

function sameUnit(a: Amount, b: Amount): boolean {
  if (a.unit === '' || a.unit === b.unit) return true;
  // "$14m–15m" and "€1–2bn" print the currency once, before the first number.
  if (b.unit === '' && a.kind === 'money') return true;
  return a.kind === 'money' && b.unit.startsWith(`${a.unit}/`);
}

/** Spreads a magnitude or unit factor printed once: "1.2-1.5 billion", "45-50p". */
function spreadFirst(a: Amount, b: Amount): string {
  if (a.exponent > 0 || (a.unit === b.unit && a.kind !== 'money' && a.unit !== '')) return a.value;
  let value = a.value;
  if (b.exponent > 0) {
    const shifted = shiftDecimal(value, b.exponent);
    if (compareDecimals(shifted, b.value) <= 0 || a.kind === 'money') value = shifted;
  }
  const factor =
    b.steps.some((step) => step.meaning.startsWith('hundredths')) && a.unit === '' ? -2 : 0;
  const tail = /times 1(0+), in/.exec(b.steps.map((step) => step.meaning).join(';'));
  if (tail && a.unit === '') value = shiftDecimal(value, (tail[1] ?? '').length);
  return shiftDecimal(value, factor);
}

interface RangeReading {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly value2: string;
  readonly hedgeFrom: number | null;
}

function readRange(reading: Reading, a: Amount, b: Amount, joint: Joint): RangeReading | null {
  const lead = lowerAt(reading, a.from - 1);
  if (!sameUnit(a, b) || a.age) return null;
  const value = spreadFirst(a, b);
  if (joint === 'and' && lead !== 'between') return null;
  if (joint === 'or' && !orJoinsRange(a, b, value)) return null;
  if (compareDecimals(value, b.value) >= 0) return null;
  if (joint === 'to' && lead === 'from' && verbOfChangeBefore(reading, a.from)) return null;
  if (joint === 'to' && lead === 'by' && verbOfChangeBefore(reading, a.from)) return null;
  if (joint === 'to' && !/^(of|by)$/.test(lead) && endsChange(reading, a)) return null;
  if (joint === 'dash' && a.unit === '' && b.unit === '' && isTally(reading, a, b)) return null;
  const led = lead === 'between' || (lead === 'from' && joint !== 'or');
  return { from: a.from, to: b.to, value, value2: b.value, hedgeFrom: led ? a.from - 1 : null };
}

function orJoinsRange(a: Amount, b: Amount, value: string): boolean {
  if (a.unit !== '' && a.kind !== 'money') return false;
  const small = compareDecimals(value, '1000') < 0 || a.exponent > 0 || b.exponent > 0;
  return small && compareDecimals(b.value, multiplyDecimals(value, '3')) <= 0;
}

/** "rose 3 percent to 5 percent" and "added 12 to 44" state a change and a level. */
function endsChange(reading: Reading, a: Amount): boolean {
  const lead = lowerAt(reading, a.from - 1);
  if (a.unit !== '' && a.kind !== 'money') return lead !== 'from';
  return CHANGE_VERBS.has(lead) || /^(up|down|to)$/.test(lead);
}

/** "3-1", "52-48": a score or a vote. */
function isTally(reading: Reading, a: Amount, b: Amount): boolean {
  const digits = /^\d{1,3}$/.test(a.value) && /^\d{1,3}$/.test(b.value);
  if (!digits || a.from + 1 !== a.to) return false;
  const next = lowerAt(reading, b.to);
  if (RANGE_DASHES.has(next)) return false;
  const falling = compareDecimals(a.value, b.value) >= 0;
  const noun = looksPlural(next) && !SCORE_CUES.has(next) && !VOTE_CUES.has(next);
  if (noun && !falling) return false;
  return (
    falling || hasCue(reading, a.from, b.to, SCORE_CUES) || hasCue(reading, a.from, b.to, VOTE_CUES)
  );
}

function claimTally(reading: Reading, a: Amount, b: Amount): void {
  const vote =
    hasCue(reading, a.from, b.to, VOTE_CUES) &&
    !SPORT.test(
      reading.tokens
        .slice(Math.max(0, a.from - 8), b.to + 4)
        .map((token) => token.lower)
        .join(' '),
    );
  for (const side of [a, b])
    claim(reading, side, {
      class: 'count',
      unit: vote ? 'vote' : 'point',
      value: side.value,
      change: 'level',
      marks: { tally: true },
      steps: [{ words: vote ? 'vote' : 'score', meaning: side.value }],
    });
}
const SPORT =
  /\b(goals?|scored|match|game|games|final|beat|win over|aggregate|set|sets|draw|drew|cup|league)\b/;

/** "319 to 264" after "passed by", "voted". */
function isVoteInWords(reading: Reading, a: Amount, b: Amount, joint: Joint): boolean {
  if (joint !== 'to' || a.unit !== '' || b.unit !== '') return false;
  return (
    hasCue(reading, a.from, b.to, VOTE_CUES) &&
    /^\d{1,4}$/.test(a.value) &&
    !/^(from|rose|fell)$/.test(lowerAt(reading, a.from - 1)) &&
    compareDecimals(a.value, b.value) > 0
  );
}

function claimAmount(
  reading: Reading,
  amount: Amount,
  extra: Partial<Draft> & { to?: number } = {},
): Draft | null {
  const { to = amount.to, ...fields } = extra;
  const time = amount.kind === 'time' && !amount.age && !amount.unit.includes('/');
  return claim(
    reading,
    { from: amount.from, to },
    {
      class: time ? 'duration' : 'figure',
      value: amount.value,
      unit: amount.fraction && amount.unit === '' ? 'share' : amount.unit,
      unitWords: amount.unitWords,
      change: 'level',
      steps: [...amount.steps],
      ...fields,
      marks: {
        magnitude: amount.exponent > 0,
        attributive: amount.attributive,
        age: amount.age,
        money: amount.kind === 'money',
      },
    },
  );
}

/** "plus or minus 5 points" is the range −5 to 5. */
function readPlusMinus(reading: Reading, amount: Amount): boolean {
  const sign = lowerAt(reading, amount.from - 1) === '±';
  const words =
    lowerAt(reading, amount.from - 1) === 'minus' &&
    lowerAt(reading, amount.from - 2) === 'or' &&
    lowerAt(reading, amount.from - 3) === 'plus';
  if (!sign && !words) return false;
  const positive = amount.value.replace(/^-/, '');
  claimAmount(reading, amount, {
    value: negateDecimal(positive),
    value2: positive,
    modifier: 'range',
    hedge: { from: amount.from - (sign ? 1 : 3), to: amount.from },
  });
  return true;
}

const FINER: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['a>mo', ['12', 'mo']],
  ['wk>d', ['7', 'd']],
  ['d>h', ['24', 'h']],
  ['h>min', ['60', 'min']],
  ['min>s', ['60', 's']],
  ['h>s', ['3600', 's']],
  ['ft>in', ['12', 'in']],
  ['lb>oz', ['16', 'oz']],
  ['stone>lb', ['14', 'lb']],
  ['a>d', ['365', 'd']],
]);

/** "8 minutes and 35 seconds", "six feet two inches": one amount in the smallest unit. */
function compound(reading: Reading, first: Amount): Amount {
  let amount = first;
  for (let parts = 0; parts < 3; parts++) {
    let at = amount.to;
    if (/^(,|and|-)$/.test(lowerAt(reading, at))) at++;
    const next = reading.atoms.has(at) ? amountBehind(reading, at) : null;
    const cents =
      next !== null &&
      amount.kind === 'money' &&
      next.unit === amount.unit &&
      next.steps.some((step) => step.meaning.startsWith('hundredths'));
    if (
      next &&
      cents &&
      amount.steps.every((step) => !step.meaning.startsWith('hundredths')) &&
      lowerAt(reading, amount.to) !== ','
    ) {
      amount = {
        ...amount,
        to: next.to,
        value: addDecimals(amount.value, next.value),
        steps: [...amount.steps, ...next.steps],
      };
      break;
    }
    const finer = next && FINER.get(`${amount.unit}>${next.unit}`);
    if (!next || !finer) break;
    const value = addDecimals(multiplyDecimals(amount.value, finer[0]), next.value);
    amount = {
      ...amount,
      to: next.to,
      value,
      unit: finer[1],
      steps: [
        ...amount.steps,
        ...next.steps,
        { words: 'together', meaning: `${value} ${finer[1]}` },
      ],
    };
  }
  return amount;
}

function readAmountAt(reading: Reading, atom: NumberAtom): void {
  const amount = compound(reading, measureAmount(reading, atom));
  if (!rangeIsFree(reading, amount.from, amount.to)) {
    claim(reading, atom, {
      class: 'figure',
      value: atom.value,
      change: 'level',
      steps: [...atom.steps],
    });
    return;
  }
  const joint = jointAt(reading, amount.to);
  // "$14m–15m a day" prints the currency once, before the first number.
  const assumed =
    amount.kind === 'money' && !amount.rated && joint !== 'and' ? amount.unit : undefined;
  const second = joint && amountBehind(reading, amount.to + 1, assumed);
  if (joint && second) {
    const range = readRange(reading, amount, second, joint);
    if (range) {
      const lead = range.hedgeFrom;
      claimAmount(
        reading,
        second.unit === '' || amount.unit.includes('/')
          ? { ...amount, exponent: second.exponent }
          : {
              ...second,
              from: amount.from,
              unitWords:
                amount.kind === 'money' && second.kind === 'money'
                  ? amount.unitWords
                  : second.unitWords,
            },
        {
          from: range.from,
          to: range.to,
          value: range.value,
          value2: range.value2,
          modifier: 'range',
          hedge: lead === null ? null : { from: lead, to: lead + 1 },
        } as Partial<Draft> & { to: number },
      );
      return;
    }
    const plain = amount.unit === '' && second.unit === '';
    if (
      plain &&
      ((joint === 'dash' && isTally(reading, amount, second)) ||
        isVoteInWords(reading, amount, second, joint))
    ) {
      claimTally(reading, amount, second);
      return;
    }
  }
  if (!readPlusMinus(reading, amount)) claimAmount(reading, amount);
}

/** "a couple of weeks": two, about. */
function readCouple(reading: Reading, at: number): void {
  if (
    lowerAt(reading, at) !== 'couple' ||
    !/^(a|last|next|past|first)$/.test(lowerAt(reading, at - 1))
  )
    return;
  const of = lowerAt(reading, at + 1) === 'of';
  const more = /^(more|hundred|thousand|dozen|million)$/.test(lowerAt(reading, at + 1));
  if (!of && !more) return;
  const from = lowerAt(reading, at - 1) === 'a' ? at - 1 : at;
  const atom: NumberAtom = {
    from,
    to: at + 1,
    kind: 'cardinal',
    form: 'words',
    value: '2',
    exponent: 0,
    steps: [{ words: 'couple', meaning: '2' }],
  };
  const multiple = lowerAt(reading, of ? at + 2 : at + 1);
  const factor = { dozen: '24', hundred: '200', thousand: '2000', million: '2000000' }[multiple];
  if (factor) {
    claimAmount(
      reading,
      measureAmount(reading, { ...atom, to: of ? at + 3 : at + 2, value: factor }),
      { modifier: '~' },
    );
    return;
  }
  const measured = measureAmount(reading, { ...atom, to: of ? at + 2 : at + 1 });
  const amount = measured.unit === '' ? { ...measured, to: at + 1 } : measured;
  if (rangeIsFree(reading, from, amount.to)) claimAmount(reading, amount, { modifier: '~' });
}

export function readAmounts(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    if (token.lower === 'couple' && !reading.claimed[at]) readCouple(reading, at);
    const atom = reading.atoms.get(at);
    if (!atom || atom.kind === 'ordinal' || !rangeIsFree(reading, atom.from, atom.to)) return;
    readAmountAt(reading, atom);
  });
}

/** Digit runs that no stage could read: numerals too long to be amounts. */
export function readLeftovers(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    if (token.kind !== 'number' || reading.claimed[at]) return;
    claim(
      reading,
      { from: at, to: at + 1 },
      {
        class: 'name-part',
        unit: 'name',
        whole: { from: at, to: at + 1 },
        steps: [{ words: 'identifier', meaning: 'no quantity' }],
      },
    );
  });
}
