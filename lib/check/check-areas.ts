import type { AreaCode } from '../record/area';
import { FIGURES, type Figure, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import { areasIn } from './area-words';
import { type Check, type Quoting, soundQuotes } from './check-context';
import { findingAt, type Said } from './find-in-rows';
import { surroundingsOf } from './surroundings';

const COLUMNS = ['ref_area', 'counterpart_area'] as const;

const areasOf = (figure: Figure): AreaCode[] => COLUMNS.flatMap((column) => figure[column] ?? []);

const list = (areas: Iterable<string>) => [...areas].join(', ') || 'none';

/** Label and measure name at most two areas that the row must have; more are a comparison. */
function findMissing(figure: Figure, named: ReadonlySet<AreaCode>): Said | null {
  const areas = areasOf(figure);
  const lost = [...named].find((area) => !areas.includes(area));
  if (lost === undefined || named.size > 2) return null;
  const column = COLUMNS.find((name) => !named.has(figure[name] as AreaCode)) ?? 'ref_area';
  return {
    column,
    expected: `${lost}, which label or measure names`,
    found: figure[column] ?? 'an empty cell',
    cure: 'Correct the area, or the label.',
  };
}

/** Areas that neither quote nor label names; where these hardly name any, those of the text around. */
function findStrange(quoting: Quoting<StatedFigure>, named: ReadonlySet<AreaCode>): Said | null {
  const close = new Set([...named, ...areasIn(quoting.row.exact)]);
  const known = named.size > 0 || close.size > 1 ? close : areasIn(surroundingsOf(quoting));
  for (const column of COLUMNS) {
    const area = quoting.row[column];
    if (area !== null && !known.has(area))
      return {
        column,
        expected: `an area that the text names here (${list(known)})`,
        found: area,
        cure: 'Correct the area; if the text calls it by a new word, add the word to the names of areas.',
      };
  }
  return null;
}

function findDouble({ ref_area, counterpart_area }: Figure): Said | null {
  if (counterpart_area === null || (ref_area !== null && ref_area !== counterpart_area))
    return null;
  return {
    column: 'counterpart_area',
    expected: 'an area beside another one in ref_area',
    found: counterpart_area,
    cure: 'Empty the cell, or name the other area.',
  };
}

export const checkAreas: Check = (context) => {
  const quotes = soundQuotes(context);
  const withAreas = quotes.filter(
    ({ row }) => row.ref_area !== null || row.counterpart_area !== null,
  );
  const findings = withAreas.flatMap((quoting): Finding[] => {
    const named = areasIn(`${quoting.row.label}, ${quoting.row.measure}`);
    const said =
      findDouble(quoting.row) ?? findMissing(quoting.row, named) ?? findStrange(quoting, named);
    if (!said) return [];
    return [findingAt(FIGURES.file, quoting.index, quoting.row.id, 'area/mismatch', said)];
  });
  return {
    name: 'areas',
    promise:
      'No figure is filed under a country or region that neither its label nor the text there names; where label and measure name one or two, it is filed under these.',
    lookedAt: withAreas.length,
    noun: 'figures with areas',
    findings,
  };
};
