import styles from './finding-links.module.css';
import { ChartLink } from './record-link';

/** The ways on from a chart on the front page: its own page and its data. */
export const FindingLinks = ({ slug }: { slug: string }) => (
  <p className={styles.links}>
    <ChartLink id={slug}>Table and sources</ChartLink>{' '}
    <a href={`/charts/${slug}/data.csv`} download={`${slug}.csv`}>
      Download CSV
    </a>
  </p>
);
