import type { Metadata } from 'next';
import { openRecord } from '@/app/record';
import { ChartList } from '@/components/chart/chart-list';
import { PageHead } from '@/components/frame/page-head';
import { NARROW } from '@/lib/chart/picture';
import { planChart } from '@/lib/chart/plan-chart';
import { drawSvg } from '@/lib/publish/draw-svg';
import type { Chart } from '@/lib/record/chart';
import { viewCharts } from '@/lib/view/view-charts';
import { countOf, upperFirst } from '@/lib/view/words';

export const metadata: Metadata = {
  title: 'Charts',
  description: 'Every chart of the record, each with its finding as its title.',
};

const isTall = ({ panels }: Chart): boolean => panels.length > 1;

export default function ChartsPage() {
  const { index } = openRecord();
  const entries = viewCharts(index)
    .map((entry) => ({
      ...entry,
      picture: drawSvg(planChart(entry.chart, index.dataset), { width: NARROW }),
    }))
    // Those of several panels, which are tall, behind the others: so the columns end near each other.
    .sort((one, other) => Number(isTall(one.chart)) - Number(isTall(other.chart)));
  return (
    <>
      <PageHead title={upperFirst(countOf(entries.length, 'finding, drawn', 'findings, drawn'))}>
        Each title says what its chart shows, hedges kept. Choose a title for the table, the
        sentences and the files behind it, or a mark for the sentence it comes from.
      </PageHead>
      <ChartList entries={entries} />
    </>
  );
}
