import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { isSpacedDash } from './clause-walls';

/** A word between a date and an amount behind it that keeps them apart. */
export function isWallBefore(reading: Reading, at: number, setting: boolean): boolean {
  const next = lowerAt(reading, at + 1);
  if (wordIs(reading, at, '; :') || isSpacedDash(reading, at)) return true;
  if (lowerAt(reading, at) === ',')
    return wordIs(
      reading,
      // ", well below the $45 price"
      wordIs(reading, at + 1, 'well far') ? at + 2 : at + 1,
      // ", reaching 20 million in the end": where it led, at some later time.
      'which who while but although though whereas whose where and so yet below above short enough giving making reaching staying remaining having',
    );
  if (lowerAt(reading, at) === 'while') return lowerAt(reading, at - 1) === ',';
  if (wordIs(reading, at, 'but although whereas instead then now compared against versus'))
    return true;
  // "two bombs on Wednesday that killed 18"
  if (wordIs(reading, at, 'that which who said') && !setting)
    return !wordIs(reading, at + 1, 'killed injured wounded left');
  // "12 years after it passed 6 billion"
  if (lowerAt(reading, at) === 'after' && reading.claimed[at - 1])
    return !wordIs(reading, at + 1, 'a an');
  // ", after writing down 5.8 billion", "jailed in 2009 for stealing": what came first.
  if (!setting && wordIs(reading, at, 'after for') && /.{3}ing$/.test(next))
    if (reading.claimed[at + 2] === 1 || reading.claimed[at + 3] === 1) return true;
  if (lowerAt(reading, at) === 'because') return !setting;
  if (lowerAt(reading, at) === 'before' && wordIs(reading, at + 1, 'it he she they'))
    return !setting;
  if (lowerAt(reading, at) === 'and' && opensOtherTense(reading, at + 1)) return !setting;
  // "£625 million on Monday, more than its capital of £541 million"
  if (lowerAt(reading, at) === 'than' && wordIs(reading, at + 1, 'the its their his her'))
    return true;
  return (
    (lowerAt(reading, at) === 'rather' && next === 'than') ||
    (lowerAt(reading, at) === 'short' && next === 'of') ||
    (lowerAt(reading, at) === 'times' && next === 'the')
  );
}

/** Said of what something is like now. */
const HOLDS =
  'is are has have will employs operates owns runs carries costs makes takes holds needs requires charges serves covers wants plans expects hopes aims employing';

/** "opened in 1995 and carries 40,000 cars", "last week and the fund is to lend $12 billion". */
function opensOtherTense(reading: Reading, at: number): boolean {
  if (wordIs(reading, at, HOLDS)) return true;
  for (let verb = at + 1; verb < at + 5 && !reading.claimed[verb]; verb++)
    if (
      wordIs(reading, verb, 'will would') ||
      (wordIs(reading, verb, 'is are plans expects') && lowerAt(reading, verb + 1) === 'to')
    )
      return true;
  return false;
}
