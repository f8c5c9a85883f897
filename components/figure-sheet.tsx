import type { ReactNode } from 'react';
import type { FigureView } from '@/lib/view/view-figure';
import { upperFirst } from '@/lib/view/words';
import { AttributionTrail } from './attribution-trail';
import { ChartSources } from './chart-sources';
import { CheckList } from './check-list';
import { Citation } from './citation';
import { FigureList } from './figure-list';
import styles from './figure-sheet.module.css';
import { FormulaLine } from './formula-line';
import { NotesList } from './notes-list';
import { QuoteInParagraph } from './quote-in-paragraph';
import { ArticleLink, ChartLink, FigureLink } from './record-link';
import { SheetSection } from './sheet-section';
import { ValueText } from './value-text';

function Head({ view }: { view: FigureView }) {
  const { summary } = view;
  const facts = [
    upperFirst(summary.status),
    summary.period ?? 'no period stated',
    summary.areas,
    summary.measure,
  ].filter((fact) => fact !== null);
  return (
    <header className={styles.head}>
      <h1>
        <span className={styles.label}>{summary.label}</span>{' '}
        <ValueText value={view.hero} className={styles.hero ?? ''} />
      </h1>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {summary.doubtful ? (
        <p className={styles.warning}>
          Doubtful: another source gives another amount or currency for the same thing.{' '}
          <a href="#other-sources">See what they say</a>
        </p>
      ) : null}
    </header>
  );
}

function Evidence({ view }: { view: FigureView }) {
  const { quote, summary } = view;
  if (quote === null) return <Derivation view={view} />;
  return (
    <section aria-labelledby="quote-title">
      <h2 id="quote-title" className={styles.small}>
        The words, in their paragraph
      </h2>
      <QuoteInParagraph quote={quote} />
      <p className={styles.links}>
        <ArticleLink id={quote.articleId} anchor={`f-${summary.id}`}>
          See it in the whole article
        </ArticleLink>
        {view.outsideUrl === null ? null : (
          <a href={view.outsideUrl} rel="noopener">
            Find it on the page outside
          </a>
        )}
      </p>
    </section>
  );
}

const Derivation = ({ view }: { view: FigureView }) => (
  <section aria-labelledby="formula-title">
    <h2 id="formula-title" className={styles.small}>
      Nobody printed this number: it is computed
    </h2>
    <div className={styles.result}>
      <FormulaLine result={view.summary} parts={view.formula ?? []} />
    </div>
    <p className={styles.aside}>
      {view.limits === null ? '' : `${upperFirst(view.limits)}. `}
      {view.rounding ?? 'Not rounded.'}
    </p>
  </section>
);

const Trail = ({ view }: { view: FigureView }) => (
  <div className={styles.side}>
    <section aria-labelledby="trail-title">
      <h2 id="trail-title" className={styles.small}>
        Who says so
      </h2>
      <AttributionTrail stops={view.trail} />
      {view.statedOn === null ? null : <p className={styles.aside}>{view.statedOn}.</p>}
    </section>
    {view.charts.length > 0 ? (
      <section aria-labelledby="charts-title">
        <h2 id="charts-title" className={styles.small}>
          Charted in
        </h2>
        <ul className={styles.charts}>
          {view.charts.map((chart) => (
            <li key={chart.slug}>
              <ChartLink id={chart.slug}>{chart.title}</ChartLink>
            </li>
          ))}
        </ul>
      </section>
    ) : null}
  </div>
);

function StepWords({ step }: { step: FigureView['steps'][number] }) {
  if (step.words !== null) return `“${step.words}”`;
  return (
    <span className={styles.empty}>
      {step.sentence ? 'the sentence as a whole' : 'none printed'}
    </span>
  );
}

function Steps({ view }: { view: FigureView }) {
  if (view.steps.length === 0)
    return (
      <SheetSection id="reading" title="How to read it">
        {view.meanings.map((meaning) => (
          <p key={meaning}>{meaning}</p>
        ))}
      </SheetSection>
    );
  return (
    <SheetSection id="reading" title="From the words to the number">
      <table className={styles.steps}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">The words</th>
            <th scope="col">What is read from them</th>
          </tr>
        </thead>
        <tbody>
          {view.steps.map((step) => (
            <tr key={step.aspect}>
              <th scope="row">{step.aspect}</th>
              <td className={styles.printed}>
                <StepWords step={step} />
              </td>
              <td>{step.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetSection>
  );
}

function Doubts({ view }: { view: FigureView }) {
  if (view.ambiguity === null && view.inference === null) return null;
  return (
    <SheetSection id="doubts" title="What is open, what is assumed">
      {view.ambiguity === null ? null : (
        <p>
          <b>Left open by the text.</b> {view.ambiguity}
          {view.otherReading === null ? '' : ` The other reading: ${view.otherReading}.`}
        </p>
      )}
      {view.inference === null ? null : (
        <p>
          <b>Inference of this record, not printed.</b> {view.inference}
        </p>
      )}
    </SheetSection>
  );
}

function Relations({ view }: { view: FigureView }) {
  const { usedBy, conversion } = view;
  if (usedBy.length + conversion.length === 0) return null;
  return (
    <SheetSection id="relations" title="Related figures">
      {conversion.length > 0 ? (
        <>
          <p>The same amount in another unit, never to be added to this one:</p>
          <FigureList figures={conversion} />
        </>
      ) : null}
      {usedBy.length > 0 ? (
        <>
          <p>Computed from this figure:</p>
          <FigureList figures={usedBy} />
        </>
      ) : null}
    </SheetSection>
  );
}

const Row = ({ view }: { view: FigureView }) => (
  <details className={styles.row}>
    <summary>All columns of this row of figures.csv</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {view.row.map((cell) => (
          <tr key={cell.column}>
            <th scope="row">
              <code>{cell.column}</code>
            </th>
            <td>{cell.value === '' ? <span className={styles.empty}>empty</span> : cell.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

const Neighbours = ({ view }: { view: FigureView }) => (
  <nav aria-label="Figures in order" className={styles.neighbours}>
    {view.previous === null ? (
      <span />
    ) : (
      <FigureLink id={view.previous.id}>‹ {view.previous.label}</FigureLink>
    )}
    {view.next === null ? null : <FigureLink id={view.next.id}>{view.next.label} ›</FigureLink>}
  </nav>
);

interface FigureSheetProps {
  readonly view: FigureView;
  /** Further sections: with what the figure is compared. */
  readonly children?: ReactNode;
}

/** The evidence sheet: value, words, steps, doubts, other sources, checks, citation. */
export const FigureSheet = ({ view, children }: FigureSheetProps) => (
  <article>
    <Head view={view} />
    <div className={styles.evidence}>
      <Evidence view={view} />
      <Trail view={view} />
    </div>
    {view.sources.length > 0 ? (
      <SheetSection id="sources" title="The words it is computed from">
        <ChartSources sources={view.sources} />
      </SheetSection>
    ) : null}
    <Steps view={view} />
    <Doubts view={view} />
    {view.notes.length > 0 ? (
      <SheetSection id="other-sources" title="What other sources say">
        <NotesList notes={view.notes} />
      </SheetSection>
    ) : null}
    <Relations view={view} />
    {children}
    <SheetSection id="checks" title="Rechecked at every build">
      <CheckList checks={view.checks} />
      <Row view={view} />
    </SheetSection>
    <SheetSection id="cite" title="Cite this figure">
      <Citation text={view.citation} path={`/figures/${view.summary.id}`} />
    </SheetSection>
    <Neighbours view={view} />
  </article>
);
