/** A chain of voices (“Global Times › Sergey Razov”) held against the article that names them. */
import { voicesOf } from '../record/voices';
import { holdsWords, indexOfWords } from '../text/locate-quote';
import { type ArticleInCheck, ofArticle } from './article-in-check';

/** “unnamed sources”: the text says “sources” and no name. */
const UNNAMED = /^unnamed /;

/** “Sergey Razov, Russian Ambassador to China”: name, and office, which may hold commas itself. */
function partsOf(voice: string): string[] {
  const words = voice.replace(UNNAMED, '');
  const comma = words.indexOf(', ');
  return comma < 0 ? [words] : [words.slice(0, comma), words.slice(comma + 2)];
}
const lastNameOf = (voice: string): string => partsOf(voice)[0]?.split(' ').at(-1) ?? '';

/** Where a sentence begins, “sources” is “Sources”. */
const BEFORE_SENTENCE = /(?:^|\n|[.!?:][”"’')]* )[“"‘']?$/;

/** Whether the text has the words as they are written, whatever the case of a sentence's first letter. */
function namesVoice(text: string, words: string): boolean {
  if (holdsWords(text, words)) return true;
  const opening = words.charAt(0).toUpperCase() + words.slice(1);
  if (opening === words) return false;
  let at = indexOfWords(text, opening);
  const isThere = at >= 0;
  while (at >= 0 && BEFORE_SENTENCE.test(text.slice(Math.max(0, at - 4), at)))
    at = indexOfWords(text, opening, at + 1);
  return isThere && at < 0;
}

/** Behind a voice, what keyboards have in place of “ › ”. */
const OTHER_ARROW = /^ *(?:-*[>»→]|›)/;

/** What was expected of a chain, and what was found. */
export type Fault = readonly [expected: string, found: string];

/** A chain of voices held against its article, wherever it is quoted. */
export interface Chain {
  /** Voices behind the article's own. */
  readonly origins: readonly string[];
  readonly lastNames: readonly string[];
  /** The chain does not lead from who published the article to people whom it names. */
  readonly wrong: Fault | null;
  /** Names and offices otherwise than they are written. */
  readonly strange: Fault | null;
  readonly twice: Fault | null;
}

function findWrongChain(
  { article, text }: ArticleInCheck,
  attribution: string,
  [first, ...origins]: readonly string[],
): Fault | null {
  const { publisher } = article;
  if (first !== publisher)
    return attribution.startsWith(publisher) &&
      OTHER_ARROW.test(attribution.slice(publisher.length))
      ? ['voices parted by “ › ”', attribution]
      : [`a chain that begins with “${publisher}”`, attribution];
  const malformed = origins.some((voice) => voice.includes('›') || voice !== voice.trim());
  if (malformed) return ['voices parted by “ › ”', attribution];
  const absent = origins.flatMap(partsOf).find((part) => !namesVoice(text, part));
  if (absent === undefined) return null;
  return ['names and functions as the article has them', `“${absent}”, which it has not`];
}

function findStrangePart(text: string, origins: readonly string[]): Fault | null {
  const strange = origins.flatMap(partsOf).find((part) => part !== part.trim());
  if (strange !== undefined)
    return ['name and office as the article has them, parted by a comma', `“${strange}”`];
  // “Xinhua, News Agency”: one name, where the text has no comma.
  const split = origins.find((voice) => {
    const parts = partsOf(voice);
    return parts.length > 1 && holdsWords(text, parts.join(' '));
  });
  return split === undefined ? null : [`“${partsOf(split).join(' ')}”`, `“${split}”`];
}

function findTwice(origins: readonly string[]): Fault | null {
  const twice = origins.find((voice, index) => origins.indexOf(voice) !== index);
  return twice === undefined ? null : ['each voice once', `“${twice}” twice`];
}

/** The chains of an article; they recur from quote to quote. */
const chainsOf = ofArticle(() => new Map<string, Chain>());

export function chainOf(source: ArticleInCheck, attribution: string): Chain {
  const chains = chainsOf(source);
  const known = chains.get(attribution);
  if (known) return known;
  const voices = voicesOf(attribution);
  const origins = voices.slice(1);
  const chain = {
    origins,
    lastNames: origins.map(lastNameOf),
    wrong: findWrongChain(source, attribution, voices),
    strange: findStrangePart(source.text, origins),
    twice: findTwice(origins),
  };
  chains.set(attribution, chain);
  return chain;
}
