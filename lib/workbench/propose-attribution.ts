/**
 * Who says so, by the words of the sentence: “said”, “according to”, “cited”, “noted”.
 * A proposal that a person confirms; where nothing is found the article speaks for itself.
 */
import { SAYING } from '../check/report-verbs';

const SAYS = SAYING.join('|');

/** A word of a speaker's office; verbs and relatives end it. */
const WORD = String.raw`(?!(?:${SAYS}|that|who|which|but|and|citing|cited)\b)[\p{L}’'-]+`;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}`;
const PERSON = `(?:${WORD} ){0,7}?${NAME}`;
const BODY =
  'ministry|office|bureau|company|agency|bank|government|institute|union|association|spokesman|spokeswoman|spokesperson|officials?|minister|ministers|regulator|operator|reports?|sources?|media|analysts?|bankers?|traders?|data|figures|statement|newspaper|agreement|document|memo|letter';
const OFFICE = `(?:${WORD} ){0,5}?(?:${BODY})`;
const SPEAKER = `(?:${OFFICE}|${PERSON})`;
/** “the harbour master, Ivo Lenz”, where nothing else can follow. */
const LAST_SPEAKER = `(?:${OFFICE}|(?:${WORD} ){0,4}${WORD}, ${NAME}|${PERSON})`;

/** What may stand behind a speaker who is named last. */
const END = String.raw`(?=[,.;:”"]|$| (?:on|in|at|last|this|who|as|after|close)\b)`;

const PATTERNS = {
  according: new RegExp(`[Aa]ccording to (${LAST_SPEAKER})${END}`, 'u'),
  /** “Bankers close to the talks, citing a draft, said”. */
  around: new RegExp(`(?:^|[.;] )((?:${WORD} ){0,6}${WORD}), [^,.]{1,80}, (?:${SAYS})\\b`, 'u'),
  /** “Mara Quill, chief executive of Halden Brook, said”. */
  apposed: new RegExp(`(?:^|[,;.”"] ?)(${NAME}), [^,.]{1,120}, (?:${SAYS})\\b`, 'u'),
  before: new RegExp(
    `(?:^|[,;.”"] ?|\\b(?:that|but|and|while) )(${SPEAKER}) (?:also |later )?(?:${SAYS}|cited|quoted)\\b`,
    'u',
  ),
  after: new RegExp(`[,”"] ?(?:${SAYS}) (${LAST_SPEAKER})${END}`, 'u'),
  citing: new RegExp(`\\b(?:citing|cited|quoting) (${SPEAKER})${END}`, 'u'),
} as const;

/** Longer sentences are none; patterns stay quick on what is left. */
const SENTENCE_MAX = 1000;

const LEADING = /^(?:the|an?|its|his|her|their) /i;
const NOBODY = /^(?:he|she|they|it|we|i|this|that|which|who)$/i;

function voiceIn(pattern: RegExp, sentence: string): string | null {
  const voice = pattern
    .exec(sentence)?.[1]
    ?.replace(LEADING, '')
    .replace(/[,.’']+$/, '')
    .trim();
  return voice && !NOBODY.test(voice) ? voice : null;
}

/** Voices behind the publisher, nearest first. */
function voicesIn(sentence: string): string[] {
  const { according, around, apposed, before, after, citing } = PATTERNS;
  const speaker = [according, around, apposed, before, after]
    .map((pattern) => voiceIn(pattern, sentence))
    .find((voice) => voice !== null);
  const origin = voiceIn(citing, sentence);
  return [...new Set([speaker, origin])].filter((voice) => typeof voice === 'string');
}

/** The proposed chain, from the publisher back to the origin, parted by “ › ”. */
export function proposeAttribution(publisher: string, sentence: string): string {
  const words = sentence.trim();
  const voices = words.length > SENTENCE_MAX ? [] : voicesIn(words);
  return [publisher, ...voices.filter((voice) => voice !== publisher)].join(' › ');
}
