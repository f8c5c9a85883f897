/** Words of change that change nothing where they stand: "up to", "off the coast", "tear up". */
import { PARTICLE_VERBS } from '../lexicon/changes';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** Whether the word of change at a token is part of another phrase. */
export function isOtherUse(reading: Reading, at: number, word: string): boolean {
  if (reading.tokens[at]?.glued && lowerAt(reading, at - 1) === '-') return true;
  // "by up to 50 per cent" is a bound.
  if (word === 'up' && lowerAt(reading, at + 1) === 'to') return true;
  // "the storm surge topped five metres": water.
  if (word === 'surge') return wordIs(reading, at - 1, 'storm tidal');
  // "shot up 24.4%"; "shot down two aircraft" moves nothing.
  if (word === 'up' && lowerAt(reading, at - 1) === 'shot') return false;
  if (word === 'up' || word === 'down') return PARTICLE_VERBS.has(lowerAt(reading, at - 1));
  if (word === 'off')
    return !wordIs(
      reading,
      at - 1,
      ', was were is by ( lay lays laid laying knock knocked wipe wiped shave shaved',
    );
  return word === 'scale' || word === 'picked';
}
