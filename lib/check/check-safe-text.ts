import { CHARTS_FILE, QUOTED_COLUMNS, RECORD_TABLES } from '../record/record-files';
import type { Finding } from '../table/finding';
import { findUnseenCharacter } from '../text/unseen-characters';
import { type Check, type CheckContext, findingAt } from './check-context';

interface OwnWords {
  readonly file: string;
  readonly index: number | null;
  readonly column: string;
  readonly subject: string;
  readonly words: string;
}

function wordsOfTables({ dataset }: CheckContext): OwnWords[] {
  const rows: Record<string, readonly object[]> = {
    articles: dataset.articles,
    figures: dataset.figures,
    'set-aside': dataset.setAsides,
    notes: dataset.notes,
    units: dataset.units,
    corrections: dataset.corrections,
  };
  return RECORD_TABLES.flatMap((table) =>
    (rows[table.name] ?? []).flatMap((row, index) =>
      Object.keys(table.row.shape).flatMap((column): OwnWords[] => {
        const words: unknown = Reflect.get(row, column);
        if (typeof words !== 'string' || QUOTED_COLUMNS.has(column)) return [];
        const subject = String(Reflect.get(row, table.primaryKey));
        return [{ file: table.file, index, column, subject, words }];
      }),
    ),
  );
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
  if (!RUNS_IN_SPREADSHEETS.test(words)) return [];
  return [
    findingAt(file, index, subject, 'text/spreadsheet-formula', {
      column,
      expected: 'a text that does not start with = + - @, tab or a line break',
      found: words.slice(0, 20),
      cure: 'Begin the text with a letter, digit or quote.',
    }),
  ];
}

export const checkSafeText: Check = (context) => {
  const words = [...wordsOfTables(context), ...wordsOfCharts(context)];
  return {
    name: 'safe-text',
    promise:
      'No text of the project hides characters, and none starts what a spreadsheet would run as a formula.',
    lookedAt: words.length,
    noun: 'texts',
    findings: words.flatMap(findFault),
  };
};
