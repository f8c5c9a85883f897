/** An article as the checks see it, with what is found in its text once and looked up often. */
import type { QuantityMention, ReadQuantities } from '../quantity/mention';
import { readQuantities } from '../quantity/read-quantities';
import type { Article } from '../record/article';
import { behindSign } from '../record/printed-sign';
import { type CodePointOffset, indexCodePoints } from '../text/code-points';
import { firstBehind } from '../text/find-spans';
import type { IndexedText } from '../text/locate-quote';

export interface ArticleInCheck extends IndexedText {
  readonly article: Article;
  /** Every number mention that the reader of quantities finds; read once, when first asked for. */
  readonly mentions: readonly QuantityMention[];
  /** The text in lower case; made once, when first asked for. */
  readonly lowerCase: string;
}

export type ArticlesInCheck = ReadonlyMap<string, ArticleInCheck>;

function inCheck(article: Article, read: ReadQuantities): ArticleInCheck {
  let mentions: readonly QuantityMention[] | null = null;
  let lowerCase: string | null = null;
  return {
    article,
    text: article.text,
    index: indexCodePoints(article.text),
    get mentions(): readonly QuantityMention[] {
      // No cell may start with a printed sign: the words of a row begin behind it.
      mentions ??= read(article.text, { published: article.reference_date }).map(behindSign);
      return mentions;
    },
    get lowerCase(): string {
      lowerCase ??= article.text.toLowerCase();
      return lowerCase;
    },
  };
}

/** Of two articles with one id the first: the second is a finding of its own. */
export function articlesInCheck(
  articles: readonly Article[],
  read: ReadQuantities = readQuantities,
): ArticlesInCheck {
  const known = new Map<string, ArticleInCheck>();
  for (const article of articles)
    if (!known.has(article.id)) known.set(article.id, inCheck(article, read));
  return known;
}

/**
 * What is made of an article once, when first asked for. Rows follow one another by article, so
 * the last one is kept at hand.
 */
export function ofArticle<Made>(
  make: (source: ArticleInCheck) => Made,
): (source: ArticleInCheck) => Made {
  const made = new WeakMap<ArticleInCheck, { readonly value: Made }>();
  let last: ArticleInCheck | null = null;
  let value: Made;
  return (source) => {
    if (source === last) return value;
    const known = made.get(source) ?? { value: make(source) };
    made.set(source, known);
    last = source;
    value = known.value;
    return value;
  };
}

/** The mention with exactly this span. */
export function mentionAt(
  { mentions }: ArticleInCheck,
  start: CodePointOffset,
  end: CodePointOffset,
): QuantityMention | null {
  const mention = mentions[firstBehind(mentions, start)];
  return mention?.start === start && mention.end === end ? mention : null;
}
