/** Stage 11: whose dollars and cents a text means that prints them bare. */
import { lowerAt, type Reading } from './reading';

/** Words that place a text at home in a country of dollars. */
const HOMES: ReadonlyArray<readonly [code: string, cues: RegExp]> = [
  [
    'AUD',
    /\b(Australian?s?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Queensland|ASX|NSW|Tasmania)\b|\dc\/(kg|L|l)\b/g,
  ],
  ['NZD', /\b(New Zealand(ers?)?|Auckland|Wellington|Christchurch|NZX)\b/g],
  [
    'CAD',
    /\b(Canadians?|Canada|Toronto|Ottawa|Montreal|Vancouver|Calgary|Alberta|Ontario|Quebec)\b/g,
  ],
];
/** A text that speaks of America means its dollars, unless it marks those ("US$", "US cents"). */
const AMERICA =
  /\bU\.S\.|\bUS\b(?! ?(\$|cents|dollar))|\bAmericans?\b|United States|Wall Street|New York|Washington|Nasdaq|Dow Jones/;
const MARKED = /\b(US ?\$|US cents|US dollars?|[ACN]Z?\$)|\dc\/(kg|L|l)\b|\b\d+c\b/;

/** "Australia's current account deficit": the country's own books. */
const NATIONAL =
  /\b(Australia|Canada|New Zealand)'s (current|trade|budget|federal|central bank|government|gross|foreign|national|net|public|goods)|\b(growers|farmers|government) in (Queensland|Victoria|Tasmania|Alberta|Ontario|Quebec)/;

/** Code of the dollars a text is at home with; null where bare dollars stay American. */
export function dollarHomeOf(text: string): () => string | null {
  let home: string | null | undefined;
  return () => {
    if (home === undefined) home = findHome(text);
    return home;
  };
}

function findHome(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [code, cues] of HOMES) {
    const count = text.match(cues)?.length ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  const enough = most > 1 || MARKED.test(text) || NATIONAL.test(text);
  return best !== null && enough && !AMERICA.test(text) ? best : null;
}

const BARE = /^(\$|c|cents?|cts)$/;

/** Gives bare dollars and cents the code of the country that the text is about. */
export function placeDollars(reading: Reading): void {
  for (const draft of reading.drafts) {
    if (!draft.unit.startsWith('USD') || !draft.unitWords) continue;
    if (draft.unitWords.to - draft.unitWords.from > 1) continue;
    if (!BARE.test(lowerAt(reading, draft.unitWords.from))) continue;
    const code = reading.dollarHome();
    if (!code) return;
    draft.unit = code + draft.unit.slice(3);
    draft.steps.push({ words: 'no country printed', meaning: `${code}, as the text is about it` });
  }
}
