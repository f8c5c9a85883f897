import { expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { statementWords } from '@/lib/record/statement-span';
import { DISPOSITIONS } from '@/lib/view/mark-mentions';
import { viewAudit } from '@/lib/view/view-audit';
import { anchorOfGroup, viewAuditLists } from '@/lib/view/view-audit-lists';

const { index, checks } = openRecord();
const { articles } = viewAudit(index, checks);

test.each(articles)('each cell of $articleId counts the list that it leads to', (audit) => {
  const { groups, total } = viewAuditLists(index, audit.articleId);
  const lengths = new Map(groups.map(({ anchor, entries }) => [anchor, entries.length]));
  expect(total).toBe(audit.total);
  for (const row of audit.rows)
    for (const disposition of DISPOSITIONS)
      expect(lengths.get(anchorOfGroup(row.class, disposition)) ?? 0).toBe(row.counts[disposition]);
});

test.each(articles)('the lists of $articleId hold every number once, with its words', (audit) => {
  const entries = viewAuditLists(index, audit.articleId).groups.flatMap((group) => group.entries);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(audit.total);
  const figures = index.statedIn(audit.articleId);
  for (const figure of figures)
    expect(entries.find(({ key }) => key === figure.id)?.snippet?.number).toBe(
      statementWords(figure),
    );
  for (const { exact, id } of index.setAsidesIn(audit.articleId))
    expect(entries.find(({ key }) => key === id)?.snippet?.number).toBe(exact);
});
