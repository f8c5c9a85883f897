import { FIGURES, type StatedFigure, voicesOf } from '../record/figure';
import type { Finding } from '../table/finding';
import { type Check, findingAt, type Quoting, type Said, soundQuotes } from './check-context';
import { sentenceOf, surroundingsOf } from './surroundings';

/** Words by which a text hands the word to somebody else. */
const REPORTS =
  /\b(?:said|says|told|noted|wrote|added|announce\w*|according to|cited|reported)\b/iu;

/** “unnamed sources”: the text says “sources” and no name. */
const UNNAMED = /^unnamed /;

/** “Sergey Razov, Russian ambassador to China”: name and office, each as the text has it. */
const partsOf = (voice: string): string[] => voice.replace(UNNAMED, '').split(', ');

function stands(words: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  const around = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`;
  return at >= 0 && words !== '' && !/\p{L}/u.test(around);
}

type Fault = readonly [expected: string, found: string];

/** Name and office anywhere in the article, the last name near the quote. */
function findStranger(quoting: Quoting<StatedFigure>, origins: readonly string[]): Fault | null {
  const { text } = quoting.source;
  const strange = origins
    .flatMap(partsOf)
    .find((part) => part !== part.trim() || !stands(part, text));
  if (strange !== undefined)
    return ['name and office as the article has them, parted by a comma', `“${strange}”`];
  const near = surroundingsOf(quoting);
  const far = origins.find((voice) => !stands(lastNameOf(voice), near));
  if (far !== undefined) return ['a voice that is named where the quote stands', `“${far}”`];
  const twice = origins.find((voice, index) => origins.indexOf(voice) !== index);
  return twice === undefined ? null : ['each voice once', `“${twice}” twice`];
}

/** A sentence that reports has a voice behind the article’s own, and one that does not has none. */
function findMissing({ row }: Quoting<StatedFigure>, origins: readonly string[]): Fault | null {
  // The agency's own conversion stands in brackets within somebody else's sentence.
  if (row.conversion_of !== null) return null;
  const reports = REPORTS.test(`${row.prefix ?? ''}${row.exact}${row.suffix ?? ''}`);
  if (reports === origins.length > 0) return null;
  return reports
    ? ['whom the sentence reports, behind the article’s own voice', row.attribution]
    : ['the article’s own voice alone: the sentence reports nobody', row.attribution];
}

const lastNameOf = (voice: string): string => partsOf(voice)[0]?.split(' ').at(-1) ?? '';

/** “Razov noted”, “Hagel's announcement”, “according to the Xinhua News Agency”. */
const SPEAKERS =
  /(\p{Lu}[\p{L}-]+)(?:['’]s)? (?:said|says|told|noted|wrote|added|announce\w*|cited|reported)\b|according to (?:the )?(\p{Lu}[\p{L}-]+)/gu;

/** Where the sentence itself says who speaks, one of these is a voice of the chain. */
function findOther(quoting: Quoting<StatedFigure>, origins: readonly string[]): Fault | null {
  const speakers = [...sentenceOf(quoting).matchAll(SPEAKERS)].flatMap(
    ([, subject, source]) => subject ?? source ?? [],
  );
  if (origins.length === 0 || speakers.length === 0) return null;
  if (speakers.some((speaker) => origins.some((voice) => voice.split(/[ ,]+/).includes(speaker))))
    return null;
  return [`${speakers.join(' or ')}, who speaks in the sentence`, origins.join(' › ')];
}

const quoteKey = ({ article_id, start, end }: StatedFigure) => `${article_id} ${start} ${end}`;

/** First figure of each quote; the agency's own conversions have another voice. */
function firstOfQuotes(quotes: readonly Quoting<StatedFigure>[]): Map<string, StatedFigure> {
  const first = new Map<string, StatedFigure>();
  for (const { row } of quotes)
    if (row.conversion_of === null && !first.has(quoteKey(row))) first.set(quoteKey(row), row);
  return first;
}

/** Numbers of one sentence have one origin. */
function findOtherChain(
  { row }: Quoting<StatedFigure>,
  firsts: ReadonlyMap<string, StatedFigure>,
): Fault | null {
  const first = firsts.get(quoteKey(row));
  if (!first || row.conversion_of !== null || first.attribution === row.attribution) return null;
  return [`${first.attribution}, as ${first.id} of the same quote has it`, row.attribution];
}

export const checkVoices: Check = (context) => {
  const quotes = soundQuotes(context);
  const firsts = firstOfQuotes(quotes);
  const findings = quotes.flatMap((quoting): Finding[] => {
    const [, ...origins] = voicesOf(quoting.row.attribution);
    const fault =
      findStranger(quoting, origins) ??
      findMissing(quoting, origins) ??
      findOther(quoting, origins) ??
      findOtherChain(quoting, firsts);
    if (!fault) return [];
    const [expected, found] = fault;
    const said: Said = {
      column: 'attribution',
      expected,
      found,
      cure: 'Go back from the article’s voice to the origin, as far as the text does.',
    };
    return [findingAt(FIGURES.file, quoting.index, quoting.row.id, 'attribution/not-named', said)];
  });
  return {
    name: 'voices',
    promise:
      'Every voice behind the article’s own is named there, name and office, and stands where the sentence reports somebody.',
    lookedAt: quotes.length,
    noun: 'chains',
    findings,
  };
};
