/** English nouns whose plural is not made with -s, and nouns whose plural looks like the singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'people:person feet:foot teeth:tooth geese:goose mice:mouse ' +
    'oxen:ox ' +
    'lives:life wives:wife knives:knife wolves:wolf leaves:leaf halves:half shelves:shelf thieves:thief ' +
    'loaves:loaf calves:calf selves:self hooves:hoof crises:crisis analyses:analysis theses:thesis criteria:criterion ' +
    'phenomena:phenomenon bacteria:bacterium media:medium data:datum referenda:referendum stadia:stadium ' +
    'indices:index appendices:appendix vertices:vertex matrices:matrix fungi:fungus cacti:cactus nuclei:nucleus alumni:alumnus ' +
    'heroes:hero potatoes:potato tomatoes:tomato cargoes:cargo volcanoes:volcano mosquitoes:mosquito buffaloes:buffalo echoes:echo ' +
    'gases:gas lenses:lens movies:movie cookies:cookie ' +
    'birdies:birdie bogies:bogie tranches:tranche niches:niche aches:ache avalanches:avalanche ties:tie pies:pie lies:lie calories:calorie zombies:zombie rookies:rookie selfies:selfie hoodies:hoodie smoothies:smoothie ' +
    'houses:house ' +
    'caches:cache headaches:headache ' +
    'axes:axe species:species series:series aircraft:aircraft spacecraft:spacecraft headquarters:headquarters ' +
    'crossroads:crossroads barracks:barracks gallows:gallows sheep:sheep cattle:cattle deer:deer fish:fish salmon:salmon personnel:personnel ' +
    'police:police dead:person killed:person injured:person wounded:person missing:person homeless:person unemployed:person ' +
    'hospitalised:person hospitalized:person arrested:person staff:staff crew:crew offspring:offspring livestock:livestock poultry:poultry ' +
    'mps:mp rbis:rbi gps:gp pcs:pc tvs:tv cds:cd ads:ad ' +
    'means:means corps:corps works:works passersby:passerby runners-up:runner-up'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
