/** Codes of findings in plain words, for people who filter by kind. */

const KINDS: Readonly<Record<string, string>> = {
  'verify/changed': 'differs from the record',
  'verify/damaged': 'damaged on the way, as spreadsheets do',
  'verify/duplicate-id': 'id twice',
  'verify/row-length': 'row with too few or too many cells',
  'verify/missing-column': 'column missing',
  'verify/duplicate-column': 'column twice',
  'verify/reserved-column': 'column with a name that programs stumble over',
  'verify/header-length': 'header with too few or too many names',
  'verify/utf-16': 'file is UTF-16',
  'verify/not-utf-8': 'file is not UTF-8',
  'verify/nul': 'file holds NUL bytes',
  'table/mixed-line-ends': 'mixed line ends',
  'table/bare-carriage-return': 'line ends without line feed',
  'table/unclosed-quote': 'quote that never closes',
  'table/stray-quote': 'quote inside a cell',
  'table/empty': 'empty file',
  'cell/malformed': 'cell is not what its column holds',
  'figure/incomplete': 'row is no complete figure',
  'value/mismatch': 'number is not the one in the quote',
  'unit/mismatch': 'unit is not the one in the quote',
  'hedge/mismatch': 'hedge is not the one in the quote',
  'bound/mismatch': 'bound does not fit the hedge',
  'bound/inconsistent': 'bounds do not fit the value',
  'change/mismatch': 'increase taken for level, or the reverse',
  'quote/not-verbatim': 'quote does not stand where the row says',
  'quote/not-unique': 'quote stands in the article twice',
  'quote/out-of-range': 'quote lies outside the article',
  'quote/wrong-prefix': 'words before the quote differ',
  'quote/long-context': 'more words around the quote than its rights allow',
  'quote/wrong-suffix': 'words behind the quote differ',
  'number/not-verbatim': 'number does not stand where the row says',
  'number/outside-quote': 'number lies outside the quote',
  'period/mismatch': 'period is not the one in the words',
  'derivation/mismatch': 'derived number does not recompute',
  'attribution/not-named': 'speaker is not named in the article',
  'reference/unknown': 'refers to something that is not on record',
};

/** “unit is not the one in the quote”; a code without words of its own speaks for itself. */
export const wordsOfKind = (code: string): string =>
  KINDS[code] ?? code.replace('/', ': ').replaceAll('-', ' ');
