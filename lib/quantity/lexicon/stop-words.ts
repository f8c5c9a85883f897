import { wordSet } from './word-set';

/** Words that end a noun phrase: the head noun of a count stands before them. */
export const STOP_WORDS = wordSet(
  'of in on at by for from to with without within into onto over under about above below behind between among amid after before since until till during through throughout across along around near off out up down per via than as like against toward towards upon despite ' +
    'and or but nor so yet if when while where whether because although though unless that which who whom whose what how why there here then now not never also only just even still already soon ' +
    'the a an this these those each every all both any some no none its their his her our my your it they he she we i you them him us me himself themselves itself ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must ' +
    'said says say told tells added reported reports according announced says noted warned agreed wrote asked called made make makes took take takes came come comes went go goes got get gave give given left led put set saw see seen found held kept paid bought sold won lost met ran stole drove flew threw broke chose spoke wrote brought sent ' +
    'remain remains remained became become stood stand stayed died die dies fell rose began begin continue continued joined arrived attended took voted live lived work worked die need needs want wants include includes including included followed ' +
    'more less fewer further apiece ago earlier later higher lower away each altogether together overall instead again ahead back abroad overseas worldwide nationwide elsewhere overnight today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday ' +
    'indicates indicate means meant signals suggests points-to lies shows last next ' +
    'vs prior ' +
    'respectively compared versus plus minus times percent per-cent % ' +
    "'s n't won't can't don't didn't isn't aren't wasn't weren't hasn't haven't it's he's she's they're",
);

/** Plural-looking words that only modify the plural noun behind them. */
export const PLURAL_MODIFIERS = wordSet(
  'sports drinks arms sales goods savings systems women men media customs human-rights rights operations communications securities news futures bonds foods mines veterans series species police salmon sheep cattle fish deer crew staff aircraft poultry livestock personnel',
);

/** Words that open a definite or possessive phrase: "the 28 member states", "its 14 mills". */
export const DETERMINERS = wordSet("the its their his her our my your these those 's");
