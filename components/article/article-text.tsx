import { Fragment } from 'react';
import type { FigureMark, MentionMark, SetAsideMark } from '@/lib/view/mark-mentions';
import type { ArticleParagraph, ArticleView } from '@/lib/view/view-article';
import { FigureLink } from '../record-link';
import { ValueText } from '../value-text';
import { ArticleReader } from './article-reader.client';
import styles from './article-text.module.css';

/** Anchors: `f-` and `s-` are the words in the text, `n-` and `w-` their notes. */
const FigureNote = ({ mark }: { mark: FigureMark }) => {
  const { figure, charts } = mark;
  return (
    <span className={styles.reading} id={`n-${figure.id}`} role="note">
      <FigureLink id={figure.id} className={styles.value}>
        <ValueText value={figure.value} />
      </FigureLink>
      <span className={styles.what}>
        {figure.label}
        {charts.length === 0 ? <span className="unseen"> (not charted)</span> : null}
      </span>
      <span className={styles.more}>
        {[figure.status, figure.period, figure.attribution].filter(Boolean).join(' · ')}
      </span>
      {figure.doubtful ? <span className={styles.doubt}>Disputed by other sources</span> : null}
      <a href={`#f-${figure.id}`} className={styles.back}>
        Back to the text
      </a>
    </span>
  );
};

const SetAsideNote = ({ mark }: { mark: SetAsideMark }) => (
  <span
    className={mark.lower ? `${styles.aside} ${styles.lower}` : styles.aside}
    id={`w-${mark.id}`}
    role="note"
  >
    <span className={styles.class}>{mark.resolved ?? mark.className}</span>
    <span className={styles.reason}>
      <b>“{mark.whole ?? mark.words}”</b>, {mark.className}. {mark.reason}
      {mark.notes.map((note) => (
        <span key={note.id}>
          {' '}
          {note.verdictWords}: {note.summary}{' '}
          {note.url === null ? note.source : <a href={note.url}>{note.source}</a>}
        </span>
      ))}
    </span>
    <a href={`#s-${mark.id}`} className={styles.back}>
      Back to the text
    </a>
  </span>
);

function Mention({ mark, text }: { mark: MentionMark; text: string }) {
  if (mark.kind === 'set-aside')
    return (
      <>
        <a
          href={`#w-${mark.id}`}
          id={`s-${mark.id}`}
          className={styles.setAside}
          data-number="set-aside"
          data-note={`w-${mark.id}`}
        >
          {text}
        </a>
        <SetAsideNote mark={mark} />
      </>
    );
  return (
    <>
      <mark
        id={`f-${mark.figure.id}`}
        className={mark.disposition === 'charted' ? styles.charted : styles.listed}
      >
        <FigureLink
          id={mark.figure.id}
          marked={{ note: `n-${mark.figure.id}`, kind: mark.disposition }}
        >
          {text}
        </FigureLink>
      </mark>
      <FigureNote mark={mark} />
    </>
  );
}

const Paragraph = ({ paragraph }: { paragraph: ArticleParagraph }) => (
  <p className={paragraph.crosshead ? styles.crosshead : styles.paragraph}>
    {paragraph.pieces.map((piece, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a frozen text have a fixed order.
      <Fragment key={place}>
        {piece.cut ? (place === 0 ? '… ' : ' … ') : null}
        {piece.mark === null ? piece.text : <Mention mark={piece.mark} text={piece.text} />}
      </Fragment>
    ))}
    {paragraph.cut ? ' …' : null}
  </p>
);

/** What the marks mean; each box hides its kind of mark, without scripts. */
const Legend = ({ view }: { view: ArticleView }) => (
  <fieldset className={styles.legend}>
    <legend>{view.marks.length} numbers in this article. Choose what is marked:</legend>
    <label>
      <input type="checkbox" defaultChecked data-legend="charted" />{' '}
      <mark className={styles.charted}>charted</mark> {view.totals.charted}
    </label>
    <label>
      <input type="checkbox" defaultChecked data-legend="listed" />{' '}
      <mark className={styles.listed}>listed</mark> {view.totals.listed}
    </label>
    <label>
      <input type="checkbox" defaultChecked data-legend="set-aside" />{' '}
      <span className={styles.setAside}>set aside</span> {view.totals['set-aside']}
    </label>
    <span className={styles.steps}>
      <button type="button" data-step="back">
        Previous number
      </button>
      <button type="button" data-step="on">
        Next number
      </button>
    </span>
  </fieldset>
);

/** The text as far as it may be shown; readings of figures on its right, numbers set aside on its left. */
export const ArticleText = ({ view }: { view: ArticleView }) => (
  <ArticleReader className={styles.reader}>
    <Legend view={view} />
    {view.excerpt === null ? null : (
      <p className={styles.excerpt}>
        Excerpts: the quotes with a few words around them, {view.excerpt} of{' '}
        {view.article.characters} characters. The whole text may not be shown here.
      </p>
    )}
    <div className={styles.text} lang={view.article.language}>
      {view.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.start} paragraph={paragraph} />
      ))}
    </div>
  </ArticleReader>
);
