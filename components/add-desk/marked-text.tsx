import type { MarkedParagraph } from '@/lib/view/view-add';
import styles from './marked-text.module.css';

interface MarkedTextProps {
  readonly paragraphs: readonly MarkedParagraph[];
  /** The number at hand. */
  readonly current: string | null;
}

const WORDS = { open: 'not dealt with yet', figure: 'figure', 'set-aside': 'set aside' } as const;

/** The article, each number marked by what became of it. */
export const MarkedText = ({ paragraphs, current }: MarkedTextProps) => (
  <div className={styles.text} data-article>
    {paragraphs.map(({ start, crosshead, pieces }) => (
      <p key={start} data-start={start} className={crosshead ? styles.crosshead : undefined}>
        {pieces.map(({ text, start: place, mark }) =>
          mark === null ? (
            text
          ) : (
            <mark
              key={place}
              id={`m-${mark.id}`}
              className={styles[mark.fate]}
              data-draft={mark.id}
              data-fate={mark.fate}
              aria-current={mark.id === current}
              aria-description={WORDS[mark.fate]}
            >
              {text}
            </mark>
          ),
        )}
      </p>
    ))}
  </div>
);
