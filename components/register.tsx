import type { RegisterEntry, RegisterSection } from '@/lib/view/view-register';
import { NoteLine } from './notes-list';
import { ArticleLink, FigureLink } from './record-link';
import styles from './register.module.css';
import { SheetSection } from './sheet-section';
import { ValueText } from './value-text';

function Subject({ entry }: { entry: RegisterEntry }) {
  if (entry.figure !== null)
    return (
      <>
        <FigureLink id={entry.figure.id}>
          <ValueText value={entry.figure.value} />
        </FigureLink>
        <span className={styles.label}>{entry.figure.label}</span>
      </>
    );
  if (entry.setAside !== null)
    return (
      <>
        <ArticleLink id={entry.setAside.articleId} anchor={`s-${entry.setAside.id}`}>
          “{entry.setAside.words}”
        </ArticleLink>
        <span className={styles.label}>Set aside: no figure</span>
      </>
    );
  return <ArticleLink id={entry.articleId ?? ''}>{entry.articleTitle}</ArticleLink>;
}

/** What other sources say, over the whole record. */
export const Register = ({ sections }: { sections: readonly RegisterSection[] }) => (
  <>
    {sections.map((section) => (
      <SheetSection
        key={section.verdict}
        id={section.verdict}
        title={`${section.name} (${section.entries.length})`}
      >
        <p className={styles.meaning}>{section.meaning}</p>
        <ul>
          {section.entries.map((entry) => (
            <li key={entry.note.id} className={styles.entry} id={entry.note.id}>
              <div>
                <Subject entry={entry} />
              </div>
              <NoteLine note={entry.note} />
            </li>
          ))}
        </ul>
      </SheetSection>
    ))}
  </>
);
