/** Findings and counts as a terminal shows them. */
import type { CheckReport, CheckResult } from '../check/report';
import type { Finding } from '../table/finding';

/** Texts may hold what steers a terminal; it is printed, never obeyed. */
const printable = (text: string): string =>
  text.replace(
    /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );

const indented = (text: string) => printable(text).replaceAll('\n', '\n            ');

/** `file:row:column`, as far as there is one. */
const placeOf = ({ file, row, column }: Finding): string =>
  [file, row, column].filter((part) => part !== null).join(':');

export function printFinding(finding: Finding): string {
  const subject = finding.subject === null ? '' : `  ${finding.subject}`;
  const lines = [
    printable(`${placeOf(finding)}  ${finding.code}${subject}`),
    `  expected  ${indented(finding.expected)}`,
    `  found     ${indented(finding.found)}`,
    `  cure      ${indented(finding.cure)}`,
  ];
  if (finding.hint !== undefined) lines.push(`  hint      ${indented(finding.hint)}`);
  return `${lines.join('\n')}\n`;
}

export const findingsOf = (results: readonly CheckResult[]): Finding[] =>
  results.flatMap((result) => result.findings);

export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

/** “69 of 69 mentions”, 100 % only when nothing at all is left. */
function printCoverage(results: readonly CheckResult[]): string {
  const coverage = results.find((result) => result.name === 'coverage');
  if (!coverage) return 'coverage not known';
  const { lookedAt, findings, skippedArticles = 0 } = coverage;
  const covered = Math.max(0, lookedAt - findings.length);
  const percent = findings.length === 0 ? 100 : Math.floor((covered / Math.max(1, lookedAt)) * 100);
  if (skippedArticles > 0)
    return `coverage not known: ${count(skippedArticles, 'article')} with findings of its own; of the others ${covered} of ${lookedAt} mentions`;
  return `coverage ${Math.min(percent, findings.length === 0 ? 100 : 99)} % (${covered} of ${lookedAt} mentions)`;
}

export function printSummary({ results, dataset }: CheckReport): string {
  const checks = `${count(results.length, 'check')}, ${count(findingsOf(results).length, 'finding')}`;
  const record = dataset
    ? `${count(dataset.figures.length, 'figure')}, ${count(dataset.setAsides.length, 'set-aside mention')}, ${count(dataset.notes.length, 'note')}; `
    : '';
  return `${record}${checks}; ${printCoverage(results)}\n`;
}
