/** The formula of a derived figure, parsed once. */
import { idsOfFormula, type ParsedFormula, parseFormula } from '../arithmetic/parse-formula';
import type { DerivedFigure } from './figure';

interface KnownFormula {
  readonly parsed: ParsedFormula;
  readonly inputs: readonly string[];
}

/** Formulas are asked for again and again, by each check that looks at what a figure rests on. */
const known = new WeakMap<DerivedFigure, KnownFormula>();

function knownFormula(figure: DerivedFigure): KnownFormula {
  const before = known.get(figure);
  if (before) return before;
  const parsed = parseFormula(figure.formula);
  const inputs = parsed.formula ? idsOfFormula(parsed.formula) : [];
  known.set(figure, { parsed, inputs });
  return { parsed, inputs };
}

/** The formula of a derived figure, or what keeps it from being one. */
export const formulaOf = (figure: DerivedFigure): ParsedFormula => knownFormula(figure).parsed;

/** Ids that a derived figure's formula names; none when the formula is malformed. */
export const inputsOf = (figure: DerivedFigure): readonly string[] => knownFormula(figure).inputs;
