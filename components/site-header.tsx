import Link from 'next/link';
import styles from './site-header.module.css';

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
          <li>
            <Link href="/charts" prefetch={false}>
              Charts
            </Link>
          </li>
          <li>
            <Link href="/figures" prefetch={false}>
              Figures
            </Link>
          </li>
          <li>
            <Link href="/articles" prefetch={false}>
              Articles
            </Link>
          </li>
          <li>
            <Link href="/audit" prefetch={false}>
              Audit
            </Link>
          </li>
          <li>
            <Link href="/corrections" prefetch={false}>
              Corrections
            </Link>
          </li>
          <li>
            <Link href="/data" prefetch={false}>
              Data
            </Link>
          </li>
          <li>
            <Link href="/check" prefetch={false}>
              Check a file
            </Link>
          </li>
          <li>
            <Link href="/add" prefetch={false}>
              Add an article
            </Link>
          </li>
          <li>
            <Link href="/method" prefetch={false}>
              Method
            </Link>
          </li>
        </ul>
      </nav>
      <Search />
    </div>
  </header>
);
