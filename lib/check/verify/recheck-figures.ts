/** Rows of a foreign table held against the articles, by the checks that the record itself passes. */
import { readQuantities } from '../../quantity/read-quantities';
import type { Dataset } from '../../record/dataset';
import { FIGURES, type Figure, isDerived } from '../../record/figure';
import { inputsOf } from '../../record/figure-formula';
import type { Finding } from '../../table/finding';
import type { ArticlesInCheck } from '../article-in-check';
import { createContext } from '../check-context';
import { ROW_CHECKS } from '../checks';
import { put } from '../find-in-rows';
import { runChecks } from '../run-checks';

export interface ForeignRow {
  /** Null when its cells could not be typed, or when it is not to be looked at. */
  readonly figure: Figure | null;
  readonly row: number;
}

/** What rows are held against: the articles, and the figures that are not among the rows. */
export interface Ground {
  readonly dataset: Dataset;
  readonly articles: ArticlesInCheck;
  /** The figure of an id as another part of the file has it, or the record. */
  readonly figureOf: (id: string) => Figure | undefined;
}

/** Figures beside the given ones that these name, through however many steps. */
function namedBeside(figures: readonly Figure[], { figureOf }: Ground): Figure[] {
  const met = new Set(figures.map(({ id }) => id));
  const beside: Figure[] = [];
  const visit = (figure: Figure) => {
    for (const id of idsNamedBy(figure)) {
      if (met.has(id)) continue;
      met.add(id);
      const named = figureOf(id);
      if (!named) continue;
      beside.push(named);
      visit(named);
    }
  };
  figures.forEach(visit);
  return beside;
}

/** Ids of other figures that a figure rests on. */
export const idsNamedBy = (figure: Figure): readonly string[] =>
  isDerived(figure)
    ? inputsOf(figure)
    : figure.conversion_of === null
      ? []
      : [figure.conversion_of];

/**
 * What the articles say against each row, by record number. Unchanged rows pass as the record
 * does, unless they are derived from rows that were changed.
 */
export function recheckFigures(
  rows: readonly ForeignRow[],
  ground: Ground,
  file: string,
): ReadonlyMap<number, readonly Finding[]> {
  const { dataset, articles } = ground;
  const typed = rows.filter(
    (row): row is ForeignRow & { readonly figure: Figure } => row.figure !== null,
  );
  const given = typed.map(({ figure }) => figure);
  const figures = [...given, ...namedBeside(given, ground)];
  const isWithoutText = (figure: Figure | undefined) =>
    // Frozen articles are never empty: this is one whose text may not be published.
    articles.get(figure?.article_id ?? '')?.text === '';
  const doubted = new Set<string>();
  // Notes and charts speak of rows that may not be here, and of none that is new.
  const shown = { ...dataset, figures, notes: [], charts: [], corrections: [] };
  const context = createContext(new Map(), shown, doubted, new Set(), readQuantities, articles);
  const found = new Map<number, Finding[]>();
  for (const { findings } of runChecks(ROW_CHECKS, context, doubted))
    for (const finding of findings) {
      const index = finding.file === FIGURES.file && finding.row !== null ? finding.row - 2 : null;
      const row = index === null ? undefined : typed[index]?.row;
      if (row === undefined || isWithoutText(typed[index ?? -1]?.figure)) continue;
      put(found, row, { ...finding, file, row });
    }
  return found;
}
