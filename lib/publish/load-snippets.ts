/** How the figures are loaded, tool by tool: the lines that the page shows are the lines that a test runs. */

export interface LoadSnippet {
  readonly tool: 'pandas' | 'R' | 'DuckDB' | 'Excel' | 'LibreOffice';
  /** Null where the lines are steps for a person. */
  readonly language: 'python' | 'r' | 'sql' | 'sh' | null;
  readonly lines: readonly string[];
  /** What to know before computing. */
  readonly note: string;
}

/**
 * `at` gives the place of a file below `/data/`: an address on the page, a path in the test.
 * Everything is read as text first: no reader may guess that “March 14” is a day or 007 is 7.
 */
export const loadSnippets = (at: (file: string) => string): LoadSnippet[] => [
  {
    tool: 'pandas',
    language: 'python',
    lines: [
      'import pandas as pd',
      `figures = pd.read_csv("${at('figures.csv')}", dtype=str, keep_default_na=False)`,
      'figures["amount"] = pd.to_numeric(figures["value"])',
    ],
    note: '“value” stays exact as a text; “amount” is the same as a float, for computing. An empty “lower” or “upper” is open, not zero.',
  },
  {
    tool: 'R',
    language: 'r',
    lines: [
      `figures <- read.csv("${at('figures.csv')}", colClasses = "character",`,
      '                    na.strings = character(), encoding = "UTF-8")',
      'figures$amount <- as.numeric(figures$value)',
    ],
    note: 'No package is needed. With na.strings as it comes, R would take a text “NA” for a missing value.',
  },
  {
    tool: 'DuckDB',
    language: 'sql',
    lines: [
      'SELECT id, value, unit, hedge_text, value_float64 AS amount',
      `FROM read_parquet('${at('figures.parquet')}')`,
      "WHERE status = 'outcome'",
    ],
    note: "The folders figures/article_id=… hold the same in parts: read_parquet('figures/*/*.parquet', hive_partitioning = true) opens only the articles asked for. Spark, Trino and ClickHouse read both.",
  },
  {
    tool: 'Excel',
    language: null,
    lines: [
      `Open ${at('figures.xlsx')}: amounts are numbers, addresses are links, the codebook is a sheet.`,
      'For the CSV: Data, From Text/CSV, choose figures-excel.csv.',
      'There set “Data Type Detection” to “Do not detect data types”, then Load.',
    ],
    note: 'A CSV opened by a double click is guessed at: “March 14” becomes a day of this year. The workbook and the import keep every text as it is printed.',
  },
  {
    tool: 'LibreOffice',
    language: 'sh',
    lines: [
      'soffice --headless \\',
      "  --infilter='CSV:44,34,76,1,,0,false,false' \\",
      `  --convert-to ods ${at('figures.csv')}`,
    ],
    note: 'Comma, quotes, UTF-8, and no detection of special numbers: the same choices stand in the window that opens a CSV. With detection “March 14” becomes a day of this year. figures.xlsx needs no choice.',
  },
];
