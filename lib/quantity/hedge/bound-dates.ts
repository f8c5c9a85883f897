/** Bounds of dates: "by", "until", "since", and hedges such as "around 2010". */
import { edtfDay } from '../date/calendar';
import { CHANGE_VERBS } from '../lexicon/changes';
import type { Modifier } from '../mention';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { type FoundHedge, hedgeEndingAt } from './match-hedge';

const DATE_BOUNDS: ReadonlyMap<string, Modifier> = new Map([
  ['by', '<='],
  ['until', '<='],
  ['till', '<='],
  ['before', '<'],
  ['since', '>='],
  ['after', '>'],
]);

/** "from 1 February" is a start; "from 6.2 in June" and "from last year's" are not. */
export function dateBound(reading: Reading, draft: Draft): FoundHedge | null {
  let at = draft.from - 1;
  while (wordIs(reading, at, 'the at least')) at--;
  const word = lowerAt(reading, at);
  if (reading.tokens[at]?.sentence !== reading.tokens[draft.from]?.sentence) return null;
  if (word === 'than' && wordIs(reading, at - 1, 'later') && lowerAt(reading, at - 2) === 'no')
    return { from: at - 2, to: at + 1, modifier: '<=' };
  if (word === 'from' && isStart(reading, draft, at))
    return { from: at, to: at + 1, modifier: '>=' };
  const modifier = DATE_BOUNDS.get(word);
  if (
    !modifier ||
    (word === 'by' && draft.date?.grain === 'day' && wordIs(reading, at - 1, 'posted seen run set'))
  )
    return null;
  return { from: at, to: at + 1, modifier };
}

/** "down 3.8 million acres from 2016": the size of a change and its noun right before. */
const endsCount = (reading: Reading, at: number) =>
  [2, 3, 4].some(
    (step) =>
      reading.atoms.get(at - step)?.to === at - 1 &&
      (CHANGE_VERBS.has(lowerAt(reading, at - step - 1)) ||
        wordIs(reading, at - step - 1, 'up down or by')),
  );

function isStart(reading: Reading, draft: Draft, at: number): boolean {
  const behind = lowerAt(reading, draft.to);
  if (
    /^levels?$/.test(behind) ||
    (behind === 'to' && !reading.claimed[draft.to + 1]) ||
    behind === "'s" ||
    behind === 'until' ||
    behind === 'through'
  )
    return false;
  if (draft.date?.grain === 'span' || draft.date?.shift || wordIs(reading, draft.from, 'last the'))
    return false;
  const first = draft.date?.edtf?.split('/')[0] ?? '';
  if (reading.published !== null && first > edtfDay(reading.published).slice(0, first.length))
    return true;
  const compared =
    reading.claimed[at - 1] === 1 ||
    CHANGE_VERBS.has(lowerAt(reading, at - 1)) ||
    endsCount(reading, at);
  return (
    !compared &&
    !wordIs(
      reading,
      at - 1,
      'higher lower unchanged change increase decrease drop decline gain rise fall',
    )
  );
}

/** "about five years ago", "around 2010". */
export function timeHedge(reading: Reading, draft: Draft): FoundHedge | null {
  const hedge = hedgeEndingAt(reading, draft.from);
  if (!hedge || wordIs(reading, hedge.from, 'an estimated near say reportedly')) return null;
  if (!/^(~|~<|>)$/.test(hedge.modifier) || hedge.to - hedge.from > 3) return null;
  // "40 per cent more than a year ago" compares.
  if (reading.claimed[hedge.from - 1]) return null;
  if (!draft.date?.shift) return hedge.modifier === '>' ? null : hedge;
  const talk =
    wordIs(reading, hedge.from, 'about around') &&
    wordIs(reading, hedge.from - 1, 'talk talks talked concerned worried asked said');
  return talk ? null : hedge;
}
