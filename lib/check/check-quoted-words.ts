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
  const comments: Comment[] = [];
  for (const { row, index, source } of soundQuotes(context))
    for (const column of OF_FIGURES) {
      const words = row[column];
      if (words === null) continue;
      const text = source.lowerCase;
      comments.push({ file: FIGURES.file, index, column, subject: row.id, words, text });
    }
  for (const { row, index, source } of quotingRows(context, context.dataset.setAsides)) {
    const [words, text] = [row.reason, source.lowerCase];
    const file = SET_ASIDES.file;
    comments.push({ file, index, column: 'reason', subject: row.id, words, text });
  }
  context.dataset.articles.forEach((article, index) => {
    const source = context.articles.get(article.id);
    if (!source || context.doubted.has(article.id)) return;
    for (const column of OF_ARTICLES) {
      const words = article[column];
      if (words === null) continue;
      const text = source.lowerCase;
      comments.push({ file: ARTICLES.file, index, column, subject: article.id, words, text });
    }
  });
  return comments;
}

/** Words between “ and ”, in pieces where an ellipsis leaves something out. */
export function quotedIn(words: string): string[] {
  if (!words.includes('“')) return [];
  return [...words.matchAll(/“([^”]*)”/gu)].flatMap(([, quoted = '']) =>
    quoted.split(/\s*…\s*/u).filter((piece) => piece !== ''),
  );
}

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
