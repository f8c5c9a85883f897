/** What spreadsheets are known to do to cells, recognised by the look of the result. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^[+-]?\d(?:[.,]\d+)?[eE][+-]?\d+$/, 'a spreadsheet writes long numbers so and loses digits'],
  [/^-?\d{1,3}(?:[,.' \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/, 'thousands marks, as spreadsheets add'],
  [/^-?\d+,\d+$/, 'a decimal comma, as spreadsheets of some languages write'],
  [/^#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)$/, 'an error value of a spreadsheet'],
  [/^#{2,}$/, 'a column too narrow when the spreadsheet was printed to text'],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/, 'a date rewritten by a spreadsheet'],
  [/^\d{1,2}-[A-Z][a-z]{2}(?:-\d{2,4})?$/, 'a text that a spreadsheet took for a date'],
  [/^(?:NaN|null|NULL|None|undefined|inf|-?Infinity)$/, 'a program’s word for no value'],
  [/^(?:TRUE|FALSE)$/, 'a truth value of a spreadsheet'],
];

/** Names the damage, or null. A hint, never a verdict: the codec has already refused the cell. */
export function spreadsheetDamage(cell: string): string | null {
  if (cell.length > 60) return null;
  return MARKS.find(([mark]) => mark.test(cell))?.[1] ?? null;
}
