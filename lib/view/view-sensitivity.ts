/** How far a derived figure would move if its approximate inputs were a little off, in words. */
import { decimal } from '../arithmetic/decimal';
import { type Rational, rational, roundToDecimal, toExactDecimal } from '../arithmetic/rational';
import type { DerivedFigure, Figure } from '../record/figure';
import { isStated } from '../record/figure';
import { type LooseInput, looseInputsOf, sensitivityOf } from '../record/figure-sensitivity';
import { statementWords } from '../record/statement-span';
import type { Unit } from '../record/unit';
import { amountWords, scaledNumber } from '../words/amount-words';
import type { RecordIndex } from './index-record';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const ZERO = decimal('0');

/** One place finer than the result is given in, so that a small move is seen. */
const endWords = (end: Rational, { decimals }: Figure, unit: Unit): string =>
  amountWords(
    toExactDecimal(end) ?? roundToDecimal(end, (decimals ?? 0) + 1, 'nearest') ?? ZERO,
    unit,
  );

/** "49 or 51 in place of 50". */
function replacementOf(index: RecordIndex, { figure, step }: LooseInput): string {
  const unit = index.unit(figure.unit);
  const value = rational(figure.value ?? ZERO);
  const number = (of: Rational) => scaledNumber(toExactDecimal(of) ?? ZERO, unit);
  return `${number(value.sub(step))} or ${number(value.add(step))} in place of ${number(value)}`;
}

/** Null when no input is approximate: then nothing but other words could move the result. */
export function sensitivityInWords(index: RecordIndex, figure: DerivedFigure): string | null {
  const loose = looseInputsOf(figure, index.figuresById);
  const found = sensitivityOf(figure, index.figuresById);
  if (found === null) return null;
  const unit = index.unit(figure.unit);
  const printed = loose.flatMap(({ figure: input }) =>
    isStated(input) ? [`“${statementWords(input)}”`] : [],
  );
  const [low, high] = [found.lowest, found.highest].map((end) => endWords(end, figure, unit));
  const swaps = listed(loose.map((input) => replacementOf(index, input)));
  const leave = `leave open how near ${printed.length === 1 ? 'it is' : 'they are'}`;
  return `The words ${listed(printed)} ${leave}. With ${swaps}, the result would lie between ${low} and ${high}.`;
}
