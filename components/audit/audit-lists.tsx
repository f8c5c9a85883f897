import type { ReactNode } from 'react';
import type { Disposition } from '@/lib/view/mark-mentions';
import type { ArticleAuditLists, AuditEntry } from '@/lib/view/view-audit-lists';
import { ArticleLink, FigureLink } from '../record-link';
import { SheetSection } from '../sheet-section';
import styles from './audit-lists.module.css';

interface EntryProps {
  readonly entry: AuditEntry;
}

interface WordsProps extends EntryProps {
  readonly articleId: string;
  readonly disposition: Disposition;
}

/** As the article marks them: full stroke, stroke below the words, pencil dots. */
function Marked({ disposition, children }: { disposition: Disposition; children: ReactNode }) {
  if (disposition === 'set-aside') return <span className={styles.setAside}>{children}</span>;
  return <mark className={disposition === 'listed' ? styles.listed : undefined}>{children}</mark>;
}

const Words = ({ articleId, disposition, entry: { snippet, anchor } }: WordsProps) =>
  snippet === null ? (
    <p className={styles.withheld}>The article’s rights do not allow these words to be shown.</p>
  ) : (
    <p className={styles.words}>
      {snippet.before}
      <Marked disposition={disposition}>
        <ArticleLink id={articleId} anchor={anchor}>
          {snippet.number}
        </ArticleLink>
      </Marked>
      {snippet.after}
    </p>
  );

const Fate = ({ entry: { figureId, words } }: EntryProps) => (
  <p className={styles.fate}>
    {figureId === null ? words : <FigureLink id={figureId}>{words}</FigureLink>}
  </p>
);

/** The numbers of an article in the groups of the audit's table, each with its words and fate. */
export const AuditLists = ({ view }: { view: ArticleAuditLists }) =>
  view.groups.map(({ anchor, title, disposition, entries }) => (
    <SheetSection key={anchor} id={anchor} title={`${title}: ${entries.length}`}>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <Words articleId={view.articleId} disposition={disposition} entry={entry} />
            <Fate entry={entry} />
          </li>
        ))}
      </ol>
    </SheetSection>
  ));
