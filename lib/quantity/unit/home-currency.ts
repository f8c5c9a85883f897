/** Whose dollars, rupees or francs a text means that prints them bare. */
import { DATELINES, HOMES } from '../lexicon/home-currencies';
import { lowerAt, type Reading } from '../reading/reading';

/** A text that speaks of America means its dollars, unless it marks those ("US$", "US cents"). */
const AMERICA =
  /\bU\.S\.|\bUS\b(?! ?(\$|cents|dollar))|\bAmericans?\b|United States|Wall Street|New York|Washington|Nasdaq|Dow Jones/;
const MARKED = /\b(US ?\$|US cents|US dollars?|[ACN]Z?\$)|\dc\/(kg|L|l)\b|\b\d+c\b/;

/** "Australia's current account deficit": the country's own books. */
const NATIONAL =
  /\b(Australia|Canada|New Zealand)'s (current|trade|budget|federal|central bank|government|gross|foreign|national|net|public|goods)/;

/** "SYDNEY: ", "Ottawa (AP) — ", "TORONTO, May 3 —". */
const DATELINE =
  /^([\p{Lu}][\p{L}. ]{2,24}?)(, [^:–—]{1,20})?( \([\p{L}/ ]{2,20}\))?(: | ?[–—-] |\. (?=\p{Lu}))/u;
/** What opens a text says whose it is: "A Sydney court", "Sheep at the saleyards in Queensland". */
const OPENING = 64;

/** Whose money a bare name means: the code by the code that the name has elsewhere. */
export function homesOf(text: string): (code: string) => string | null {
  const known = new Map<string, string | null>();
  return (code) => {
    let home = known.get(code);
    if (home === undefined) {
      home = code === 'USD' ? dollarHome(text) : mostNamed(text, code);
      known.set(code, home);
    }
    return home;
  };
}

const countOf = (text: string, cues: RegExp) => text.match(cues)?.length ?? 0;

function dollarHome(text: string): string | null {
  const place = DATELINE.exec(text)?.[1];
  if (place && !/^(NEW YORK|WASHINGTON)$/i.test(place))
    for (const { code, cues } of DATELINES) if (countOf(place, cues) > 0) return code;
  let best: string | null = null;
  let most = 0;
  let opens = false;
  for (const { code, cues } of HOMES.get('USD') ?? []) {
    const count = countOf(text, cues) + countOf(text, code === 'AUD' ? /\dc\/(kg|L|l)\b/g : /$^/g);
    if (count <= most) continue;
    [best, most] = [code, count];
    opens = countOf(text.slice(0, OPENING), cues) > 0;
  }
  const enough = most > 1 || opens || MARKED.test(text) || NATIONAL.test(text);
  return best !== null && enough && !AMERICA.test(text) ? best : null;
}

/** The country that the text names most; on a draw the first of the list. */
function mostNamed(text: string, code: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const home of HOMES.get(code) ?? []) {
    const count = countOf(text, home.cues);
    if (count > most) [best, most] = [home.code, count];
  }
  return best;
}

const BARE_DOLLAR = /^(\$|c|cents?|cts)$/;
/** Sold the world over for American dollars. */
const WORLD_PRICE = /^USD\/(bbl|MMBtu)$/;

/** Gives bare dollars, rupees or francs the code of the country that the text is about. */
export function placeMoney(reading: Reading): void {
  for (const draft of reading.drafts) {
    const words = draft.unitWords;
    if (!draft.marks.money || !words || words.to - words.from > 1) continue;
    const code = draft.unit.slice(0, 3);
    if (!HOMES.has(code) || WORLD_PRICE.test(draft.unit)) continue;
    const word = lowerAt(reading, words.from);
    if (code === 'USD' ? !BARE_DOLLAR.test(word) : !/^(rs|\p{L}{4,})$/u.test(word)) continue;
    const home = reading.homeOf(code);
    if (!home || home === code) continue;
    draft.unit = home + draft.unit.slice(3);
    draft.steps.push({ words: 'no country printed', meaning: `${home}, as the text is about it` });
  }
}
