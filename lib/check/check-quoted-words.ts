import { ARTICLES } from '../record/article';
import { FIGURES } from '../record/figure';
import { SET_ASIDES } from '../record/set-aside';
import type { Finding } from '../table/finding';
import type { ArticleInCheck } from './article-in-check';
import { type Check, soundQuotes, soundSetAsides } from './check-context';
import { findingAt } from './find-in-rows';

/** Where a comment stands, and in which article the words that it quotes. */
interface Place {
  readonly file: string;
  readonly index: number;
  readonly column: string;
  readonly subject: string;
  readonly source: ArticleInCheck;
}

const OF_FIGURES = ['ambiguity', 'inference', 'period_basis'] as const;
const OF_ARTICLES = ['proved_by_text', 'caveat'] as const;

const ELLIPSIS = /\s*…\s*/u;

/** Words between “ and ”, in pieces where an ellipsis leaves something out. */
export function quotedIn(words: string): string[] {
  const pieces: string[] = [];
  for (let open = words.indexOf('“'); open >= 0; ) {
    const close = words.indexOf('”', open);
    if (close < 0) break;
    const quoted = words.slice(open + 1, close);
    if (!quoted.includes('…')) pieces.push(quoted);
    else pieces.push(...quoted.split(ELLIPSIS));
    open = words.indexOf('“', close);
  }
  return pieces.filter((piece) => piece !== '');
}

/** Sentences begin with a capital, whatever the article has. */
const stands = (piece: string, { text, lowerCase }: ArticleInCheck): boolean =>
  text.includes(piece) || lowerCase.includes(piece.toLowerCase());

export const checkQuotedWords: Check = (context) => {
  const findings: Finding[] = [];
  let lookedAt = 0;
  const look = (words: string, { file, index, subject, column, source }: Place) => {
    const pieces = quotedIn(words);
    lookedAt += pieces.length;
    const strange = pieces.find((piece) => !stands(piece, source));
    if (strange === undefined) return;
    const said = {
      column,
      expected: 'words of the article between “ and ”',
      found: `“${strange}”`,
      cure: 'Quote the words as the article has them; mark what is left out with “…”.',
    };
    findings.push(findingAt(file, index, subject, 'comment/not-verbatim', said));
  };
  for (const { row, index, source } of soundQuotes(context))
    for (const column of OF_FIGURES) {
      const words = row[column];
      if (words !== null)
        look(words, { file: FIGURES.file, index, column, subject: row.id, source });
    }
  for (const { row, index, source } of soundSetAsides(context))
    look(row.reason, { file: SET_ASIDES.file, index, column: 'reason', subject: row.id, source });
  context.dataset.articles.forEach((article, index) => {
    const source = context.articles.get(article.id);
    if (!source || context.doubted.has(article.id)) return;
    for (const column of OF_ARTICLES) {
      const words = article[column];
      if (words !== null)
        look(words, { file: ARTICLES.file, index, column, subject: article.id, source });
    }
  });
  return {
    name: 'quoted-words',
    promise: 'Words that a comment of the record quotes from an article stand in that article.',
    lookedAt,
    noun: 'quoted words',
    findings,
  };
};
