/** Formulas of derived figures. */
import { FIGURES } from '../record/figure';
import { slipCharacter } from './alter-text';
import { cellAt, sheetOf } from './alterable-record';
import { alterCells, type Kind, pickCell, pickOther } from './alteration';

const OPERATOR = / [-+*/] /g;
const ID = /[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g;

/** One of the matches replaced by what `change` makes of it. */
function replaceOne(
  text: string,
  pattern: RegExp,
  choose: (matches: readonly RegExpMatchArray[]) => RegExpMatchArray,
  change: (found: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = choose(matches);
  const at = match.index ?? 0;
  return text.slice(0, at) + change(match[0]) + text.slice(at + match[0].length);
}

const formulas: Kind = {
  name: 'formulas',
  title: 'A formula: operator, operand, order or a term more',
  weight: 5,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    const at = pickCell(sheet, ['formula'], random);
    if (!at) return null;
    const formula = at.cell;
    const ids = sheet.rows.map((_, row) => cellAt(sheet, row, 'id'));
    const other = (items: readonly string[]) => (found: string) =>
      pickOther(items, found, random) ?? found;
    const changes = [
      () => replaceOne(formula, OPERATOR, random.pick, other([' + ', ' - ', ' * ', ' / '])),
      () => replaceOne(formula, ID, random.pick, other(ids)),
      () =>
        formula
          .split(OPERATOR)
          .reverse()
          .join(formula.match(OPERATOR)?.[0] ?? ' - '),
      () => `${formula} ${random.pick(['+ 1', '- 1', '* 2', '/ 1000'])}`,
      () => slipCharacter(formula, random) ?? formula,
    ];
    return alterCells(sheet, at.row, { formula: random.pick(changes)() });
  },
};

const decimals: Kind = {
  name: 'decimal-places',
  title: 'The places that a derived figure is rounded to',
  weight: 1,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    if (sheet.rows.length === 0) return null;
    const row = random.below(sheet.rows.length);
    const other = pickOther(
      ['', '0', '1', '2', '3', '4', '5'],
      cellAt(sheet, row, 'decimals'),
      random,
    );
    return other === null ? null : alterCells(sheet, row, { decimals: other });
  },
};

export const FORMULA_KINDS: readonly Kind[] = [formulas, decimals];
