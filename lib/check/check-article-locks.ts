import { ARTICLES } from '../record/article';
import type { Finding } from '../table/finding';
import type { ArticleInCheck } from './article-in-check';
import type { CheckContext } from './check-context';
import { findingAt } from './find-in-rows';
import type { CheckResult } from './report';
import { sha256Hex } from './sha256-hex';

function findFault(
  { article, index }: ArticleInCheck,
  row: number,
  { files, unlocked }: CheckContext,
): Finding | null {
  const bytes = files.get(article.path) ?? new Uint8Array();
  const sha256 = sha256Hex(bytes);
  if (sha256 !== article.sha256) {
    // Of two that disagree, the table is the suspect when its own lock is broken as well.
    const suspect = unlocked.has(ARTICLES.file) ? ARTICLES.file : article.path;
    return findingAt(
      suspect,
      suspect === ARTICLES.file ? row : null,
      article.id,
      'article/changed',
      {
        column: suspect === ARTICLES.file ? 'sha256' : null,
        expected: `sha256 ${article.sha256}, as articles.csv has it`,
        found: `sha256 ${sha256}`,
        cure: 'Restore the frozen text; nobody may edit it.',
      },
    );
  }
  const [column, stated, counted] =
    article.bytes !== bytes.length
      ? (['bytes', article.bytes, bytes.length] as const)
      : (['characters', article.characters, index.length] as const);
  if (stated === counted) return null;
  return findingAt(ARTICLES.file, row, article.id, 'article/length', {
    column,
    expected: String(counted),
    found: String(stated),
    cure: 'Correct the count; the text is as locked.',
  });
}

export function checkArticleLocks(context: CheckContext): CheckResult {
  const findings = context.dataset.articles.flatMap((article, row) => {
    const source = context.articles.get(article.id);
    const finding = source?.article === article ? findFault(source, row, context) : null;
    return finding ? [finding] : [];
  });
  return {
    name: 'article-locks',
    promise:
      'No article has changed by a single byte since it was frozen: its length and SHA-256 are those on record.',
    lookedAt: context.dataset.articles.length,
    noun: 'articles',
    findings,
  };
}
