/** English nouns whose plural is not made with -s, and nouns whose plural looks like the singular. */
const SAME =
  'species series aircraft spacecraft headquarters crossroads barracks sheep cattle deer fish salmon personnel police staff crew offspring livestock poultry means corps works';

/** Participles that stand for people: "12 dead". */
const PEOPLE =
  'people dead killed injured wounded missing homeless unemployed hospitalised hospitalized arrested';

export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'feet:foot teeth:tooth geese:goose mice:mouse ' +
    'lives:life wives:wife knives:knife wolves:wolf leaves:leaf halves:half shelves:shelf thieves:thief ' +
    'loaves:loaf calves:calf crises:crisis analyses:analysis criteria:criterion ' +
    'phenomena:phenomenon bacteria:bacterium media:medium data:datum referenda:referendum stadia:stadium ' +
    'indices:index cacti:cactus alumni:alumnus ' +
    'heroes:hero potatoes:potato tomatoes:tomato cargoes:cargo volcanoes:volcano mosquitoes:mosquito buffaloes:buffalo ' +
    'gases:gas lenses:lens movies:movie cookies:cookie ' +
    'birdies:birdie tranches:tranche caches:cache aches:ache headaches:headache avalanches:avalanche ties:tie pies:pie lies:lie calories:calorie zombies:zombie rookies:rookie selfies:selfie ' +
    'houses:house axes:axe mps:mp rbis:rbi gps:gp pcs:pc tvs:tv cds:cd ads:ad passersby:passerby runners-up:runner-up'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .concat(SAME.split(' ').map((word) => [word, word]))
    .concat(PEOPLE.split(' ').map((word) => [word, 'person'])),
);
