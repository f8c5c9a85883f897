import { DRAFTS, type Draft } from '../record/draft';
import type { Finding } from '../table/finding';
import { readTable } from '../table/read-table';
import { showCell } from '../table/show-cell';
import type { Check, CheckContext } from './check-context';
import { disposalsByArticle } from './check-coverage';
import { findingAt, put } from './find-in-rows';

const TODO = 'npm run figures -- todo';

/** Drafts whose words a row of the record has taken over meanwhile. */
function splitByDisposal(context: CheckContext, drafts: readonly Draft[]) {
  if (drafts.length === 0) return { done: [], left: [] };
  const disposals = disposalsByArticle(context);
  const isDisposed = ({ article_id, start, end }: Draft) =>
    (disposals.get(article_id) ?? []).some((row) => row.start < end && start < row.end);
  return {
    done: drafts.filter(isDisposed),
    left: drafts.filter((draft) => !isDisposed(draft)),
  };
}

function groupByArticle(drafts: readonly Draft[]): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) put(groups, draft.article_id, draft);
  return groups;
}

const SHOWN = 3;

function wordsOf(drafts: readonly Draft[]): string {
  const words = drafts.slice(0, SHOWN).map(({ exact }) => showCell(exact));
  return words.join(', ') + (drafts.length > SHOWN ? `, … (${drafts.length} in all)` : '');
}

function leftIn(articleId: string, drafts: readonly Draft[]): Finding {
  return findingAt(DRAFTS.file, null, articleId, 'drafts/left', {
    column: null,
    expected: 'every number of the article in figures.csv or set-aside.csv',
    found: `still drafts: ${wordsOf(drafts)}`,
    cure: `Make each a figure or set it aside, on the workbench (then import its export) or by hand. What is left: ${TODO}`,
  });
}

/** One finding an article and kind: each number is work to do or done, not a mistake of its own. */
function findFaults(context: CheckContext, drafts: readonly Draft[]): Finding[] {
  const rows = new Map(drafts.map((draft, row) => [draft, row]));
  const rowOf = (draft: Draft | undefined) => (draft && rows.get(draft)) ?? null;
  const { done, left } = splitByDisposal(context, drafts);
  const stale = [...groupByArticle(done)].map(([articleId, held]) => {
    const [first, ...more] = held;
    const subject = first && more.length === 0 ? first.id : articleId;
    return findingAt(DRAFTS.file, rowOf(first), subject, 'drafts/disposed', {
      column: 'exact',
      expected: 'no draft of words that a row of the record holds',
      found: wordsOf(held),
      cure:
        done.length === drafts.length
          ? 'Remove drafts.csv: every number in it is dealt with.'
          : `Remove ${more.length === 0 ? 'the row' : 'these rows'} from drafts.csv.`,
    });
  });
  return [
    ...stale,
    ...[...groupByArticle(left)].map(([articleId, open]) =>
      context.articles.has(articleId)
        ? leftIn(articleId, open)
        : findingAt(DRAFTS.file, rowOf(open[0]), null, 'drafts/unknown-article', {
            column: 'article_id',
            expected: 'the id of an article on record',
            found: showCell(articleId),
            cure: 'Correct the id, or remove the rows from drafts.csv.',
          }),
    ),
  ];
}

/**
 * Runs just before the check of coverage: an article with drafts is in doubt from here on, so that
 * its numbers are not reported a second time as unaccounted for.
 */
export const checkDrafts: Check = (context) => {
  const bytes = context.files.get(DRAFTS.file);
  const { rows, findings } = bytes ? readTable(DRAFTS, bytes) : { rows: [], findings: [] };
  return {
    name: 'drafts',
    promise: 'No number waits as a draft: each is a figure, or set aside with a reason.',
    lookedAt: rows.length,
    noun: 'drafts',
    findings: [...findings, ...findFaults(context, rows)],
  };
};
