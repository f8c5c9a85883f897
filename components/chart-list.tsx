import type { ChartEntry } from '@/lib/view/view-charts';
import { countOf, upperFirst } from '@/lib/view/words';
import { keepTogether } from '@/lib/words/keep-together';
import styles from './chart-list.module.css';
import { ChartLink } from './record-link';

export interface DrawnEntry extends ChartEntry {
  /** SVG markup of `drawSvg`, laid out narrow. */
  readonly picture: string;
}

/** What no article prints is not said to come from one. */
export function basisOf({ figures, derived, publishers }: Omit<ChartEntry, 'chart'>): string {
  if (figures === null) return 'Counted over the whole record';
  const count = upperFirst(countOf(figures, 'figure', 'figures'));
  const source = publishers.join(' and ');
  if (derived === figures) return `${count} derived from ${source}`;
  const some = derived === 0 ? '' : `, ${countOf(derived, 'of them derived', 'of them derived')}`;
  return `${count} from ${source}${some}`;
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
        <p className={styles.basis}>{basisOf(entry)}</p>
      </li>
    ))}
  </ul>
);
