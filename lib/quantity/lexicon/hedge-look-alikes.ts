/** Words around "up to" and "over" that make hedges of them, or none. */
import { wordSet } from './word-set';

/** Behind these, "up to" leads somewhere: "rose up to 5 per cent" has no bound. */
export const MOTIONS = wordSet(
  'go goes went going gone rise rises rose rising raised raise put puts putting pushed push pushing bring brings brought bringing moved moves move lifted lifts took taken takes bid bumped came comes inched jumped inching edged edging added adding climb climbs climbed climbing ticks ticked ticking nudged nudging creeps creeping pulled caught shot crept lived summed drove driven picked picking ramped sped warmed',
);

/** Behind these, "over" names a place or a topic: "negotiations over two pipelines". */
export const OVER_THINGS = wordSet(
  'hung hang hangs hanging hovered hovering circled circling flying fly flies flown looms loom loomed passed drifted drifting spread spreads stretch stretches stretched stretching spanning control presided preside row dispute debate debated argue concern concerns charged accused clash battle fight fought questions talks negotiations deal hand handed handing took taken take takeover watch watched power victory win lead advantage invoice flew jump jumped ruled rule gone turn turned all war worry worries fears anger outrage protests',
);

/** Only behind these is "over" before a length of time a hedge: "took over six hours". */
export const OVER_LENGTHS = wordSet(
  'for of than lasted lasting last took take takes spent spend spending after well just little slightly within jailed and is was worked been waited wait waiting',
);

/** Behind these, "about" and "around" name a topic or a way: "talk about plans". */
export const ABOUT_TOPICS = wordSet(
  'talk talks talked concerned concerns worried asked book film story what turned moved questions something information',
);
