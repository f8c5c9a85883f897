/** Words that tell a report on sport, and what its numbers count. */
import { wordSet } from './word-set';

/** Words of a report on cricket. */
export const CRICKET = wordSet(
  'cricket wickets wicket stumps innings bowled unbeaten overs declared chasing batsman batsmen batter bowler bowlers sixes fours dismissed',
);

/** Words of a report on golf. */
export const GOLF = wordSet(
  'shots shot carded birdies birdie bogeys bogey bogies par strokes stroke fairways fairway putts putt golfer golf holed eagle tee',
);

/** Words of a report on a race: an "m" beside them is metres. */
export const RACING = wordSet(
  'cup race races raced racing runners runner hurdles hurdle stakes derby jockey steeplechase heats heat',
);

/** Things played in a row: "three of their last four games" is no share. */
export const GAMES = wordSet(
  'overs games matches attempts starts innings appearances outings tries shots races seasons sets laps tests',
);
