/** The promises of the record, held against an article before it is exported. */
import { checkRecord } from '../check/check-record';
import { ARTICLES } from '../record/article';
import type { Chart } from '../record/chart';
import { CORRECTIONS } from '../record/correction';
import type { RecordFiles } from '../record/dataset';
import { FIGURES, type FigureRow } from '../record/figure';
import { NOTES } from '../record/note';
import { CHARTS_FILE } from '../record/record-files';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS, type Unit } from '../record/unit';
import type { Finding } from '../table/finding';
import { writeTable } from '../table/write-table';
import type { Work } from './save-work';
import { rowsOf } from './workbench-state';

const OWN_FILES: ReadonlySet<string> = new Set([
  FIGURES.file,
  SET_ASIDES.file,
  NOTES.file,
  UNITS.file,
  ARTICLES.file,
]);

/** A record has a chart; this one counts whatever is there. */
const ANY_CHART = {
  slug: 'numbers',
  form: 'tally',
  tally: 'entry',
  title: 'Numbers of the article',
  subtitle: 'Numbers by how they entered the record',
  order: 'given',
  panels: [],
  note: null,
  alt: null,
} satisfies Chart;

/** A record of this article alone, without lock. */
function filesOf({ bench, units }: Work, known: readonly Unit[]): RecordFiles {
  const { figures, setAsides } = rowsOf(bench);
  const described = units.filter(({ code }) => !known.some((unit) => unit.code === code));
  const texts = {
    [ARTICLES.file]: writeTable(ARTICLES, [bench.article]),
    [bench.article.path]: bench.text,
    [FIGURES.file]: writeTable(FIGURES, figures as FigureRow[]),
    [SET_ASIDES.file]: writeTable(SET_ASIDES, setAsides),
    [NOTES.file]: writeTable(NOTES, bench.notes),
    [UNITS.file]: writeTable(UNITS, [...known, ...described]),
    [CORRECTIONS.file]: writeTable(CORRECTIONS, []),
    [CHARTS_FILE]: `${JSON.stringify([ANY_CHART])}\n`,
  };
  const utf8 = new TextEncoder();
  return new Map(Object.entries(texts).map(([file, text]) => [file, utf8.encode(text)]));
}

/** What an import would find in the rows; they must be complete (`findExportFaults`). */
export function checkWork(work: Work, known: readonly Unit[]): Finding[] {
  const used = new Set(work.units.map(({ code }) => code));
  return checkRecord(filesOf(work, known))
    .results.flatMap(({ findings }) => findings)
    .filter(({ file }) => OWN_FILES.has(file))
    .filter(({ file, subject }) => file !== UNITS.file || used.has(subject ?? ''));
}
