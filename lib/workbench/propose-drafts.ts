/** The mentions of an article as draft rows: what was read, and what is proposed. */
import { type Decimal, isDecimal } from '../arithmetic/decimal';
import type { QuantityMention } from '../quantity/mention';
import type { Draft } from '../record/draft';
import { isEdtf } from '../record/edtf-date';
import { behindSign } from '../record/printed-sign';
import { sentenceText, sidesOf } from './find-sentence';
import { idGiver } from './name-ids';
import { proposeAttribution } from './propose-attribution';
import { proposeBound } from './propose-bound';
import { proposeDisposition } from './propose-disposition';
import { proposeStatus } from './propose-status';

/** What proposals need to know of an article. */
export interface ArticleText {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
}

const decimalOrNull = (value: string | null): Decimal | null =>
  value !== null && isDecimal(value) ? value : null;

/** No cell may start like a formula; words of a text that do lose nothing that a figure needs. */
const cellOrNull = (words: string | null | undefined): string | null =>
  words && !/^[=+\-@\t\r\n]/.test(words) ? words : null;

/** Words before a date that open the period on one side. */
const OPENS = /(?:until|till|since|from|after|before|up to)\s+(?:the\s+)?$/i;
const OPEN_PERIOD = /^\.\.\/|\/\.\.$/;

/** The period as printed, with the word that opens it: “until 2022” for ../2022. */
function printedPeriod(text: string, { period }: QuantityMention): string | null {
  if (period === null) return null;
  const { words, edtf } = period;
  const sentence = sentenceText(text, words);
  const at = sentence.indexOf(words.text);
  const opening = OPEN_PERIOD.test(edtf) && at > 0 ? OPENS.exec(sentence.slice(0, at)) : null;
  return `${opening?.[0] ?? ''}${words.text}`;
}

function periodOf(
  text: string,
  mention: QuantityMention,
): Pick<Draft, 'time_period' | 'period_text' | 'period_basis'> {
  const isDate = mention.class === 'date';
  const edtf = isDate ? mention.value : (mention.period?.edtf ?? null);
  if (!edtf || !isEdtf(edtf)) return { time_period: null, period_text: null, period_basis: null };
  const words = isDate ? mention.text : printedPeriod(text, mention);
  const reason = mention.period?.reason ?? 'as printed';
  return {
    time_period: edtf,
    period_text: cellOrNull(words),
    // Quotes the words, so that the row names from what it was resolved.
    period_basis: words && `“${words}”: ${reason}`,
  };
}

/** Where the words of a row begin: behind a printed sign, which stays with the value. */
function wordsOf(mention: QuantityMention): Pick<Draft, 'exact' | 'start' | 'end'> {
  const { text, start, end } = behindSign(mention);
  return { exact: text, start, end };
}

function draftOf(article: ArticleText, mention: QuantityMention, id: string): Draft {
  const sentence = sentenceText(article.text, mention);
  const bound = proposeBound(mention);
  const { proposal, reason } = proposeDisposition(mention);
  const isAmount = bound !== null && decimalOrNull(mention.value) !== null;
  return {
    id,
    article_id: article.id,
    class: mention.class,
    ...wordsOf(mention),
    value: isAmount ? decimalOrNull(mention.value) : null,
    value2: isAmount ? decimalOrNull(mention.value2) : null,
    unit: isAmount ? cellOrNull(mention.unit) : null,
    bound: isAmount ? bound : null,
    hedge_text: cellOrNull(mention.hedge?.text),
    change: mention.change,
    ...periodOf(article.text, mention),
    // A whole that is no more than the words themselves says nothing.
    whole_text: mention.whole?.text === mention.text ? null : cellOrNull(mention.whole?.text),
    conversion_of: null,
    status: proposal === 'figure' ? proposeStatus(...sidesOf(article.text, mention)).status : null,
    attribution: proposeAttribution(article.publisher, sentence),
    proposal,
    reason,
  };
}

/**
 * One draft per mention, in order of place. `taken` are ids already in use anywhere in the record.
 * Pairs that state one amount in two units point at each other's draft.
 */
export function proposeDrafts(
  article: ArticleText,
  mentions: readonly QuantityMention[],
  taken: Iterable<string> = [],
): Draft[] {
  const giveId = idGiver(taken);
  const drafts = mentions.map((mention) =>
    draftOf(article, mention, giveId(`${article.id}-${mention.text.slice(0, 40)}`)),
  );
  return drafts.map((draft, index) => {
    const other = mentions[index]?.conversionOf ?? null;
    return { ...draft, conversion_of: other === null ? null : (drafts[other]?.id ?? null) };
  });
}
