import { wordSet, wordsByKey } from './word-set';

/** Words around "3-1" and "52-48" that make them a score or a vote, not a range. */
export const SCORE_CUES = wordSet(
  'win won wins winning beat beats beaten beating defeat defeated lost lose loses losing draw drew drawn lead leads led victory score scored match final goal goals set sets tie tied aggregate thrashed hammered edged downed routed record game games penalties shootout',
);
export const VOTE_CUES = wordSet(
  'vote votes voted voting passed approved rejected ruled ruling senate house parliament council court committee lawmakers mps backed ballot majority decision motion bill split',
);

/** Words behind "5-1" that make it the odds of a bet. */
export const ODDS = wordSet(
  'odds favourite favourites favorite favorites shot outsider outsiders underdog underdogs',
);

/** Words of a sport, by what its scores count. */
export const SPORT_UNITS: ReadonlyMap<string, string> = new Map(
  wordsByKey(
    'goal:goal,goals,goalless,striker,midfielder,goalkeeper,header,penalty,penalties,football,soccer,hockey,premier,uefa,fifa ' +
      'point:try,tries,touchdown,touchdowns,rugby,basketball,quarterback,rebounds,rushing,points,nba,nfl ' +
      'run:inning,innings,homer,homers,homered,rbi,pitcher,pitchers,hitter,bullpen,baseball,runs game:tennis,wimbledon,atp,wta,set,sets,seed,seeded,tiebreak,tie-break frame:frame,frames,snooker',
  ),
);
