/** Stage 7: shares in words ("one in five", "the majority") and multipliers ("halved", "five times"). */
import { compareDecimals, divideDecimals } from './decimal';
import { DASHES } from './found-date';
import { rateAt, unitAt } from './match-unit';
import type { NumberAtom } from './number-atom';
import { claim, lowerAt, type Reading, rangeIsFree } from './reading';

const GAMES =
  /^(overs|games|matches|attempts|starts|innings|appearances|outings|tries|shots|races|seasons|sets|laps|tests)$/;

/** "one in five", "nine out of ten", "one visitor in four", "six out of every ten". */
function readOneIn(reading: Reading, atom: NumberAtom): void {
  const { tokens } = reading;
  if (DASHES.has(lowerAt(reading, atom.from - 1))) return;
  let place = atom.to;
  if (
    tokens[place]?.kind === 'word' &&
    !/^(in|out)$/.test(lowerAt(reading, place)) &&
    /^(in|out)$/.test(lowerAt(reading, place + 1)) &&
    atom.value === '1'
  )
    place++;
  const out = lowerAt(reading, place) === 'out' && lowerAt(reading, place + 1) === 'of';
  if (!out && lowerAt(reading, place) !== 'in') return;
  place += out ? 2 : 1;
  const every = lowerAt(reading, place) === 'every';
  if (every) place++;
  const of = reading.atoms.get(place);
  if (of?.kind !== 'cardinal' || of.value === '0' || compareDecimals(atom.value, of.value) >= 0)
    return;
  const bare = every || out || (Number(of.value) <= 100_000 && !/^(19|20)\d\d$/.test(of.value));
  if (
    !bare ||
    !rangeIsFree(reading, atom.from, of.to) ||
    (unitAt(tokens, of.to, true) !== null && !every)
  )
    return;
  if (out && !every && Number(of.value) > 20 && of.value !== '100' && of.value !== '1000') return;
  // "three in 10 games" counts goals.
  if (!every && !out && GAMES.test(lowerAt(reading, of.to))) return;
  const value = divideDecimals(atom.value, of.value);
  claim(
    reading,
    { from: atom.from, to: of.to },
    {
      class: 'figure',
      unit: 'share',
      value,
      change: 'level',
      steps: [{ words: `${atom.value} in ${of.value}`, meaning: `share ${value}` }],
    },
  );
}

/** "the majority", "a majority of", with "vast" or "overwhelming" between. */
function readMajority(reading: Reading, place: number): void {
  const { tokens } = reading;
  const adjective =
    /^(vast|overwhelming|great|large|clear|slim|narrow|overall|absolute|simple|sizeable)$/.test(
      lowerAt(reading, place - 1),
    );
  const at = adjective ? place - 2 : place - 1;
  const article = lowerAt(reading, at);
  const of = lowerAt(reading, place + 1) === 'of' && !reading.atoms.has(place + 2);
  const bare =
    article === 'the' &&
    (tokens[place + 1]?.kind !== 'word' ||
      of ||
      /^(in|are|were|is|was|have|has|from|for)$/.test(lowerAt(reading, place + 1)));
  if (!bare && !(article === 'a' && of)) return;
  claim(
    reading,
    { from: at, to: place + 1 },
    {
      class: 'figure',
      tier: 2,
      unit: 'share',
      value: '0.5',
      modifier: '>',
      change: 'level',
      steps: [{ words: 'majority', meaning: 'more than half' }],
    },
  );
}

/** Multiplying words by their factor; the plain form may also be an adjective or a noun. */
interface FactorWord {
  readonly value: string;
  readonly base: boolean;
}
const FACTOR_STEMS = 'double:2 triple:3 treble:3 quadruple:4 quintuple:5 halve:0.5';
const FACTORS: ReadonlyMap<string, FactorWord> = new Map(
  FACTOR_STEMS.split(' ').flatMap((item) => {
    const [base = '', value = ''] = item.split(':');
    const stem = base.slice(0, -1);
    const forms: ReadonlyArray<readonly [string, boolean]> = [
      [base, true],
      [`${base}d`, false],
      [`${base}s`, false],
      [`${stem}ing`, false],
    ];
    return forms.map(([word, plain]) => [word, { value, base: plain }] as const);
  }),
);
const TO_BEFORE =
  /^(to|will|would|could|can|may|might|should|must|than|almost|nearly|about|roughly|effectively|virtually|practically|expected)$/;
const LEVEL_NEXT =
  /^(the|that|what|its|their|his|last|those|this|as|from|to|in|by|or|since|over|on|when|,|\.)$/;

/** "doubled", "halving", "more than tripled", "almost double the". */
function readFactorWord(reading: Reading, at: number): void {
  const word = lowerAt(reading, at);
  const factor = FACTORS.get(word);
  if (!factor) return;
  const { value, base } = factor;
  const before = lowerAt(reading, at - 1);
  const next = lowerAt(reading, at + 1);
  if (base && !TO_BEFORE.test(before) && !/^(the|that|what|its|those|last)$/.test(next)) return;
  if (base && /^(digit|-)$/.test(next)) return;
  const verb =
    !base ||
    /^(to|will|would|could|can|may|might|should|must)$/.test(before) ||
    (TO_BEFORE.test(before) &&
      !/^(the|that|what|its|those|last|their)$/.test(next) &&
      LEVEL_NEXT.test(next) &&
      before !== 'about');
  if (/^(match|title|final|championship|down|back|as|partner|pair|rooms?)$/.test(next)) return;
  const decrease = value === '0.5';
  claim(
    reading,
    { from: at, to: at + 1 },
    {
      class: 'figure',
      unit: 'x',
      value,
      change: verb ? (decrease ? 'decrease' : 'increase') : 'level',
      marks: { factor: verb ? 'verb' : 'level' },
      steps: [{ words: word, meaning: `times ${value}` }],
    },
  );
}

const COMPARES =
  /^(as|more|the|what|higher|larger|bigger|greater|faster|its|their|his|that|those|normal|average|less|lower|last|longer|annual|current|earnings|likelier|this|better|cheaper|stronger|heavier|older|over|a|book|revenue|sales|gdp|ebitda|income|debt|wages|profit|profits|forward|trailing|expected|underlying)$/;

/** "five times the average" multiplies; "four times a week" is a rate; "three times" counts. */
function readTimes(reading: Reading, atom: NumberAtom): void {
  const dash = DASHES.has(lowerAt(reading, atom.to)) ? atom.to + 1 : atom.to;
  if (!/^times?$/.test(lowerAt(reading, dash)) || atom.kind === 'ordinal') return;
  if (lowerAt(reading, dash) === 'time' && dash === atom.to) return;
  const hyphen = dash > atom.to;
  const rate = rateAt(reading.tokens, dash + 1, { money: false });
  if (
    rate &&
    !/^(an?|each|every)$/.test('') &&
    /^(a|s|min|h|d|wk|mo|quarter|night|match|game|season|shift|day|week|month|year|person)$/.test(
      rate.code,
    )
  ) {
    claimOccurrences(reading, atom.from, rate.to, atom.value, rate.code, {
      from: dash,
      to: dash + 1,
    });
    return;
  }
  const multiplies =
    !hyphen &&
    (COMPARES.test(lowerAt(reading, dash + 1)) ||
      /^[A-Z]{3,}$/.test(reading.tokens[dash + 1]?.text ?? '')) &&
    !/^(over)$/.test(lowerAt(reading, dash + 1)) &&
    !timesThe(reading, dash + 1);
  if (!multiplies) return;
  claim(
    reading,
    { from: atom.from, to: dash + 1 },
    {
      class: 'figure',
      unit: 'x',
      value: atom.value,
      unitWords: { from: dash, to: dash + 1 },
      change: 'level',
      marks: { factor: 'level' },
      steps: [{ words: 'times', meaning: `times ${atom.value}` }],
    },
  );
}

/** "voted three times this year", "won it twice the same week": no comparison. */
function timesThe(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  return (
    /^(this|last)$/.test(word) &&
    /^(year|week|month|season|decade|century|summer|winter)$/.test(lowerAt(reading, at + 1)) &&
    !/^('s)$/.test(lowerAt(reading, at + 2))
  );
}

function claimOccurrences(
  reading: Reading,
  from: number,
  to: number,
  value: string,
  code: string,
  unitWords: { from: number; to: number },
): void {
  claim(
    reading,
    { from, to },
    {
      class: 'figure',
      unit: `time/${code}`,
      value,
      unitWords,
      change: 'level',
      steps: [{ words: 'times', meaning: `occurrences per ${code}` }],
    },
  );
}

const OCCASIONS: ReadonlyMap<string, string> = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
]);

/** "once a month", "twice a year", "twice as many", "twice extended". */
function readOnceTwice(reading: Reading, at: number): void {
  const word = lowerAt(reading, at);
  const value = OCCASIONS.get(word);
  if (!value) return;
  const rate = rateAt(reading.tokens, at + 1, { money: false });
  const here = { from: at, to: at + 1 };
  if (
    rate &&
    /^(a|s|min|h|d|wk|mo|quarter|decade|century|night|game|match|season)$/.test(rate.code)
  ) {
    claimOccurrences(reading, at, rate.to, value, rate.code, here);
    return;
  }
  if (value === '1') return;
  const next = lowerAt(reading, at + 1);
  const multiplies = COMPARES.test(next) && !timesThe(reading, at + 1) && !/^(a|over)$/.test(next);
  claim(
    reading,
    here,
    multiplies
      ? {
          class: 'figure',
          unit: 'x',
          value,
          change: 'level',
          marks: { factor: 'level' },
          steps: [{ words: word, meaning: `times ${value}` }],
        }
      : {
          class: 'count',
          unit: 'time',
          value,
          change: 'level',
          steps: [{ words: word, meaning: `${value} occurrences` }],
        },
  );
}

const FOLD_WORDS: ReadonlyMap<string, string> = new Map([
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, index) => [`${word}fold`, String(index + 2)] as const,
  ),
  ['hundredfold', '100'],
  ['thousandfold', '1000'],
]);

/** "threefold", "three-fold", "20-fold". */
function readFold(reading: Reading, at: number): void {
  const word = lowerAt(reading, at);
  const value = FOLD_WORDS.get(word);
  const fold = {
    class: 'figure',
    unit: 'x',
    change: 'increase',
    marks: { factor: 'verb' },
  } as const;
  if (value)
    claim(
      reading,
      { from: at, to: at + 1 },
      { ...fold, value, steps: [{ words: word, meaning: `times ${value}` }] },
    );
  const atom = reading.atoms.get(at);
  if (atom?.kind !== 'cardinal') return;
  const place = DASHES.has(lowerAt(reading, atom.to)) ? atom.to + 1 : atom.to;
  if (lowerAt(reading, place) === 'fold')
    claim(
      reading,
      { from: at, to: place + 1 },
      { ...fold, value: atom.value, steps: [{ words: 'fold', meaning: `times ${atom.value}` }] },
    );
}

const STARTERS: ReadonlySet<string> = new Set([
  ...FACTORS.keys(),
  ...OCCASIONS.keys(),
  ...FOLD_WORDS.keys(),
]);

export function readShares(reading: Reading): void {
  for (const atom of reading.atoms.values()) {
    if (atom.kind === 'ordinal' || reading.claimed[atom.from]) continue;
    readOneIn(reading, atom);
    readTimes(reading, atom);
    readFold(reading, atom.from);
  }
  reading.tokens.forEach((token, at) => {
    if (token.lower === 'majority') readMajority(reading, at);
    if (!STARTERS.has(token.lower)) return;
    readFold(reading, at);
    readFactorWord(reading, at);
    readOnceTwice(reading, at);
  });
}
