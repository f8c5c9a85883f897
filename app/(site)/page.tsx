import { DrawnChart } from '@/app/drawn-chart';
import { openRecord } from '@/app/record';
import { ArticleList } from '@/components/article/article-list';
import { AuditStrip } from '@/components/audit/audit-strip';
import { LeadQuotes } from '@/components/chart/lead-quotes';
import { LoneFigures } from '@/components/figures/lone-figures';
import { FindingLinks } from '@/components/finding-links';
import type { Chart } from '@/lib/record/chart';
import { viewHome } from '@/lib/view/view-home';
import styles from './page.module.css';

export default function HomePage() {
  const { index, audit } = openRecord();
  const view = viewHome(index);
  const draw = (chart: Chart) => (
    <DrawnChart chart={chart} dataset={index.dataset} place="front">
      <FindingLinks slug={chart.slug} />
    </DrawnChart>
  );
  return (
    <>
      <header className={styles.intro}>
        <h1>Every number, with its quote</h1>
        <p>
          What two news articles say in numbers about China, Russia, trade and energy. Hedges are
          drawn, not dropped. Choose any bar, point or number to read the sentence it comes from.
        </p>
      </header>
      <div id="charts" className={styles.charts}>
        {view.lead === null ? null : (
          <div className={styles.lead}>
            {draw(view.lead)}
            <LeadQuotes sources={view.leadSources} />
          </div>
        )}
        <div className={styles.strip}>
          <AuditStrip audit={audit} />
        </div>
        {view.rest.map(({ chart, span }) => (
          <div key={chart.slug} data-span={span}>
            {draw(chart)}
          </div>
        ))}
      </div>
      <section className={styles.section} aria-labelledby="lone">
        <h2 id="lone">On record, not charted</h2>
        <LoneFigures figures={view.lone} />
      </section>
      <section className={styles.section} aria-labelledby="articles">
        <h2 id="articles">The articles, with every number marked</h2>
        <ArticleList articles={view.articles} />
      </section>
    </>
  );
}
