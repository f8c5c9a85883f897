import type { FigureView } from '@/lib/view/view-figure';
import { keepTogether } from '@/lib/words/keep-together';
import { AttributionTrail } from '../attribution-trail';
import { ChartLink } from '../record-link';
import styles from './figure-sheet.module.css';

/** Who says so, when, and where it is charted. */
export const FigureTrail = ({ view }: { view: FigureView }) => (
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
              <ChartLink id={chart.slug}>{keepTogether(chart.title)}</ChartLink>
            </li>
          ))}
        </ul>
      </section>
    ) : null}
  </div>
);
