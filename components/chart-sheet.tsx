import type { ReactNode } from 'react';
import type { ChartView } from '@/lib/view/view-chart';
import styles from './chart-sheet.module.css';
import { ChartSources } from './chart-sources';
import { ChartTable } from './chart-table';
import { Citation } from './citation';
import { FormulaLine } from './formula-line';
import { SheetSection } from './sheet-section';

interface ChartSheetProps {
  readonly view: ChartView;
  /** The drawing with its title. */
  readonly children: ReactNode;
}

const Derivations = ({ view }: { view: ChartView }) => (
  <SheetSection id="derivations" title="How the derived numbers are computed">
    {view.derivations.map(({ figure, formula }) => (
      <FormulaLine
        key={figure.id}
        parts={[{ kind: 'figure', figure }, { kind: 'sign', text: '=' }, ...formula]}
      />
    ))}
  </SheetSection>
);

/** One chart with its table, the sentences behind it, its files and its citation. */
export const ChartSheet = ({ view, children }: ChartSheetProps) => (
  <article>
    <nav aria-label="On this page" className={styles.parts}>
      <ul>
        <li>
          <a href="#chart">Chart</a>
        </li>
        <li>
          <a href="#table">Table</a>
        </li>
        <li>
          <a href="#sources">Sources</a>
        </li>
        <li>
          <a href={`/charts/${view.chart.slug}/data.csv`} download={`${view.chart.slug}.csv`}>
            Download CSV
          </a>
        </li>
      </ul>
    </nav>
    <div id="chart">{children}</div>
    <SheetSection id="table" title="Table">
      <ChartTable rows={view.rows} />
    </SheetSection>
    {view.derivations.length > 0 ? <Derivations view={view} /> : null}
    <SheetSection id="sources" title="The words behind it">
      <ChartSources sources={view.sources} />
    </SheetSection>
    <SheetSection id="cite" title="Cite this chart">
      <Citation text={view.citation} />
    </SheetSection>
  </article>
);
