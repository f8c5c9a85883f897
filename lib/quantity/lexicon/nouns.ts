/** English nouns whose plural is not made with -s, and nouns whose plural looks like the singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'people:person persons:person men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse ' +
    'oxen:ox policemen:policeman servicemen:serviceman firemen:fireman fishermen:fisherman businessmen:businessman gunmen:gunman ' +
    'lawmen:lawman congressmen:congressman congresswomen:congresswoman councilmen:councilman spokesmen:spokesman seamen:seaman ' +
    'airmen:airman horsemen:horseman craftsmen:craftsman workmen:workman grandchildren:grandchild schoolchildren:schoolchild ' +
    'stepchildren:stepchild lives:life wives:wife knives:knife wolves:wolf leaves:leaf halves:half shelves:shelf thieves:thief ' +
    'loaves:loaf calves:calf selves:self hooves:hoof crises:crisis analyses:analysis theses:thesis bases:base criteria:criterion ' +
    'phenomena:phenomenon bacteria:bacterium media:medium data:datum referendums:referendum referenda:referendum stadia:stadium ' +
    'indices:index appendices:appendix vertices:vertex matrices:matrix fungi:fungus cacti:cactus nuclei:nucleus alumni:alumnus ' +
    'heroes:hero potatoes:potato tomatoes:tomato cargoes:cargo volcanoes:volcano mosquitoes:mosquito buffaloes:buffalo echoes:echo ' +
    'buses:bus gases:gas viruses:virus statuses:status bonuses:bonus campuses:campus lenses:lens movies:movie cookies:cookie ' +
    'birdies:birdie bogies:bogie tranches:tranche niches:niche aches:ache avalanches:avalanche ties:tie pies:pie lies:lie calories:calorie zombies:zombie rookies:rookie selfies:selfie hoodies:hoodie smoothies:smoothie ' +
    'cases:case houses:house horses:horse nurses:nurse courses:course purchases:purchase phases:phase phrases:phrase leases:lease ' +
    'licences:licence licenses:license offices:office prices:price places:place vehicles:vehicle caches:cache headaches:headache ' +
    'axes:axe shoes:shoe toes:toe canoes:canoe species:species series:series aircraft:aircraft spacecraft:spacecraft headquarters:headquarters ' +
    'crossroads:crossroads barracks:barracks gallows:gallows sheep:sheep cattle:cattle deer:deer fish:fish salmon:salmon personnel:personnel ' +
    'police:police troops:troop dead:person killed:person injured:person wounded:person missing:person homeless:person unemployed:person ' +
    'hospitalised:person hospitalized:person arrested:person staff:staff crew:crew offspring:offspring livestock:livestock poultry:poultry ' +
    'mps:mp meps:mep mlas:mla rbis:rbi ceos:ceo gps:gp pcs:pc tvs:tv cds:cd dvds:dvd suvs:suv ngos:ngo ads:ad ' +
    'goods:good arms:arm means:means corps:corps works:works runs:run wickets:wicket passersby:passerby runners-up:runner-up'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
