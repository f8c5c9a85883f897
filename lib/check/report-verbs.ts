/**
 * Words by which somebody is reported, in one list for checks and proposals. They are parted by
 * what they prove where they stand, which is all in which the sub-sets differ.
 */
import { createWordFinder } from '../text/find-words';

const wordsOf = (words: string): readonly string[] => words.split(' ');

/** What a speaker does; wherever they stand, somebody is reported. */
const SPEAKING = wordsOf(
  'said says told tells noted wrote added announces announced reported claimed warned stressed ' +
    'explained revealed insisted argued predicted',
);
/** They report as surely, but no speaker stands beside them: “the announcement”, “cited a draft”. */
const OF_SPEECH = wordsOf('announce announcement announcements cited');
/**
 * “She estimated that 5 were sold” reports somebody, “an estimated 5 were sold” nobody. Forms that
 * are nouns are not among them: “the United States”.
 */
export const MAY_REPORT = wordsOf(
  'estimated stated confirmed confirms denied acknowledged admitted calculated concluded testified',
);
/** Verbs only behind a speaker, else things: “Xinhua reports”, “the reports”. */
const BEHIND_SPEAKER = wordsOf('reports');

/** Verbs and nouns that prove a report. */
export const REPORTING: readonly string[] = [...SPEAKING, ...OF_SPEECH];

/** Verbs that make a speaker of the name or office beside them. */
export const SAYING: readonly string[] = [...SPEAKING, ...MAY_REPORT, ...BEHIND_SPEAKER];

const ACCORDING = 'according to';

/** Where a text reports what somebody says: “verb” stands behind the speaker, “according” before. */
export type Report = 'verb' | 'according';
export const REPORTS: readonly (readonly [words: string, report: Report])[] = [
  ...REPORTING.map((word) => [word, 'verb'] as const),
  [ACCORDING, 'according'],
];

/** For words that are no article's yet; an article's own are found once, with others. */
export const findReports = createWordFinder<Report>(REPORTS);
