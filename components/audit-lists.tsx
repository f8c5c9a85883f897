import type { ArticleAuditLists, AuditEntry } from '@/lib/view/view-audit-lists';
import styles from './audit-lists.module.css';
import { ArticleLink, FigureLink } from './record-link';
import { SheetSection } from './sheet-section';

interface EntryProps {
  readonly articleId: string;
  readonly entry: AuditEntry;
}

const Words = ({ articleId, entry: { snippet, anchor } }: EntryProps) =>
  snippet === null ? (
    <p className={styles.withheld}>The article’s rights do not allow these words to be shown.</p>
  ) : (
    <p className={styles.words}>
      {snippet.before}
      <mark>
        <ArticleLink id={articleId} anchor={anchor}>
          {snippet.number}
        </ArticleLink>
      </mark>
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
  view.groups.map(({ anchor, title, entries }) => (
    <SheetSection key={anchor} id={anchor} title={`${title}: ${entries.length}`}>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <Words articleId={view.articleId} entry={entry} />
            <Fate articleId={view.articleId} entry={entry} />
          </li>
        ))}
      </ol>
    </SheetSection>
  ));
