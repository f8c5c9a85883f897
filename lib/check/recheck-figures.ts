/** Rows of a foreign table held against the articles, by the checks that the record itself passes. */
import { readQuantities } from '../quantity/read-quantities';
import type { Dataset } from '../record/dataset';
import { FIGURES, type Figure } from '../record/figure';
import type { Finding } from '../table/finding';
import { checkAttributions } from './check-attributions';
import { checkBounds, checkDerivedBounds } from './check-bounds';
import { type Check, createContext } from './check-context';
import { checkDerivations } from './check-derivations';
import { checkNumberSpans } from './check-number-spans';
import { checkPeriods } from './check-periods';
import { checkQuotes } from './check-quotes';
import { checkReadings } from './check-readings';
import { checkReferences } from './check-references';

/** Checks that speak of single rows; those of the record as a whole have no say here. */
const CHECKS: readonly Check[] = [
  checkReferences,
  checkQuotes,
  checkNumberSpans,
  checkReadings,
  checkBounds,
  checkPeriods,
  checkAttributions,
  checkDerivations,
  checkDerivedBounds,
];

export interface ForeignRow {
  /** Null when its cells could not be typed, or when it is not to be looked at. */
  readonly figure: Figure | null;
  readonly row: number;
}

/**
 * What the articles say against each row, by record number. Unchanged rows pass as the record
 * does, unless they are derived from rows that were changed.
 */
export function recheckFigures(
  dataset: Dataset,
  rows: readonly ForeignRow[],
  file: string,
): ReadonlyMap<number, readonly Finding[]> {
  const typed = rows.filter(
    (row): row is ForeignRow & { readonly figure: Figure } => row.figure !== null,
  );
  const given = new Set(typed.map(({ figure }) => figure.id));
  // Formulas may name figures that a selection leaves out: these count as on record.
  const figures = [
    ...typed.map(({ figure }) => figure),
    ...dataset.figures.filter(({ id }) => !given.has(id)),
  ];
  // Frozen articles are never empty: this is one whose text may not be published.
  const withoutText = new Set(dataset.articles.flatMap(({ id, text }) => (text === '' ? id : [])));
  const isWithoutText = (figure: Figure | undefined) => withoutText.has(figure?.article_id ?? '');
  const doubted = new Set<string>();
  const context = createContext(
    new Map(),
    { ...dataset, figures },
    doubted,
    new Set(),
    readQuantities,
  );
  const found = new Map<number, Finding[]>();
  for (const check of CHECKS) {
    const { findings, doubts = [] } = check(context);
    for (const finding of findings) {
      if (finding.subject) doubted.add(finding.subject);
      const index = finding.file === FIGURES.file && finding.row !== null ? finding.row - 2 : null;
      const row = index === null ? undefined : typed[index]?.row;
      if (row === undefined || isWithoutText(typed[index ?? -1]?.figure)) continue;
      found.set(row, [...(found.get(row) ?? []), { ...finding, file, row }]);
    }
    for (const id of doubts) doubted.add(id);
  }
  return found;
}
