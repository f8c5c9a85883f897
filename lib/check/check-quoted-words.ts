import { ARTICLES } from '../record/article';
import { FIGURES } from '../record/figure';
import { SET_ASIDES } from '../record/set-aside';
import type { Finding } from '../table/finding';
import {
  type Check,
  type CheckContext,
  findingAt,
  quotingRows,
  soundQuotes,
} from './check-context';

interface Comment {
  readonly file: string;
  readonly index: number;
  readonly column: string;
  readonly subject: string;
  readonly words: string;
  /** The article's text in lower case. */
  readonly text: string;
}

const OF_FIGURES = ['ambiguity', 'inference', 'period_basis'] as const;
const OF_ARTICLES = ['proved_by_text', 'caveat'] as const;

function commentsOf(context: CheckContext): Comment[] {
  const figures = soundQuotes(context);
  const setAsides = quotingRows(context, context.dataset.setAsides);
  const at =
    (file: string, index: number, subject: string, text: string) =>
    (column: string, words: string | null): Comment[] =>
      words === null ? [] : [{ file, index, column, subject, words, text }];
  return [
    ...figures.flatMap(({ row, index, source }) => {
      const put = at(FIGURES.file, index, row.id, source.lowerCase);
      return OF_FIGURES.flatMap((column) => put(column, row[column]));
    }),
    ...setAsides.flatMap(({ row, index, source }) =>
      at(SET_ASIDES.file, index, row.id, source.lowerCase)('reason', row.reason),
    ),
    ...context.dataset.articles.flatMap((article, index) => {
      const source = context.articles.get(article.id);
      if (!source || context.doubted.has(article.id)) return [];
      const put = at(ARTICLES.file, index, article.id, source.lowerCase);
      return OF_ARTICLES.flatMap((column) => put(column, article[column]));
    }),
  ];
}

/** Words between “ and ”, in pieces where an ellipsis leaves something out. */
export const quotedIn = (words: string): string[] =>
  [...words.matchAll(/“([^”]*)”/gu)].flatMap(([, quoted = '']) =>
    quoted.split(/\s*…\s*/u).filter((piece) => piece !== ''),
  );

/** Sentences begin with a capital, whatever the article has. */
const stands = (piece: string, lowerCase: string): boolean =>
  lowerCase.includes(piece.toLowerCase());

export const checkQuotedWords: Check = (context) => {
  const comments = commentsOf(context);
  const findings = comments.flatMap(({ words, text, file, index, subject, column }): Finding[] => {
    const strange = quotedIn(words).find((piece) => !stands(piece, text));
    if (strange === undefined) return [];
    return [
      findingAt(file, index, subject, 'comment/not-verbatim', {
        column,
        expected: 'words of the article between “ and ”',
        found: `“${strange}”`,
        cure: 'Quote the words as the article has them; mark what is left out with “…”.',
      }),
    ];
  });
  return {
    name: 'quoted-words',
    promise: 'Words that a comment of the record quotes from an article stand in that article.',
    lookedAt: comments.reduce((sum, { words }) => sum + quotedIn(words).length, 0),
    noun: 'quoted words',
    findings,
  };
};
