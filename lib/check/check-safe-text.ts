import { CHARTS_FILE, QUOTED_COLUMNS, RECORD_TABLES } from '../record/record-files';
import type { Finding } from '../table/finding';
import { type Column, columnsOf, type TableSchema } from '../table/table-schema';
import { findUnseenCharacter } from '../text/unseen-characters';
import type { Check, CheckContext } from './check-context';
import { findingAt, rowsByTable } from './find-in-rows';

interface OwnWords {
  readonly file: string;
  readonly index: number | null;
  readonly column: string;
  readonly subject: string;
  readonly words: string;
}

interface Looked {
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** Columns of free text; numbers and fixed values have been proved by their codec. */
function freeColumns(table: TableSchema): string[] {
  const isFree = ({ name, type, values }: Column) =>
    type === 'string' && values === undefined && !QUOTED_COLUMNS.has(name);
  return columnsOf(table).flatMap((column) => (isFree(column) ? column.name : []));
}

const TABLES = RECORD_TABLES.map((table) => ({ table, columns: freeColumns(table) }));

/** Every text cell is looked at where it stands: a record has dozens of times as many as figures. */
function lookAtTables({ dataset }: CheckContext): Looked {
  const rows = rowsByTable(dataset);
  const findings: Finding[] = [];
  let count = 0;
  for (const { table, columns } of TABLES)
    (rows[table.name] ?? []).forEach((row, index) => {
      for (const column of columns) {
        const words = (row as Readonly<Record<string, unknown>>)[column];
        if (typeof words !== 'string') continue;
        count++;
        if (isPlainlySafe(words)) continue;
        const subject = String(Reflect.get(row, table.primaryKey));
        findings.push(...findFault({ file: table.file, index, column, subject, words }));
      }
    });
  return { count, findings };
}

function wordsOfCharts({ dataset }: CheckContext): OwnWords[] {
  return dataset.charts.flatMap((chart, at) => {
    const { title, subtitle, note, alt } = chart;
    const named = Object.entries({ title, subtitle, note, alt, ...chart.labels });
    const panels = chart.panels.map((panel, p) => [`panels[${p}].title`, panel.title] as const);
    return [...named, ...panels].flatMap(([name, words]) =>
      words === null || words === undefined
        ? []
        : [
            {
              file: CHARTS_FILE,
              index: null,
              column: `[${at}].${name}`,
              subject: chart.slug,
              words,
            },
          ],
    );
  });
}

/** Cells of tables have been refused by their codec; words of charts reach downloads as well. */
const RUNS_IN_SPREADSHEETS = /^[=+\-@\t\r\n]/;

/** Letters of ASCII, quotes, dashes, “…” and “›” behind a letter or digit, as most cells are. */
const PLAINLY_SAFE = /^[A-Za-z0-9][ -~–—‘’“”…›]*$/;
const isPlainlySafe = (words: string): boolean => PLAINLY_SAFE.test(words);

function findFault({ file, index, column, subject, words }: OwnWords): Finding[] {
  const unseen = findUnseenCharacter(words);
  if (unseen)
    return [
      findingAt(file, index, subject, 'text/unseen-character', {
        column,
        expected: 'only characters that can be seen',
        found: `${unseen.name} at ${unseen.index}`,
        cure: 'Remove the character.',
      }),
    ];
  if (RUNS_IN_SPREADSHEETS.test(words))
    return [
      findingAt(file, index, subject, 'text/spreadsheet-formula', {
        column,
        expected: 'a text that does not start with = + - @, tab or a line break',
        found: words.slice(0, 20),
        cure: 'Begin the text with a letter, digit or quote.',
      }),
    ];
  const broken = words.search(/[\t\n]/);
  if (broken < 0) return [];
  return [
    findingAt(file, index, subject, 'text/line-break', {
      column,
      expected: 'a text of one line',
      found: `a line break or tab at ${broken}`,
      cure: 'Put a blank in its place.',
    }),
  ];
}

export const checkSafeText: Check = (context) => {
  const tables = lookAtTables(context);
  const charts = wordsOfCharts(context);
  return {
    name: 'safe-text',
    promise:
      'No text of the project hides characters or breaks its line, and none starts what a spreadsheet would run as a formula.',
    lookedAt: tables.count + charts.length,
    noun: 'texts',
    findings: [...tables.findings, ...charts.flatMap(findFault)],
  };
};
