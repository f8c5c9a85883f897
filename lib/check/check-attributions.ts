import { FIGURES, type Figure, isDerived, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import { holdsWords } from '../text/locate-quote';
import type { ArticleInCheck } from './article-in-check';
import { type Chain, chainOf, type Fault } from './chain-of-voices';
import { type Check, type Quoting, soundQuotes } from './check-context';
import { findAll, findingAt } from './find-in-rows';
import { sentenceRange, surroundingsOf } from './surroundings';
import { mayReportWithin, reportsWithin, speakersWithin } from './telling-words';

/** Who speaks in derived figures. */
export const OWN_VOICE = 'Figures of Record';

/** Whether a text holds a name, in whatever case. */
const isNamedIn = (text: string, name: string): boolean =>
  holdsWords(text, name) || holdsWords(text.toLowerCase(), name.toLowerCase());

/** The last name of each voice stands near the quote. */
function findFarVoice(quoting: Quoting<StatedFigure>, { origins, lastNames }: Chain): Fault | null {
  const near = surroundingsOf(quoting);
  const far = origins.find((_, index) => !isNamedIn(near, lastNames[index] ?? ''));
  return far === undefined ? null : ['a voice that is named where the quote stands', `“${far}”`];
}

/** A sentence that reports has a voice behind the article’s own, and one that does not has none. */
function findMissing(
  { row, source }: Quoting<StatedFigure>,
  origins: readonly string[],
): Fault | null {
  // The agency's own conversion stands in brackets within somebody else's sentence.
  if (row.conversion_of !== null) return null;
  const start = source.index.toUtf16(row.start) - (row.prefix?.length ?? 0);
  const end = source.index.toUtf16(row.end) + (row.suffix?.length ?? 0);
  const reports = reportsWithin(source, start, end);
  const isReported = origins.length > 0;
  if (reports === isReported || (isReported && mayReportWithin(source, start, end))) return null;
  return reports
    ? ['whom the sentence reports, behind the article’s own voice', row.attribution]
    : ['the article’s own voice alone: the sentence reports nobody', row.attribution];
}

/** Whether a voice is one of those who speak, by one of its words; “Traders said” opens a sentence. */
const isAmong = (voice: string, speakers: readonly string[]): boolean =>
  voice
    .split(/[ ,]+/)
    .some((word) => speakers.some((speaker) => speaker.toLowerCase() === word.toLowerCase()));

/** Where the sentence itself says who speaks, nobody else is a voice of the chain. */
function findOther(quoting: Quoting<StatedFigure>, origins: readonly string[]): Fault | null {
  const { start, end } = sentenceRange(quoting);
  const speakers = speakersWithin(quoting.source, start, end);
  if (speakers.length === 0) return null;
  const silent = origins.find((voice) => !isAmong(voice, speakers));
  if (silent === undefined) return null;
  return [`${speakers.join(' or ')}, who speaks in the sentence`, silent];
}

/** The first figure of each quote, by article and by a number for its two ends. */
type FirstOfQuotes = Map<ArticleInCheck, Map<number, StatedFigure>>;

/**
 * The figure that first quotes the same words with a chain that has no fault of its own; the
 * agency's own conversions have another voice.
 */
function firstOf({ row, source }: Quoting<StatedFigure>, firsts: FirstOfQuotes): StatedFigure {
  if (row.conversion_of !== null) return row;
  const known = firsts.get(source);
  const ofArticle = known ?? new Map<number, StatedFigure>();
  if (!known) firsts.set(source, ofArticle);
  const ends = row.start * (source.index.length + 1) + row.end;
  const first = ofArticle.get(ends);
  if (!first) ofArticle.set(ends, row);
  return first ?? row;
}

/** Numbers of one sentence have one origin. */
function findOtherChain(quoting: Quoting<StatedFigure>, firsts: FirstOfQuotes): Fault | null {
  const { row } = quoting;
  const first = firstOf(quoting, firsts);
  if (first.attribution === row.attribution) return null;
  return [`${first.attribution}, as ${first.id} of the same quote has it`, row.attribution];
}

type Coded = readonly [code: string, fault: Fault, cure: string];

const WRONG_CHAIN = 'Begin with who published the article, and go back to the origin.';
const NOT_NAMED = 'Go back from the article’s voice to the origin, as far as the text does.';

function findStatedFault(quoting: Quoting<StatedFigure>, firsts: FirstOfQuotes): Coded | null {
  const chain = chainOf(quoting.source, quoting.row.attribution);
  if (chain.wrong) return ['attribution/wrong-chain', chain.wrong, WRONG_CHAIN];
  const { origins } = chain;
  const isOwn = origins.length === 0;
  const fault =
    (isOwn ? null : (chain.strange ?? findFarVoice(quoting, chain) ?? chain.twice)) ??
    findMissing(quoting, origins) ??
    (isOwn ? null : findOther(quoting, origins)) ??
    findOtherChain(quoting, firsts);
  return fault && ['attribution/not-named', fault, NOT_NAMED];
}

function findDerivedFault({ attribution }: Figure): Coded | null {
  if (attribution === OWN_VOICE) return null;
  const fault: Fault = [`“${OWN_VOICE}” alone, which derived it`, attribution];
  return ['attribution/wrong-chain', fault, WRONG_CHAIN];
}

export const checkAttributions: Check = (context) => {
  const { dataset, doubted } = context;
  const firsts: FirstOfQuotes = new Map();
  const report = ({ id }: Figure, index: number, coded: Coded | null): Finding | null => {
    if (!coded) return null;
    const [code, [expected, found], cure] = coded;
    const said = { column: 'attribution', expected, found, cure };
    return findingAt(FIGURES.file, index, id, code, said);
  };
  const stated = findAll(soundQuotes(context), (quoting) =>
    report(quoting.row, quoting.index, findStatedFault(quoting, firsts)),
  );
  const derived = findAll(dataset.figures, (row, index) =>
    isDerived(row) && !doubted.has(row.id) ? report(row, index, findDerivedFault(row)) : null,
  );
  return {
    name: 'attributions',
    promise:
      'Every chain of voices starts with the article, or with this record where it computed the figure; everyone behind it is named in the article, with name and office, and somebody is exactly where a sentence reports what was said.',
    lookedAt: dataset.figures.length,
    noun: 'chains',
    findings: [...stated, ...derived],
  };
};
