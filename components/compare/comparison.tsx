import type { ComparedFigure, ComparisonView } from '@/lib/view/compare/view-comparisons';
import type { QuoteView } from '@/lib/view/view-quote';
import { upperFirst } from '@/lib/view/words';
import { QuoteWords } from '../quote-words';
import { ArticleLink, FigureLink } from '../record-link';
import { ValueText } from '../value-text';
import styles from './comparison.module.css';

const Voice = ({ voice }: { voice: string | null }) =>
  voice === null ? ', in its own voice' : `; said by ${voice}`;

/** Where the first number of the quote stands in the article; a derived figure stands nowhere. */
const anchorIn = ({ parts }: QuoteView): string =>
  `f-${parts.find(({ figureId }) => figureId !== null)?.figureId ?? ''}`;

/** Each number under the marker, so that both sides can be found in a sentence that they share. */
const Quotes = ({ figure }: { figure: ComparedFigure }) =>
  figure.sources.map(({ quote }) => (
    <figure key={`${quote.articleId} ${quote.start}`} className={styles.quote}>
      <QuoteWords quote={quote} />
      <figcaption>
        Published by{' '}
        <ArticleLink id={quote.articleId} anchor={anchorIn(quote)}>
          {quote.publisher}
        </ArticleLink>
        {figure.formula === null ? <Voice voice={figure.voice} /> : null}
      </figcaption>
    </figure>
  ));

function Side({ figure }: { figure: ComparedFigure }) {
  const { summary, formula } = figure;
  return (
    <div className={styles.side}>
      <p className={styles.value}>
        <FigureLink id={summary.id}>
          <ValueText value={summary.value} />
        </FigureLink>
      </p>
      <h3>{summary.label}</h3>
      <p className={styles.facts}>
        {upperFirst(summary.statement)} · {summary.period ?? 'no period stated'}
      </p>
      {formula === null ? null : <p className={styles.facts}>Derived by this record: {formula}</p>}
      <Quotes figure={figure} />
    </div>
  );
}

/** A reason that holds on one reading only is no reason on the other. */
function whyOf({ because, otherReading }: ComparisonView): string {
  if (because === null) return '';
  const where = otherReading === null ? 'No' : 'On one reading, no';
  return `${where} bound can be given because ${because}. `;
}

interface ComparisonProps {
  readonly view: ComparisonView;
  /** SVG of both, drawn and escaped by the build. */
  readonly picture: string;
}

/** Two like figures: the finding, the division behind it, both quotes, what it must not be taken for. */
export function Comparison({ view, picture }: ComparisonProps) {
  const [one, other] = view.figures;
  return (
    <article
      id={view.anchor}
      className={styles.comparison}
      aria-labelledby={`finding-${view.anchor}`}
      data-ids={`${one.summary.id} ${other.summary.id}`}
    >
      <h2 id={`finding-${view.anchor}`}>
        <span className={styles.finding}>{upperFirst(view.finding)}</span>
        <span className="unseen">: </span>
        <span className={styles.pair}>
          {one.summary.label}, beside {other.summary.label}
        </span>
      </h2>
      <p className={styles.sum}>
        {whyOf(view)}
        The division is {view.sum}
        {view.onRecord === null ? null : (
          <>
            ; its result is on record as{' '}
            <FigureLink id={view.onRecord.id}>{view.onRecord.value.text}</FigureLink>
          </>
        )}
        .
        {view.otherReading === null
          ? null
          : ` On the other reading of the words, the larger is ${view.otherReading}.`}
      </p>
      <div className={styles.sides}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn and escaped by lib/publish/draw-svg */}
        <div className={styles.picture} dangerouslySetInnerHTML={{ __html: picture }} />
        <Side figure={one} />
        <Side figure={other} />
      </div>
      {view.caveats.length === 0 ? null : (
        <ul className={styles.caveats}>
          {view.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
