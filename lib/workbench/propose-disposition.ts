import type { QuantityMention } from '../quantity/mention';

/** What to do with a mention, and why, in words that can stand in the record. */
export interface Disposition {
  readonly proposal: 'figure' | 'set-aside';
  readonly reason: string;
}

const setAside = (reason: string): Disposition => ({ proposal: 'set-aside', reason });
const figure = (reason: string): Disposition => ({ proposal: 'figure', reason });

function disposeOfRank({ unit, value }: QuantityMention): Disposition {
  if (unit.startsWith('consecutive ')) return figure('A streak: a number of periods in a row.');
  if (unit === 'rank' && value !== null && value !== '')
    return figure('A rank among others; figures hold ranks, charts do not.');
  return setAside('An ordinal: it numbers things and measures nothing.');
}

function disposeOfDate({ period }: QuantityMention): Disposition {
  if (period === null) return setAside('A date; the text does not settle which.');
  return setAside(`A date: ${period.reason.replace(/\.$/, '')}.`);
}

/** The proposal for one mention; a person decides. */
export function proposeDisposition(mention: QuantityMention): Disposition {
  switch (mention.class) {
    case 'figure':
      if (mention.value === null) return setAside('No amount can be read from the words.');
      return figure(
        mention.unit === '-'
          ? 'An amount; its unit is not printed beside it.'
          : 'An amount with its unit.',
      );
    case 'duration':
      return mention.value === null
        ? setAside('A length of time without a number.')
        : figure('A length of time.');
    case 'count':
      return setAside('Counts things named beside it and measures nothing.');
    case 'ordinal-rank':
      return disposeOfRank(mention);
    case 'date':
      return disposeOfDate(mention);
    case 'time':
      return setAside('A time of day.');
    case 'name-part':
      return setAside('Part of a name.');
    case 'idiom':
      return setAside('A manner of speaking: it counts nothing.');
    case 'vague-quantifier':
      return setAside('A vague quantity: no number can be read from it.');
  }
}
