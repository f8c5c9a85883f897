import { FIGURES, type Figure, isStated, type StatedFigure, voicesOf } from '../record/figure';
import type { Finding } from '../table/finding';
import { holdsWords } from '../text/locate-quote';
import {
  type ArticleInCheck,
  type Check,
  type CheckContext,
  findingAt,
  type Quoting,
} from './check-context';
import { sentenceOf, surroundingsOf } from './surroundings';

/** Who speaks in derived figures. */
export const OWN_VOICE = 'Figures of Record';

/** Words by which a text hands the word to somebody else, in lower case. */
const REPORTS = /\b(?:said|says|told|noted|wrote|added|announce\w*|according to|cited|reported)\b/;

/** “unnamed sources”: the text says “sources” and no name. */
const UNNAMED = /^unnamed /;

/** “Sergey Razov, Russian ambassador to China”: name and office, each as the text has it. */
const partsOf = (voice: string): string[] => voice.replace(UNNAMED, '').split(', ');
const lastNameOf = (voice: string): string => partsOf(voice)[0]?.split(' ').at(-1) ?? '';

type Fault = readonly [expected: string, found: string];

/** The chain begins with who published the article, and goes on with people whom the article names. */
function findChainFault(
  { row, source }: Quoting<StatedFigure>,
  [first, ...others]: readonly string[],
): Fault | null {
  if (first !== source.article.publisher)
    return [`a chain that begins with “${source.article.publisher}”`, row.attribution];
  const malformed = others.some((voice) => voice.includes('›') || voice !== voice.trim());
  if (malformed) return ['voices parted by “ › ”', row.attribution];
  const absent = others
    .flatMap(partsOf)
    .find((part) => !holdsWords(source.lowerCase, part.toLowerCase()));
  if (absent === undefined) return null;
  return ['names and functions as the article has them', `“${absent}”, which it has not`];
}

/** Each voice once, name and office as they are written, the last name near the quote. */
function findStranger(quoting: Quoting<StatedFigure>, origins: readonly string[]): Fault | null {
  const strange = origins.flatMap(partsOf).find((part) => part !== part.trim());
  if (strange !== undefined)
    return ['name and office as the article has them, parted by a comma', `“${strange}”`];
  const near = surroundingsOf(quoting).toLowerCase();
  const far = origins.find((voice) => !holdsWords(near, lastNameOf(voice).toLowerCase()));
  if (far !== undefined) return ['a voice that is named where the quote stands', `“${far}”`];
  const twice = origins.find((voice, index) => origins.indexOf(voice) !== index);
  return twice === undefined ? null : ['each voice once', `“${twice}” twice`];
}

/** A sentence that reports has a voice behind the article’s own, and one that does not has none. */
function findMissing({ row }: Quoting<StatedFigure>, origins: readonly string[]): Fault | null {
  // The agency's own conversion stands in brackets within somebody else's sentence.
  if (row.conversion_of !== null) return null;
  const words = `${row.prefix ?? ''}${row.exact}${row.suffix ?? ''}`.toLowerCase();
  const reports = REPORTS.test(words);
  if (reports === origins.length > 0) return null;
  return reports
    ? ['whom the sentence reports, behind the article’s own voice', row.attribution]
    : ['the article’s own voice alone: the sentence reports nobody', row.attribution];
}

/** “Razov noted”, “Hagel's announcement”, “according to the Xinhua News Agency”. */
const SPEAKERS =
  /(\p{Lu}[\p{L}-]+)(?:['’]s)? (?:said|says|told|noted|wrote|added|announce\w*|cited|reported)\b|according to (?:the )?(\p{Lu}[\p{L}-]+)/gu;

/** Where the sentence itself says who speaks, nobody else is a voice of the chain. */
function findOther(quoting: Quoting<StatedFigure>, origins: readonly string[]): Fault | null {
  const speakers = [...sentenceOf(quoting).matchAll(SPEAKERS)].flatMap(
    ([, subject, source]) => subject ?? source ?? [],
  );
  if (speakers.length === 0) return null;
  const speaks = (voice: string) =>
    speakers.some((speaker) => voice.split(/[ ,]+/).includes(speaker));
  const silent = origins.find((voice) => !speaks(voice));
  if (origins.length > 0 && silent === undefined) return null;
  return [`${speakers.join(' or ')}, who speaks in the sentence`, silent ?? 'nobody'];
}

/** Figures by where their quotes start, and the quotes. */
type FirstOfQuotes = ReadonlyMap<ArticleInCheck, ReadonlyMap<number, readonly StatedFigure[]>>;

/** First figure of each quote; the agency's own conversions have another voice. */
function firstOfQuotes({ quotes, doubted }: CheckContext): FirstOfQuotes {
  const firsts = new Map<ArticleInCheck, Map<number, StatedFigure[]>>();
  for (const { row, source } of quotes) {
    if (row.conversion_of !== null || doubted.has(row.id)) continue;
    const known = firsts.get(source);
    const ofArticle = known ?? new Map<number, StatedFigure[]>();
    if (!known) firsts.set(source, ofArticle);
    const there = ofArticle.get(row.start);
    if (!there) ofArticle.set(row.start, [row]);
    else if (!there.some(({ end }) => end === row.end)) there.push(row);
  }
  return firsts;
}

/** Numbers of one sentence have one origin. */
function findOtherChain(
  { row, source }: Quoting<StatedFigure>,
  firsts: FirstOfQuotes,
): Fault | null {
  const there = firsts.get(source)?.get(row.start);
  const first = there?.find(({ end }) => end === row.end);
  if (!first || row.conversion_of !== null || first.attribution === row.attribution) return null;
  return [`${first.attribution}, as ${first.id} of the same quote has it`, row.attribution];
}

type Coded = readonly [code: string, fault: Fault, cure: string];

const WRONG_CHAIN = 'Begin with who published the article, and go back to the origin.';
const NOT_NAMED = 'Go back from the article’s voice to the origin, as far as the text does.';

function findStatedFault(quoting: Quoting<StatedFigure>, firsts: FirstOfQuotes): Coded | null {
  const voices = voicesOf(quoting.row.attribution);
  const chain = findChainFault(quoting, voices);
  if (chain) return ['attribution/wrong-chain', chain, WRONG_CHAIN];
  const origins = voices.slice(1);
  const fault =
    (origins.length > 0 ? findStranger(quoting, origins) : null) ??
    findMissing(quoting, origins) ??
    (origins.length > 0 ? findOther(quoting, origins) : null) ??
    findOtherChain(quoting, firsts);
  return fault && ['attribution/not-named', fault, NOT_NAMED];
}

function findDerivedFault({ attribution }: Figure): Coded | null {
  if (attribution === OWN_VOICE) return null;
  const fault: Fault = [`“${OWN_VOICE}” alone, which derived it`, attribution];
  return ['attribution/wrong-chain', fault, WRONG_CHAIN];
}

export const checkAttributions: Check = (context) => {
  const { dataset, articles, doubted } = context;
  const firsts = firstOfQuotes(context);
  const findings = dataset.figures.flatMap((row, index): Finding[] => {
    if (doubted.has(row.id) || doubted.has(row.article_id ?? '')) return [];
    const source = isStated(row) ? articles.get(row.article_id) : undefined;
    if (isStated(row) && !source) return [];
    const coded =
      isStated(row) && source
        ? findStatedFault({ row, index, source }, firsts)
        : findDerivedFault(row);
    if (!coded) return [];
    const [code, [expected, found], cure] = coded;
    const said = { column: 'attribution', expected, found, cure };
    return [findingAt(FIGURES.file, index, row.id, code, said)];
  });
  return {
    name: 'attributions',
    promise:
      'Every chain of voices begins with the article’s own, or with this record where it derives; every voice behind it is named in the article, name and office, and stands where the sentence reports somebody.',
    lookedAt: dataset.figures.length,
    noun: 'chains',
    findings,
  };
};
