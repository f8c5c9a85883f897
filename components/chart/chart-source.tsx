import type { SourcePart } from '../../lib/chart/chart-plan';
import { keepTogether } from '../../lib/words/keep-together';
import styles from './chart.module.css';

/** “Source: Global Times, 21 or 22 March 2013 (Reuters › unnamed sources)”, articles linked. */
export function ChartSource({ source }: { source: readonly SourcePart[] }) {
  return (
    <p className={styles.source}>
      Source:{' '}
      {source.map(({ text, href }) =>
        href === null ? (
          keepTogether(text)
        ) : (
          <a href={href} key={href}>
            {keepTogether(text)}
          </a>
        ),
      )}
    </p>
  );
}
