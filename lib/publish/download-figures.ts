/**
 * The table that downloads carry: the record's columns, and behind them what lets a row prove
 * itself without this site. One definition makes the CSV, its schema in every format and the codebook.
 */
import { idsOfFormula, parseFormula } from '../arithmetic/parse-formula';
import type { CheckedDataset } from '../check/report';
import { FIGURES, type Figure, isStated, type StatedFigure } from '../record/figure';
import { figuresBehind } from '../record/figures-behind';
import { PUBLISHER_BASES, publisherBasisOf } from '../record/publisher-basis';
import { optionalChoice, optionalRuledText, optionalText, text } from '../table/cell';
import { columnsOf, defineTable, type RowOf } from '../table/table-schema';
import { addressOf, OFFSET_UNIT, type Site } from './edition';
import { type LookUp, lookUp } from './look-up';

const isSha256 = (cell: string) => /^[0-9a-f]{64}$/.test(cell);

export const PROOF_COLUMNS = {
  offset_unit: text('How start, end, number_start and number_end count.'),
  article_url: optionalText('Outside page with the article’s text.', { format: 'URI' }),
  article_sha256: optionalRuledText(
    '64 lower-case hexadecimal digits',
    isSha256,
    'SHA-256 of the text that the offsets count in (UTF-8, LF).',
    { format: 'sha256' },
  ),
};

export const FIGURES_DOWNLOAD = defineTable({
  name: 'figures',
  title: FIGURES.title,
  description: FIGURES.description,
  primaryKey: 'id',
  foreignKeys: FIGURES.foreignKeys,
  columns: {
    ...FIGURES.row.shape,
    unit_name: text('The unit in words.'),
    conflicting_notes: optionalText(
      'Ids of notes by which another source gives another amount or currency for the same thing, or for a figure that this one is computed from, separated by spaces; do not use the figure without reading them.',
    ),
    formula_inputs: optionalText(
      'Derived figures: each figure of the formula with value, unit, bound and period.',
    ),
    ...PROOF_COLUMNS,
    article_publisher: optionalText('Who published the article.'),
    article_published: optionalText('When, in EDTF.', { format: 'EDTF' }),
    page: text('Address of the figure’s page.'),
    article_publisher_basis: optionalChoice(
      PUBLISHER_BASES,
      'text: the article names its publisher; inference: this record concludes it from outside the text.',
    ),
    formula_quotes: optionalText(
      'Derived figures: the words of each stated figure that the formula rests on, with their place in the article and the SHA-256 of its text.',
    ),
  },
});

export type DownloadFigure = RowOf<typeof FIGURES_DOWNLOAD>;

/** `cn-us-trade-2012 = 440000000000 USD (lower, from 440000000000, in 2012)` */
function inputText({ id, value, unit, bound, lower, upper, time_period }: Figure): string {
  const limits = [
    bound,
    bound === 'exact' || lower === null ? '' : `from ${lower}`,
    bound === 'exact' || upper === null ? '' : `to ${upper}`,
    time_period === null ? '' : `in ${time_period}`,
  ];
  return `${id} = ${value} ${unit} (${limits.filter((limit) => limit !== '').join(', ')})`;
}

/** The figures that a formula names, each once; none for a figure without formula. */
function inputsOf({ formula }: Figure, { figures }: LookUp): Figure[] {
  if (formula === null) return [];
  const parsed = parseFormula(formula);
  if (parsed.formula === null) throw new Error(`formula in a checked record: ${formula}`);
  return [...new Set(idsOfFormula(parsed.formula))].flatMap((id) => figures.get(id) ?? []);
}

/** The stated figures at the bottom of a derivation, each once. A checked record has no circles. */
export function statedInputsOf(figure: Figure, look: LookUp): StatedFigure[] {
  const inputs = inputsOf(figure, look).flatMap((input) =>
    isStated(input) ? [input] : statedInputsOf(input, look),
  );
  return [...new Set(inputs)];
}

/** `cn-us-trade-2012: “over $440 billion” (global-times-2013-03, 4059–4218, sha256 f7c6…)` */
const quoteText = ({ id, exact, article_id, start, end }: StatedFigure, { articles }: LookUp) =>
  `${id}: “${exact}” (${article_id}, ${start}–${end}, sha256 ${articles.get(article_id)?.sha256})`;

const joined = (parts: readonly string[]): string | null =>
  parts.length === 0 ? null : parts.join('; ');

/** What contradicts the figure, or one that it is computed from. */
function conflictsOf(figure: Figure, { figures, notes }: LookUp): string | null {
  const conflicts = figuresBehind(figure, figures)
    .flatMap(({ id }) => notes.get(id) ?? [])
    .filter(({ verdict }) => verdict === 'conflict');
  return conflicts.length === 0 ? null : conflicts.map((note) => note.id).join(' ');
}

function downloadRow(figure: Figure, look: LookUp, site: Site): DownloadFigure {
  const article = figure.article_id === null ? undefined : look.articles.get(figure.article_id);
  return {
    ...figure,
    unit_name: look.units.get(figure.unit)?.plural ?? figure.unit,
    conflicting_notes: conflictsOf(figure, look),
    formula_inputs: joined(inputsOf(figure, look).map(inputText)),
    offset_unit: OFFSET_UNIT,
    article_url: article?.url ?? null,
    article_sha256: article?.sha256 ?? null,
    article_publisher: article?.publisher ?? null,
    article_published: article?.published ?? null,
    page: addressOf(site, `/figures/${figure.id}`),
    article_publisher_basis: article ? publisherBasisOf(article) : null,
    formula_quotes: joined(statedInputsOf(figure, look).map((input) => quoteText(input, look))),
  };
}

/** Rows of some figures, by default of all, in the order given. Throws `unknown figure: id`. */
export function downloadFigures(
  dataset: CheckedDataset,
  site: Site,
  ids: readonly string[] = dataset.figures.map(({ id }) => id),
): DownloadFigure[] {
  const look = lookUp(dataset);
  return ids.map((id) => {
    const figure = look.figures.get(id);
    if (!figure) throw new Error(`unknown figure: ${id}`);
    return downloadRow(figure, look, site);
  });
}

/** One figure's row, column by column, with the cells as the CSV writes them. */
export function figureCells(dataset: CheckedDataset, site: Site, id: string) {
  const [row] = downloadFigures(dataset, site, [id]);
  return columnsOf(FIGURES_DOWNLOAD).map(({ name }) => ({
    column: name,
    value: String(row?.[name as keyof DownloadFigure] ?? ''),
  }));
}
