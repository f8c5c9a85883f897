/** An article on the workbench as a page shows it: its text with marks, and what was read. */
import type { QuantityMention } from '../quantity/mention';
import { AREA_CODES, areaName } from '../record/area';
import type { Draft } from '../record/draft';
import type { Figure, FigureRow } from '../record/figure';
import { UNIT_SCHEMES, type Unit } from '../record/unit';
import { type CodePointSpan, indexCodePoints } from '../text/code-points';
import { formatDecimal } from '../words/decimal-words';
import { type ValueWords, valueWords } from '../words/value-words';
import { cutText, type Piece } from './cut-text';
import type { Paragraph } from './split-paragraphs';
import { BOUND_WORDS, CHANGE_WORDS, CLASS_WORDS } from './words';

export { splitParagraphs } from './split-paragraphs';

/** What became of a number so far. */
export type Fate = 'open' | 'figure' | 'set-aside';

export interface DraftMark extends CodePointSpan {
  readonly id: string;
  readonly fate: Fate;
}

export interface MarkedParagraph {
  readonly start: number;
  readonly crosshead: boolean;
  readonly pieces: readonly Piece<DraftMark>[];
}

const SIGN_BEFORE = /[+-]\s*$/;

/**
 * Where the mark of a number begins: at its hedge where that stands right before it, or at its
 * printed sign, which the words of a row leave out and its value keeps. `before` is the text that
 * stands before the words.
 */
export function markStart(
  before: string,
  { start, value, hedge_text: hedge }: Pick<Draft, 'start' | 'value' | 'hedge_text'>,
): number {
  const sign = SIGN_BEFORE.exec(before)?.[0] ?? '';
  const isOwn = sign.startsWith('-') ? value?.startsWith('-') : /(?:^|\s)[+]\s*$/.test(before);
  const signed = isOwn ? start - sign.length : start;
  const lead = isOwn ? before.slice(0, -sign.length) : before;
  const hedged = `${hedge} `;
  const isBeside = hedge !== null && lead.endsWith(hedged);
  // “moreover” does not end in “over”.
  if (!isBeside || /\p{L}$/u.test(lead.slice(0, -hedged.length))) return signed;
  return signed - [...hedged].length;
}

/** A hedge, a sign, and the spaces around it. */
const REACH = 40;

/** Marks of drafts in a text, each from its printed sign on. */
export function markDrafts(
  text: string,
  drafts: readonly Draft[],
  fateOf: (draft: Draft) => Fate,
): DraftMark[] {
  const index = indexCodePoints(text);
  return drafts.map((draft) => {
    const { id, start, end } = draft;
    const before = index.slice({ start: Math.max(0, start - REACH), end: start });
    return { id, start: markStart(before, draft), end, fate: fateOf(draft) };
  });
}

/** Paragraphs cut at the marks inside them; marks are in order of place. */
export function markParagraphs(
  paragraphs: readonly Paragraph[],
  marks: readonly DraftMark[],
): MarkedParagraph[] {
  return paragraphs.map(({ text, start, end, crosshead }) => {
    const own = marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    const pieces = cutText(text, { start: 0, end: end - start }, own);
    return { start, crosshead, pieces };
  });
}

/** More would make the page slow; the paragraphs around the number at hand are shown. */
const SHOWN = 40;

/** First and last paragraph to show around a place, as indices, end exclusive. */
export function paragraphsAround(
  paragraphs: readonly Paragraph[],
  place: number,
): { readonly from: number; readonly to: number } {
  if (paragraphs.length <= SHOWN) return { from: 0, to: paragraphs.length };
  const at = Math.max(
    0,
    paragraphs.findIndex(({ end }) => end > place),
  );
  const from = Math.min(Math.max(0, at - SHOWN / 4), paragraphs.length - SHOWN);
  return { from, to: from + SHOWN };
}

export interface ReadFact {
  readonly aspect: string;
  readonly words: string;
}

/** What the machine read of a number, in plain words. */
export function factsOf(draft: Draft, mention: QuantityMention | null): ReadFact[] {
  const value =
    draft.value === null
      ? (mention?.value ?? 'none')
      : `${formatDecimal(draft.value)}${draft.value2 === null ? '' : ` to ${formatDecimal(draft.value2)}`}`;
  const facts: (ReadFact | null)[] = [
    { aspect: 'Kind', words: CLASS_WORDS[draft.class] },
    { aspect: 'Value', words: value },
    draft.unit === null ? null : { aspect: 'Unit', words: draft.unit },
    draft.bound === null
      ? null
      : {
          aspect: 'Hedge',
          words: draft.hedge_text
            ? `“${draft.hedge_text}”: ${BOUND_WORDS[draft.bound]}`
            : BOUND_WORDS[draft.bound],
        },
    draft.change === null ? null : { aspect: 'Change', words: CHANGE_WORDS[draft.change] },
    draft.time_period === null
      ? null
      : {
          aspect: 'Period',
          words: `${draft.time_period}${draft.period_basis ? `, ${draft.period_basis}` : ''}`,
        },
    ...(mention?.steps ?? []).map(({ words, meaning }) => ({
      aspect: 'Step',
      words: `“${words}”: ${meaning.replace(GROUPED, regroup)}`,
    })),
  ];
  return facts.filter((fact) => fact !== null);
}

export interface CardView {
  readonly value: ValueWords;
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** The reader of quantities writes “1,000,000”; pages write thin spaces. */
const GROUPED = /\d{1,3}(?:,\d{3})+/g;
const regroup = (number: string): string => formatDecimal(number.replaceAll(',', ''));

/** The card that a reader would see; null while the row is no figure yet. */
export function viewCard(row: FigureRow, unit: Unit): CardView | null {
  const { exact, start, number_start, number_end } = row;
  if (exact === null || start === null || number_start === null || number_end === null) return null;
  if (row.value === null) return null;
  const characters = [...exact];
  const at = number_start - start;
  return {
    value: valueWords(row as Figure, unit, 'printed'),
    before: characters.slice(0, at).join(''),
    number: characters.slice(at, number_end - start).join(''),
    after: characters.slice(number_end - start).join(''),
  };
}

export const AREA_OPTIONS: readonly (readonly [code: string, name: string])[] = AREA_CODES.map(
  (code) => [code, areaName(code)],
);

export const UNIT_SCHEME_OPTIONS: readonly (readonly [scheme: string, words: string])[] =
  UNIT_SCHEMES.map((scheme) => [scheme, scheme]);
