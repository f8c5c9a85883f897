/** What the articles say against a changed row is what the change did: one finding. */
import type { Finding } from '../../table/finding';
import type { VerifiedRow } from './verify-row';

/** Some findings print a cell in quotation marks, others bare. */
const bare = (words: string): string => words.replace(/^["“](.*)["”]$/su, '$1');
const isSame = (one: string, other: string): boolean => bare(one) === bare(other);

/** What the article says, beside a finding that shows the cell already: nothing is said twice. */
function inWords({ column, expected, found }: Finding, shown: Finding): string {
  if (column !== shown.column || !isSame(found, shown.found))
    return `The article says otherwise: ${column ?? 'row'}, expected ${expected}, found ${found}.`;
  return isSame(expected, shown.expected)
    ? 'The article has what is expected.'
    : `The article says otherwise: expected ${expected}.`;
}

const recordInWords = (difference: Finding, shown: Finding): string =>
  isSame(difference.expected, shown.expected)
    ? 'The record has what is expected.'
    : `The record has ${difference.expected}.`;

/** Hints are written as clauses; side by side they must stay apart. */
const asSentence = (hint: string): string =>
  `${hint.charAt(0).toUpperCase()}${hint.slice(1)}${/[.!?]”?$/.test(hint) ? '' : '.'}`;

const joined = (hints: readonly string[]): string =>
  hints.length === 1 ? hints.join() : hints.map(asSentence).join(' ');

/** At the changed cell itself it says more than that the record differs, so it takes that place. */
function foldInto(differences: readonly Finding[], against: readonly Finding[]): Finding[] {
  const elsewhere = against.filter((finding) =>
    differences.every(({ column }) => column !== finding.column),
  );
  return differences.map((difference, at) => {
    const here = against.filter(({ column }) => column === difference.column);
    const [first] = difference.code === 'verify/changed' ? here : [];
    const more = [...here.filter((finding) => finding !== first), ...(at === 0 ? elsewhere : [])];
    const shown = first ?? difference;
    const hints = [
      ...(first ? [recordInWords(difference, first)] : []),
      ...[difference.hint, first?.hint].flatMap((hint) => hint ?? []),
      ...more.map((finding) => inWords(finding, shown)),
    ];
    return { ...shown, ...(hints.length > 0 && { hint: joined(hints) }) };
  });
}

/** The row with what the articles say against it. */
export function withRecheck(row: VerifiedRow, against: readonly Finding[]): VerifiedRow {
  const isDifference = ({ column }: Finding) => column !== null && row.changed.includes(column);
  const differences = row.findings.filter(isDifference);
  const others = row.findings.filter((finding) => !isDifference(finding));
  if (against.length === 0) return row;
  if (differences.length === 0) return { ...row, findings: [...others, ...against] };
  return { ...row, findings: [...foldInto(differences, against), ...others] };
}
