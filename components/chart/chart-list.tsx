import type { ChartEntry } from '@/lib/view/view-charts';
import { keepTogether } from '@/lib/words/keep-together';
import { ChartLink } from '../record-link';
import styles from './chart-list.module.css';

export interface DrawnEntry extends ChartEntry {
  /** SVG markup of `drawSvg`, laid out narrow. */
  readonly picture: string;
}

/** Every finding with its picture, small; the marks in it lead to their figures. */
export const ChartList = ({ entries }: { entries: readonly DrawnEntry[] }) => (
  <ul className={styles.list}>
    {entries.map((entry) => (
      <li key={entry.chart.slug}>
        <h2>
          <ChartLink id={entry.chart.slug}>{keepTogether(entry.chart.title)}</ChartLink>
        </h2>
        <p className={styles.measure}>{keepTogether(entry.chart.subtitle)}</p>
        <div
          className={styles.picture}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn and escaped by lib/publish/draw-svg
          dangerouslySetInnerHTML={{ __html: entry.picture }}
        />
        <p className={styles.basis}>{entry.basis}</p>
      </li>
    ))}
  </ul>
);
