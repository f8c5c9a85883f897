/** Words around "3-1" and "52-48" that make them a score or a vote, not a range. */
export const SCORE_CUES: ReadonlySet<string> = new Set(
  'win won wins winning beat beats beaten beating defeat defeated defeats lost lose loses losing draw drew drawn lead leads led leading victory victories trailed score scored scoreline match final goal goals set sets tie tied aggregate thrashed hammered edged downed routed rout crushed record game games trounced overcame penalties shootout'.split(
    ' ',
  ),
);
export const VOTE_CUES: ReadonlySet<string> = new Set(
  'vote votes voted voting passed approved rejected ruled ruling senate house parliament council court committee lawmakers mps backed ballot majority decision motion bill split'.split(
    ' ',
  ),
);
/** Words of a sport, by what its scores count. */
export const SPORT_UNITS: ReadonlyMap<string, string> = new Map(
  (
    'goal:goal,goals,goalless,striker,midfielder,winger,goalkeeper,keeper,header,headed,equaliser,equalizer,hat-trick,penalty,penalties,shootout,football,soccer,hockey,puck,premier,bundesliga,uefa,fifa,concacaf ' +
    'point:try,tries,touchdown,touchdowns,rugby,basketball,rebounds,quarterback,conversion,conversions,points,point,nba,nfl,netball ' +
    'run:inning,innings,homer,homers,homered,pitcher,baseball,mlb,runs ' +
    'game:tennis,wimbledon,set,sets,seed,seeded,tiebreak,tie-break frame:frame,frames,snooker'
  )
    .split(' ')
    .flatMap((line) => {
      const [unit = '', words = ''] = line.split(':');
      return words.split(',').map((word) => [word, unit] as const);
    }),
);
