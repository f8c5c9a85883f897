/** What sort of statement it is, about whom, and who makes it. */
import { CHANGES } from '../quantity/mention';
import { AREA_CODES } from '../record/area';
import { FIGURES, STATUSES } from '../record/figure';
import { voicesOf } from '../record/voices';
import { slipText } from './alter-text';
import { cellAt, sheetOf } from './alterable-record';
import { alterCells, type Kind, pickCell, pickOther } from './alteration';
import type { Random } from './random';

const statuses: Kind = {
  name: 'statuses',
  title: 'Outcome, plan, target and offer exchanged',
  weight: 3,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    const at = pickCell(sheet, ['status'], random);
    const other = at && pickOther(STATUSES, at.cell, random);
    return at && other !== null ? alterCells(sheet, at.row, { status: other }) : null;
  },
};

const changes: Kind = {
  name: 'changes',
  title: 'Level, increase and decrease exchanged',
  weight: 3,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    if (sheet.rows.length === 0) return null;
    const row = random.below(sheet.rows.length);
    const other = pickOther(['', ...CHANGES], cellAt(sheet, row, 'change'), random);
    return other === null ? null : alterCells(sheet, row, { change: other });
  },
};

const areas: Kind = {
  name: 'areas',
  title: 'The areas that a figure is about',
  weight: 4,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    if (sheet.rows.length === 0) return null;
    const row = random.below(sheet.rows.length);
    const column = random.pick(['ref_area', 'counterpart_area']);
    const other = pickOther(['', ...AREA_CODES], cellAt(sheet, row, column), random);
    return other === null ? null : alterCells(sheet, row, { [column]: other });
  },
};

function alterVoices(chain: string, others: readonly string[], random: Random): string {
  const voices = voicesOf(chain);
  const at = random.below(voices.length);
  const slips = [
    () => voices.splice(at, 1),
    () => voices.splice(at, 1, random.pick(others)),
    () => voices.splice(at, 0, random.pick(others)),
    () => voices.splice(at, 1, slipText(voices[at] ?? '', random) ?? ''),
    () => voices.reverse(),
  ];
  random.pick(slips)();
  return voices.join(' › ');
}

const attributions: Kind = {
  name: 'attributions',
  title: 'Who says so: a voice dropped, added, exchanged or misspelt',
  weight: 5,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    const at = pickCell(sheet, ['attribution'], random);
    if (!at) return null;
    const chains = sheet.rows.map((_, row) => cellAt(sheet, row, 'attribution'));
    const others = [...new Set(chains.flatMap(voicesOf))];
    return alterCells(sheet, at.row, { attribution: alterVoices(at.cell, others, random) });
  },
};

export const STATEMENT_KINDS: readonly Kind[] = [statuses, changes, areas, attributions];
