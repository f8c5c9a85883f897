/**
 * What the reader of quantities returns: one object per number mention of a text.
 *
 * Classes, spans, units, modifiers and change follow the project's annotation guidelines;
 * all spans are code points of the text that was read, end exclusive.
 */
import type { CodePointSpan } from '../text/code-points';

export const MENTION_CLASSES = [
  'figure',
  'count',
  'duration',
  'ordinal-rank',
  'date',
  'time',
  'name-part',
  'idiom',
  'vague-quantifier',
] as const;
export type MentionClass = (typeof MENTION_CLASSES)[number];

/** `=` as printed, `~` about, `~<` almost, `>` over, `>=` at least, `<` under, `<=` up to. */
export const MODIFIERS = ['=', '~', '~<', '>', '>=', '<', '<=', 'range', 'vague'] as const;
export type Modifier = (typeof MODIFIERS)[number];

export const CHANGES = ['level', 'increase', 'decrease', 'unchanged'] as const;
export type Change = (typeof CHANGES)[number];

/** 1 numeral or number word, 2 quantity without a numeral ("record", "Tuesday"), 3 "some", "many", "both". */
export type Tier = 1 | 2 | 3;

/** Words of the text with their place. */
export interface Words extends CodePointSpan {
  readonly text: string;
}

/** When a quantity holds: EDTF, with the words it was read from and the reason in plain words. */
export interface Period {
  /** Extended Date/Time Format (ISO 8601-2), e.g. `2012`, `2013-03`, `../2018`. */
  readonly edtf: string;
  readonly words: Words;
  readonly reason: string;
}

/** One step from the words to the normalised value, in words a reader understands. */
export interface Step {
  readonly words: string;
  readonly meaning: string;
}

export interface QuantityMention extends Words {
  readonly class: MentionClass;
  readonly tier: Tier;
  /** Exact decimal in base units ("88000000000"); EDTF or ISO string for dates and times; null when none. */
  readonly value: string | null;
  /** Upper end of a range, exact decimal; null when the mention is not a range. */
  readonly value2: string | null;
  /** Canonical code (`USD`, `t`, `bbl/d`, `%`, `share`, `rank`, `interceptor`, `date`, `-`). */
  readonly unit: string;
  readonly unitWords: Words | null;
  readonly modifier: Modifier;
  readonly hedge: Words | null;
  /** Null for classes that state no amount. */
  readonly change: Change | null;
  readonly period: Period | null;
  /** Index, in the list returned, of the mention that states the same amount in another unit. */
  readonly conversionOf: number | null;
  /** The whole name, phrase or idiom that a numeral is part of. */
  readonly whole: Words | null;
  readonly steps: readonly Step[];
}

export interface ReadOptions {
  /** Publication date (YYYY-MM-DD) on which relative dates resolve; without it they stay unresolved. */
  readonly published?: string;
}

/** Reads every number mention of a text, in order of place, without overlaps. Never throws. */
export type ReadQuantities = (text: string, options?: ReadOptions) => QuantityMention[];
