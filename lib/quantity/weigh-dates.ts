import { currencyAfter } from './match-currency';
import { type Draft, lowerAt, type Reading } from './reading';

export const AMOUNTS = new Set(['figure', 'count', 'duration', 'vague-quantifier']);

/** Clause marks that a date does not reach across. */
const BREAKS = new Set([';', ':']);

const CLAUSE_OPENERS = new Set(
  'which who while but although though whereas whose where and so yet'.split(' '),
);

/** Behind these, a date belongs to the thing compared with. */
const COMPARES = new Set('than from compared against versus below above'.split(' '));

const COMMA = 4;
/** Behind "and" these open a clause with a time of its own. */
const AUXILIARY = /^(is|are|was|were|will|would|could|may|might|plans|plan|expects|has|have)$/;

/** "from 448.60 dlrs at Tuesday's close": when the amount held. */
const DAILY = /^(close|auction|settlement|fixing|trading|session|open|sale|tender)$/;

/** "2019's 7.7 million", "2018 levels", "the pace of the 1990s": the date belongs to another thing. */
function namesAnother(reading: Reading, { from, to }: Draft): boolean {
  if (lowerAt(reading, to) === "'s" && DAILY.test(lowerAt(reading, to + 1))) return false;
  if (/^('s|levels?|prices|dollars)$/.test(lowerAt(reading, to))) return true;
  const of = lowerAt(reading, from - 1) === 'the' ? from - 2 : from - 1;
  return (
    lowerAt(reading, of) === 'of' &&
    /^(pace|level|levels|rate|average|total)$/.test(lowerAt(reading, of - 1))
  );
}

/** How hard a date behind the amount is to reach; infinite across a clause or a comparison. */
export function costBehind(
  reading: Reading,
  amount: Draft,
  date: Draft,
  near: readonly Draft[],
): number {
  // A multiplier holds when its amount does, not when what it is compared with did.
  if (date.date?.shift && amount.unit === 'x') return Number.POSITIVE_INFINITY;
  if (namesAnother(reading, date)) return Number.POSITIVE_INFINITY;
  let dashes = 0;
  let cost = (date.from - amount.to) / 4;
  for (let at = amount.to; at < date.from; at++) {
    const word = lowerAt(reading, at);
    if (isSpacedDash(reading, at)) dashes++;
    if (BREAKS.has(word) || isComparison(reading, at)) {
      if (!(word === 'from' && at === date.from - 1 && date.hedge)) return Number.POSITIVE_INFINITY;
    }
    if (word === ',') {
      if (
        CLAUSE_OPENERS.has(lowerAt(reading, at + 1)) ||
        /^(as|after|before|when|because|since|if)$/.test(lowerAt(reading, at + 1))
      )
        return Number.POSITIVE_INFINITY;
      cost += COMMA;
    }
    if (
      /^(which|who|while|but|although|whereas|after|before|because|made|said|due)$/.test(word) &&
      !(date.hedge && at === date.hedge.from) &&
      // "six hours after he was elected on March 14"
      !(amount.class === 'duration' && at === amount.to)
    )
      return Number.POSITIVE_INFINITY;
    if (word === 'and') cost += AUXILIARY.test(lowerAt(reading, at + 1)) ? 9 : 3;
  }
  // One dash opens another clause; a pair of them is a parenthesis.
  if (dashes % 2 === 1) return Number.POSITIVE_INFINITY;
  for (const other of near) {
    if (other === amount || other.from < amount.to || other.to > date.from) continue;
    if (other.class === 'date') cost += 6;
    else if (
      isBareAmount(other) &&
      date.hedge &&
      /^(after|since|from)$/.test(lowerAt(reading, date.hedge.from)) &&
      !isPartOfSame(reading, amount, other)
    )
      return Number.POSITIVE_INFINITY;
    else if (isBareAmount(other) && other.conversionOf !== amount && startsFrom(reading, amount))
      return Number.POSITIVE_INFINITY;
    else if (isBareAmount(other)) cost += isPartOfSame(reading, amount, other) ? 0.5 : 5;
  }
  return cost;
}

/** "below normal in January" still dates the gap; "than in 2007" does not. */
function isComparison(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  if (word === 'as')
    return (
      /^(in|at|on)$/.test(lowerAt(reading, at + 1)) ||
      (reading.claimed[at + 1] === 1 && lowerAt(reading, at + 1) === 'a')
    );
  if (word === 'on')
    return /^(\d{4}|a|last|the)$/.test(lowerAt(reading, at + 1)) && isYearly(reading, at + 1);
  if (!COMPARES.has(word)) return false;
  // "from renewables by 2023": a source, not the start of a change.
  if (word === 'from' && !comparesFrom(reading, at + 1)) return false;
  if (
    word === 'against' &&
    /^(the|a)$/.test(lowerAt(reading, at + 1)) &&
    currencyAfter(reading.tokens, at + 2, true)
  )
    return false;
  return !/^(normal|average|plan|zero|target|expectations|trend|freezing)$/.test(
    lowerAt(reading, at + 1),
  );
}

/** "up five points on 2012", "on a year earlier". */
const isYearly = (reading: Reading, at: number) =>
  reading.claimed[/^(a|the)$/.test(lowerAt(reading, at)) ? at + 1 : at] === 1 &&
  !/^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lowerAt(reading, at + 1));

/** Behind "from" stands an amount, a date, or what held before. */
const comparesFrom = (reading: Reading, at: number) =>
  reading.claimed[at] === 1 ||
  reading.claimed[at + 1] === 1 ||
  /^(the|a|an|its|their|last|this|previous|an?|levels?|about|around|just|nearly|more|less)$/.test(
    lowerAt(reading, at),
  );

/** "up from 95 cents": where a change started. */
function startsFrom(reading: Reading, { from, hedge }: Draft): boolean {
  return lowerAt(reading, Math.min(hedge?.from ?? from, from) - 1) === 'from';
}

const isBareAmount = (draft: Draft) =>
  (draft.class === 'figure' || draft.class === 'count') && !draft.marks.attributive;

/** "2.9 percent, or $830 million, to $27.9 billion at end-August": one change and where it ends. */
function isPartOfSame(reading: Reading, amount: Draft, other: Draft): boolean {
  if (other.conversionOf !== null) return true;
  const lead = lowerAt(reading, (other.hedge?.from ?? other.from) - 1);
  return amount.change !== 'level' && lead === 'to' && other.change === 'level';
}

const isSpacedDash = ({ tokens }: Reading, at: number) =>
  /^[–—-]$/.test(tokens[at]?.text ?? '') &&
  tokens[at]?.glued === false &&
  tokens[at + 1]?.glued === false;

/** How hard a date before the amount is to reach. */
export function costBefore(
  reading: Reading,
  amount: Draft,
  date: Draft,
  near: readonly Draft[],
): number {
  // "from Y" held before; without a date of its own it has none.
  if (startsFrom(reading, amount)) return Number.POSITIVE_INFINITY;
  let cost = 2 + (amount.from - date.to) / 4;
  if (date.date?.shift || COMPARES.has(lowerAt(reading, date.from - 1))) cost += 8;
  if (
    /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lowerAt(reading, date.from))
  )
    cost += 4;
  const setting = opensClause(reading, date);
  if (closesInsertion(reading, date, amount.from)) return Number.POSITIVE_INFINITY;
  // A deadline closes its clause; what follows has its own time.
  if (date.hedge && /^(by|until|till)$/.test(lowerAt(reading, date.hedge.from)) && !setting)
    cost += 8;
  const used = near.some(
    (other) =>
      AMOUNTS.has(other.class) &&
      other.to <= date.from &&
      date.from - other.to <= 3 &&
      other.to > date.from - 4,
  );
  for (let at = date.to; at < amount.from; at++) {
    const word = lowerAt(reading, at);
    if (BREAKS.has(word) || isSpacedDash(reading, at)) return Number.POSITIVE_INFINITY;
    if (word === ',') {
      const next = lowerAt(reading, at + 1);
      if (next === 'when') continue;
      if (CLAUSE_OPENERS.has(next)) return Number.POSITIVE_INFINITY;
      cost += setting && at === date.to ? 0 : COMMA - 1;
    }
    const opens = word !== 'while' || lowerAt(reading, at - 1) === ',';
    if (opens && /^(while|but|although|whereas|instead|then|compared|against|versus)$/.test(word))
      return Number.POSITIVE_INFINITY;
    if (word === 'rather' && lowerAt(reading, at + 1) === 'than') return Number.POSITIVE_INFINITY;
    if (/^(to|from)$/.test(word) && used) cost -= 1;
  }
  for (const other of near) {
    if (other === amount || other.from < date.to || other.to > amount.from) continue;
    if (other.class === 'date') cost += 6;
    else if (isBareAmount(other))
      cost +=
        other.change === 'level' && amount.change === 'level' && !amount.conversionOf ? 1.5 : 0;
  }
  // "halved since August, from €339": the start of a change dates no level.
  if (date.hedge && lowerAt(reading, date.hedge.from) === 'since' && amount.change === 'level')
    cost += 8;
  return cost;
}

const PARTICIPLES =
  /^(which|who|whose|built|founded|opened|born|established|launched|created|formed|introduced|started|signed|elected|appointed|released|published|completed|discovered|bought|acquired|set|first|named|hired|died|found|held|seen|made|won)$/;

/** "the bridge, built in 1864, is": a date inside an insertion says nothing of what follows it. */
function closesInsertion(reading: Reading, date: Draft, before: number): boolean {
  let close = date.to;
  while (close < before && lowerAt(reading, close) !== ',') close++;
  if (close >= before) return false;
  const sentence = reading.tokens[date.from]?.sentence;
  for (let at = date.from - 1; at > date.from - INSERTION && at > 0; at--) {
    if (reading.tokens[at]?.sentence !== sentence) return false;
    if (lowerAt(reading, at) !== ',') continue;
    const word = lowerAt(reading, at + 1);
    return PARTICIPLES.test(word) || (word.length > 4 && word.endsWith('ed'));
  }
  return false;
}
const INSERTION = 14;

/** "In FY2022-23, …": the date sets the scene for its whole clause. */
function opensClause(reading: Reading, date: Draft): boolean {
  const before = reading.tokens[date.from - 2];
  return (
    !before || before.sentence !== reading.tokens[date.from]?.sentence || /^[,;]$/.test(before.text)
  );
}
