import { LONGEST_QUERY } from '@/lib/view/find/filter-figures';
import type { FacetView } from '@/lib/view/view-figures';
import controls from '../controls.module.css';
import styles from './figure-filters.module.css';

const Facet = ({ facet }: { facet: FacetView }) => (
  <details className={styles.facet} name="facet">
    <summary>
      {facet.title} <output data-chosen={facet.key} />
    </summary>
    <fieldset>
      <legend className="unseen">{facet.title}</legend>
      {facet.values.map(({ value, count }) => (
        <label key={value}>
          <input type="checkbox" name={facet.key} value={value} autoComplete="off" />{' '}
          <span>{value}</span>{' '}
          <span className={styles.count} data-count={`${facet.key}:${value}`}>
            {count}
          </span>
        </label>
      ))}
    </fieldset>
  </details>
);

interface FigureFiltersProps {
  readonly facets: readonly FacetView[];
  readonly total: number;
}

/** Plain controls without state of their own: what a reader sets before scripts arrive is kept. */
export const FigureFilters = ({ facets, total }: FigureFiltersProps) => (
  <form className={styles.filters} action="/figures" method="get" data-filters>
    <p className={styles.find}>
      <label>
        <span>Find words or a number</span>
        <input
          type="search"
          name="q"
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          placeholder="50, Rosneft, over, Reuters"
        />
      </label>
      <label>
        <span>Order</span>
        <select name="sort" autoComplete="off" className={controls.own}>
          <option value="record">as in the articles</option>
          <option value="value">by value, within each unit</option>
          <option value="label">by name</option>
        </select>
      </label>
    </p>
    <div className={styles.facets}>
      {facets.map((facet) => (
        <Facet key={facet.key} facet={facet} />
      ))}
    </div>
    <p className={styles.result}>
      <output data-result>
        {total} of {total} figures
      </output>
      <a href="/data/figures.csv" download="figures.csv" data-download>
        Download all {total} as CSV
      </a>
      <a href="/data/figures.csv-metadata.json" download="figures.csv-metadata.json" data-metadata>
        with its metadata (JSON)
      </a>
      <button type="reset" hidden data-reset>
        Show all figures
      </button>
    </p>
  </form>
);
