/** What the articles say against a changed row is what the change did: one finding. */
import type { Finding } from '../table/finding';
import type { VerifiedRow } from './verify-row';

const inWords = ({ column, expected, found }: Finding): string =>
  `The article says otherwise: ${column ?? 'row'}, expected ${expected}, found ${found}.`;

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
    const hints = [
      ...(first ? [`The record has ${difference.expected}.`] : []),
      ...[difference.hint, first?.hint].flatMap((hint) => hint ?? []),
      ...more.map(inWords),
    ];
    return { ...(first ?? difference), ...(hints.length > 0 && { hint: joined(hints) }) };
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
