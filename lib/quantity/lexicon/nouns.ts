/** English nouns whose plural is not made with -s, and nouns whose plural looks like the singular. */
import { wordSet } from './word-set';

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
    'birdies:birdie tranches:tranche caches:cache aches:ache headaches:headache avalanches:avalanche ties:tie pies:pie lies:lie calories:calorie zombies:zombie rookies:rookie selfies:selfie sorties:sortie prairies:prairie goalies:goalie hippies:hippie brownies:brownie freebies:freebie bookies:bookie ' +
    'houses:house axes:axe mps:mp rbis:rbi gps:gp pcs:pc tvs:tv cds:cd ads:ad passersby:passerby runners-up:runner-up wkts:wicket'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .concat(SAME.split(' ').map((word) => [word, word]))
    .concat(PEOPLE.split(' ').map((word) => [word, 'person'])),
);

/** Predicates and verbs that stand right behind a number whose noun is left out. */
export const NO_NOUNS = wordSet(
  'high long wide deep tall thick across short clear behind ahead adrift alive apart aboard free qualify apply survive agree disagree speak own use return earn receive suffer fail pass succeed escape leave stay play serve vote support oppose back prefer believe think know feel see expect drown perish fell seriously fatally cast',
);

/** Things that are sold, shipped and registered by the piece. */
export const PIECES = wordSet(
  'car vehicle truck home house ticket phone smartphone iphone ipad handset tablet computer pc television tv console book copy album visitor passenger tourist student pupil patient member subscriber customer user inmate prisoner police officer staff driver bird pig cattle sheep',
);
