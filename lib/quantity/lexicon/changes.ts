/** Words of change in the news, by direction. Verbs in the forms that print beside numbers. */

const forms = (words: string) => new Set(words.split(' '));

export const UP_VERBS: ReadonlySet<string> = forms(
  'rise rises rose risen rising increase increases increased increasing gain gains gained gaining grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging ' +
    'soar soars soared soaring advance advances advanced advancing add adds added adding rally rallies rallied rallying expand expands expanded expanding improve improves improved improving strengthen strengthens strengthened strengthening ' +
    'firmed firming rebound rebounds rebounded rebounding recover recovers recovered recovering leap leaps leaped leapt leaping spike spikes spiked spiking boost boosts boosted boosting raise raises raised raising lift lifts lifted lifting ' +
    'accelerate accelerates accelerated accelerating widen widens widened widening deepen deepens deepened deepening extend extends extended extending lengthen lengthened hike hikes hiked hiking swell swells swelled swelling edged-up inch inched ' +
    'appreciate appreciated appreciates outpaced outperformed exceeded mount mounted bumped heighten heightened enlarge enlarged enlarging up upped skyrocket skyrocketed balloon ballooned ascend ascended warmed tighten tightened picked',
);
export const DOWN_VERBS: ReadonlySet<string> = forms(
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slip slips slipped slipping slide slides slid sliding dip dips dipped dipping ' +
    'lose loses lost losing shed sheds shedding sink sinks sank sunk sinking tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets plummeted plummeting shrink shrinks shrank shrunk shrinking contracted contracting ' +
    'cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed slashing ease eases eased easing weaken weakens weakened weakening narrow narrows narrowed narrowing slow slows slowed slowing retreat retreats retreated retreating ' +
    'down trim trims trimmed trimming pare pares pared paring depreciate depreciated devalued devalue crash crashed crashing slump slumps slumped slumping recede receded axe axed ebb ebbed skid skidded dive dived dove collapse collapsed collapsing ' +
    'halve erode eroded dwindle dwindled wane waned crimp worsened curb curbed curbing scale scaled off cooled discounted discount shaved shave shorten shortened deduct deducted docked diluted',
);
export const CHANGE_VERBS: ReadonlySet<string> = new Set([
  ...UP_VERBS,
  ...DOWN_VERBS,
  ...'moved move moves went go goes going changed change shifted revised swung taking took bringing brought adjusted edged inched ticked came deepening doubled tripled halved quadrupled'.split(
    ' ',
  ),
]);

/** Verbs whose object of money, people or goods is an amount, not the size of a change. */
export const LOSING: ReadonlySet<string> = forms('lose loses lost losing shed');

export const UP_NOUNS: ReadonlySet<string> = forms(
  'rise rises increase increases gain gains growth jump jumps surge climb advance advances rally rebound hike hikes boost expansion improvement upturn uptick spike leap appreciation addition upswing recovery premium raise increment increments widening acceleration expansions upgrade',
);
export const DOWN_NOUNS: ReadonlySet<string> = forms(
  'fall falls drop drops decline declines decrease decreases cut cuts reduction reductions slide dip loss losses slump plunge tumble contraction downturn depreciation devaluation discount shrinkage slowdown retreat setback slippage crash shortfall narrowing saving savings',
);

/** Behind the number, with "than" or alone: "28p more", "2.3 per cent lower". */
export const UP_COMPARATIVES: ReadonlySet<string> = forms(
  'more higher larger bigger greater stronger above faster longer better thicker fatter brighter louder up heavier taller dearer hotter warmer deeper wider older extra additional clear ahead',
);
export const DOWN_COMPARATIVES: ReadonlySet<string> = forms(
  'less fewer lower smaller below weaker under down short shorter slower quicker cheaper worse lighter cooler colder narrower behind off shy younger thinner slimmer softer adrift',
);
/** Before the number: additions to what is there. */
export const ADDITIONS: ReadonlySet<string> = forms('further additional extra another');
export const UNCHANGED_BEFORE: ReadonlySet<string> = forms(
  'unchanged flat steady stays stay stayed remains remained remain kept held keeps keep keeping holding maintained maintain left frozen stable steady',
);
