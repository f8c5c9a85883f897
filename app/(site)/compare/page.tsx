import type { Metadata } from 'next';
import { openRecord } from '@/app/record';
import { WithoutScript } from '@/components/check-desk/without-script';
import { Comparison } from '@/components/compare/comparison';
import { ComparisonBrowser } from '@/components/compare/comparison-browser.client';
import { ComparisonPicker } from '@/components/compare/comparison-picker';
import { PageHead } from '@/components/frame/page-head';
import { SheetSection } from '@/components/sheet-section';
import { NARROW } from '@/lib/chart/picture';
import { planChart } from '@/lib/chart/plan-chart';
import type { CheckedDataset } from '@/lib/check/report';
import { drawSvg } from '@/lib/publish/draw-svg';
import {
  type ComparisonView,
  pictureOf,
  viewComparisons,
} from '@/lib/view/compare/view-comparisons';
import { viewRefusals } from '@/lib/view/compare/view-refusals';
import { countOf, upperFirst } from '@/lib/view/words';
import styles from './page.module.css';

export const metadata: Metadata = {
  title: 'Like with like',
  description: 'How many times one figure is another, as far as their hedges allow to say.',
};

const draw = (view: ComparisonView, dataset: CheckedDataset): string =>
  drawSvg(planChart(pictureOf(view), dataset), { width: NARROW });

/** Figures of the prepared comparisons, each once. */
function pickableOf(views: readonly ComparisonView[]) {
  const names = views.flatMap(({ figures }) =>
    figures.map(({ summary }) => [summary.id, `${summary.label}: ${summary.value.text}`] as const),
  );
  return [...new Map(names)].map(([id, name]) => ({ id, name }));
}

export default function ComparePage() {
  const { index } = openRecord();
  const views = viewComparisons(index);
  const bounded = views.filter(({ because }) => because === null).length;
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <PageHead
          title={`${upperFirst(countOf(views.length, 'comparison', 'comparisons'))} of like with like; ${countOf(bounded, 'allows', 'allow')} a number`}
        >
          Only figures of one unit, one measure and one sort of statement are divided by each other,
          none of them disputed, and the hedges of both stay: where the words leave the ratio open,
          so does this page.
        </PageHead>
      </div>
      <ComparisonBrowser figures="/compare/figures.json">
        <WithoutScript>
          Choosing figures needs JavaScript, which is off here or did not arrive. Whatever figures
          the address asks for, all {views.length} comparisons follow, or the one that it names
          after a “#”.
        </WithoutScript>
        <ComparisonPicker figures={pickableOf(views)} />
        <p className={styles.all} data-all hidden>
          <a href="/compare">Show all comparisons</a>
        </p>
        <div className={styles.answers} data-answers aria-live="polite" />
        {views.map((view) => (
          <Comparison key={view.anchor} view={view} picture={draw(view, index.dataset)} />
        ))}
      </ComparisonBrowser>
      <SheetSection id="not-compared" title="What is not compared, and why">
        <dl className={styles.refusals}>
          {viewRefusals(index).map(({ names, reason }) => (
            <div key={reason}>
              <dt>
                {names[0]} <span>and</span> {names[1]}
              </dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      </SheetSection>
    </div>
  );
}
