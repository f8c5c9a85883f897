import type { SetAsideMark } from '@/lib/view/mark-mentions';
import type { ArticleView } from '@/lib/view/view-article';
import { formatCount } from '@/lib/words/decimal-words';
import { keepTogether } from '@/lib/words/keep-together';
import { ColumnTable } from '../column-table';
import { LinkedText } from '../linked-text';
import { SheetSection } from '../sheet-section';
import styles from './article-sheet.module.css';
import { ArticleText } from './article-text';

const isSetAside = (mark: ArticleView['marks'][number]): mark is SetAsideMark =>
  mark.kind === 'set-aside';

const COLUMNS = {
  words: 'The words',
  kind: 'Kind',
  read: 'Read as',
  why: 'Why it is no figure',
} as const;

const SetAsideTable = ({
  marks,
  shown,
}: Pick<ArticleView, 'shown'> & { marks: readonly SetAsideMark[] }) => (
  <ColumnTable
    name="Numbers set aside"
    columns={Object.values(COLUMNS)}
    className={`stacks ${styles.setAside}`}
  >
    {marks.map((mark) => (
      <tr key={mark.id}>
        <th scope="row">
          {shown.has(mark) ? <a href={`#s-${mark.id}`}>{mark.whole ?? mark.words}</a> : mark.words}
        </th>
        <td data-column={COLUMNS.kind}>{mark.className}</td>
        <td data-column={COLUMNS.read}>
          {mark.resolved === null ? '–' : keepTogether(mark.resolved)}
        </td>
        <td data-column={COLUMNS.why}>{keepTogether(mark.reason)}</td>
      </tr>
    ))}
  </ColumnTable>
);

const Identity = ({ view }: { view: ArticleView }) => {
  const { article } = view;
  return (
    <dl className={styles.identity}>
      <dt>Proved by the text</dt>
      <dd>
        <LinkedText text={article.proved_by_text} />
      </dd>
      <dt>Seen outside</dt>
      <dd>
        <LinkedText text={article.outside_page} />
      </dd>
      <dt>Inference of this record</dt>
      <dd>
        <LinkedText text={article.inference} />
      </dd>
      {article.caveat === null ? null : (
        <>
          <dt>Kept as printed</dt>
          <dd>{article.caveat}</dd>
        </>
      )}
      <dt>Frozen text</dt>
      <dd>
        {formatCount(article.characters)} characters, {formatCount(article.bytes)} bytes, SHA-256{' '}
        <code className={styles.hash}>{article.sha256}</code>
      </dd>
    </dl>
  );
};

/** The article with every number marked; below it, what was set aside and who the article is. */
export const ArticleSheet = ({ view }: { view: ArticleView }) => (
  <article>
    <header className={styles.head}>
      <h1>{view.title}</h1>
      <p>
        {view.publisher}, {view.published}
        {view.article.url === null ? null : (
          <>
            {' · '}
            <a href={view.article.url}>page with the same text</a>
          </>
        )}
      </p>
    </header>
    <ArticleText view={view} />
    <SheetSection id="set-aside" title={`Set aside: ${view.totals['set-aside']} numbers`}>
      <SetAsideTable marks={view.marks.filter(isSetAside)} shown={view.shown} />
    </SheetSection>
    <SheetSection id="identity" title="How this article is identified">
      <Identity view={view} />
    </SheetSection>
  </article>
);
