import Link from 'next/link';
import { LONGEST_QUERY } from '@/lib/view/find/filter-figures';
import styles from './site-header.module.css';

const SECTIONS = [
  ['/charts', 'Charts'],
  ['/figures', 'Figures'],
  ['/compare', 'Compare'],
  ['/articles', 'Articles'],
  ['/audit', 'Audit'],
  ['/corrections', 'Corrections'],
  ['/data', 'Data'],
  ['/check', 'Check a file'],
  ['/add', 'Add an article'],
  ['/method', 'Method'],
] as const;

/** Works without scripts: the form leads to the list of figures, which reads the query. */
function Search() {
  return (
    <search className={styles.search}>
      <form action="/figures" method="get">
        <label className="unseen" htmlFor="site-search">
          Search figures, quotes, speakers, numbers
        </label>
        <input
          id="site-search"
          name="q"
          type="search"
          maxLength={LONGEST_QUERY}
          placeholder="Search numbers, quotes, speakers"
          autoComplete="off"
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}

export const SiteHeader = () => (
  <header className={styles.header}>
    <div className={`page ${styles.bar}`}>
      <p className={styles.wordmark}>
        <Link href="/" prefetch={false}>
          <mark>Figures</mark> of Record
        </Link>
      </p>
      <nav aria-label="Main" className={styles.nav}>
        <ul>
          {SECTIONS.map(([href, name]) => (
            <li key={href}>
              <Link href={href} prefetch={false}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Search />
    </div>
  </header>
);
