import type { ReactNode } from 'react';
import type { Tally } from '@/lib/record/chart';
import type { ChartView } from '@/lib/view/view-chart';
import { Citation } from '../citation';
import { type Download, Downloads } from '../download-list';
import { FormulaLine } from '../formula-line';
import { SheetSection } from '../sheet-section';
import styles from './chart-sheet.module.css';
import { ChartSources } from './chart-sources';
import { ChartTable } from './chart-table';
import { DrawnFigures } from './drawn-figures';

interface ChartSheetProps {
  readonly view: ChartView;
  /** The chart in words, with every hedge. */
  readonly alt: string;
  readonly downloads: readonly Download[];
  /** The line that stands in its citation.txt, too. */
  readonly citation: string;
  /** How another page shows the chart. */
  readonly embed: ReactNode;
  /** The drawing with its title. */
  readonly children: ReactNode;
}

/** Offered beside the chart, one a format. */
const QUICK = /\/(?:data\.(?:csv|xlsx|json)|chart\.(?:svg|png)|[^/]*\.zip)$/;
/** The same by name, in the list of all files. */
const MAIN = /(?:data\.(?:csv|xlsx|json)|chart\.(?:svg|png)|\.zip)$/;

const Derivations = ({ view }: { view: ChartView }) => (
  <SheetSection id="derivations" title="How the derived numbers are computed">
    {view.derivations.map(({ figure, formula }) => (
      <FormulaLine key={figure.id} result={figure} linked parts={formula} />
    ))}
  </SheetSection>
);

/** A tally quotes nothing: it says what it counts instead, and where each thing counted is listed. */
const COUNTED: Readonly<Record<Tally, ReactNode>> = {
  entry: (
    <p>
      Every number that stands in an article, and every number that this record computes from them.
      The <a href="/audit">audit</a> says of each what became of it; the{' '}
      <a href="/figures">list of figures</a> shows those that are on record.
    </p>
  ),
  voice: (
    <p>
      Every figure that an article states, under the whole chain of voices that it came through. The{' '}
      <a href="/figures">list of figures</a> can be narrowed by who says so.
    </p>
  ),
};

const TallyTable = ({ view: { chart, counts } }: { view: ChartView }) =>
  counts === null ? null : <ChartTable plan={{ title: chart.title, table: counts }} bare />;

const sourcesTitle = ({ counts }: ChartView): string =>
  counts === null ? 'The words behind it' : 'What is counted';

const Side = ({ view, alt, downloads }: Pick<ChartSheetProps, 'view' | 'alt' | 'downloads'>) => (
  <aside className={styles.side} aria-label="About this chart">
    <nav aria-label="On this page">
      <h2>On this page</h2>
      <ul>
        <li>
          <a href="#table">Table</a>
        </li>
        <li>
          <a href="#sources">{sourcesTitle(view)}</a>
        </li>
        <li>
          <a href="#files">Files</a>
        </li>
        <li>
          <a href="#embed">Embed</a>
        </li>
        <li>
          <a href="#cite">Cite this chart</a>
        </li>
      </ul>
    </nav>
    <section aria-labelledby="download">
      <h2 id="download">Download</h2>
      <ul className={styles.quick}>
        {downloads
          .filter(({ href }) => QUICK.test(href))
          .map(({ href, name }) => (
            <li key={href}>
              <a href={href} download={name}>
                {name.replace(/^.*\./, '').toUpperCase()}
              </a>
            </li>
          ))}
      </ul>
    </section>
    <section aria-labelledby="in-words">
      <h2 id="in-words">The chart in words</h2>
      <p>{alt}</p>
    </section>
  </aside>
);

/** One chart with its table, the sentences behind it, its files and its citation. */
export const ChartSheet = ({
  view,
  alt,
  downloads,
  citation,
  embed,
  children,
}: ChartSheetProps) => (
  <article>
    <div className={styles.top}>
      <div className={styles.chart}>{children}</div>
      <Side view={view} alt={alt} downloads={downloads} />
    </div>
    <SheetSection id="table" title="Table">
      {view.counts === null ? <DrawnFigures rows={view.rows} /> : <TallyTable view={view} />}
    </SheetSection>
    {view.derivations.length > 0 ? <Derivations view={view} /> : null}
    <SheetSection id="sources" title={sourcesTitle(view)}>
      {view.chart.tally === undefined ? (
        <ChartSources sources={view.sources} />
      ) : (
        COUNTED[view.chart.tally]
      )}
    </SheetSection>
    <SheetSection id="files" title="Files">
      <Downloads downloads={downloads} main={MAIN} />
    </SheetSection>
    <SheetSection id="embed" title="Embed">
      {embed}
    </SheetSection>
    <SheetSection id="cite" title="Cite this chart">
      <Citation text={citation} path={`/charts/${view.chart.slug}`} />
    </SheetSection>
  </article>
);
