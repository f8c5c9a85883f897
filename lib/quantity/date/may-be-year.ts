/** Whether four digits without a comma are a year: by what stands before and behind. */

import { wordSet } from '../lexicon/word-set';
import { lowerAt, type Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { endsInCurrency } from '../unit/match-currency';
import { unitAt } from '../unit/match-unit';
import { yearAt } from './found-date';

const LEADS = wordSet(
  'in since until till by before after from during through of for to between and the early mid late around about circa year spring summer autumn fall winter january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec election season',
);
/** Hedges and verbs that make four digits an amount. */
const AMOUNT_LEADS = wordSet(
  'some nearly almost over than approximately roughly least up exactly total another only',
);
/** Things that news counts by the thousand; behind them "2000" is no year. */
const COUNTED = wordSet(
  'people men women children troops jobs homes houses workers soldiers police officers students votes voters patients refugees miles cars vehicles employees staff deaths cases times points fans spectators feet ships buildings acres prisoners residents passengers civilians protesters demonstrators tons tonnes families members pages copies words seats rooms meters metres shares units residents schools companies villages inmates fighters militants personnel runs',
);

export function mayBeYear(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || endsInCurrency(tokens, at)) return false;
  if (token.glued && tokens[at - 1]?.kind !== 'symbol') return false;
  if (next?.glued && next.kind !== 'symbol' && next.lower !== "'s") return false;
  if (/^(%|°|\/)$/.test(next?.text ?? '')) return false;
  const atom = reading.atoms.get(at);
  if (!atom || atom.to !== at + 1) return false;
  if (
    next &&
    (COUNTED.has(next.lower) ||
      (unitAt(tokens, at + 1, true) &&
        next.lower !== 'quarter' &&
        next.lower !== 'time' &&
        next.lower !== 'in'))
  )
    return false;
  const year = Number(token.text);
  const lead = lowerAt(reading, at - 1);
  // "until at least 2007", "since at least 1990", "over 2014 and 2015"
  const until = lead === 'least' && /^(since|(un)?til?l)$/.test(lowerAt(reading, at - 3));
  const span = lead === 'over' && next?.lower === 'and' && yearAt(reading, at + 2) === year + 1;
  // "a rise in 2010 over 2009"
  const compared = lead === 'over' && /^\d{4}$/.test(lowerAt(reading, at - 2));
  if (AMOUNT_LEADS.has(lead) && !until && !span && !compared) return false;
  if (year >= 1900 && year <= 2099) return lead !== 'of' || !looksPlural(next?.lower ?? '');
  return (
    LEADS.has(lead) &&
    lead !== 'and' &&
    lead !== 'about' &&
    lead !== 'for' &&
    lead !== 'to' &&
    (next === undefined || !looksPlural(next.lower))
  );
}
