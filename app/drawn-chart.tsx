import type { ReactNode } from 'react';
import { ChartFigure } from '@/components/chart/chart-figure';
import type { ChartPlan } from '@/lib/chart/chart-plan';
import { NARROW, WIDE } from '@/lib/chart/picture';
import { planChart } from '@/lib/chart/plan-chart';
import { planInBarrels } from '@/lib/chart/plan-in-barrels';
import type { CheckedDataset } from '@/lib/check/report';
import { drawSvg } from '@/lib/publish/draw-svg';
import type { Chart } from '@/lib/record/chart';

interface DrawnChartProps {
  readonly chart: Chart;
  readonly dataset: CheckedDataset;
  /** The page's own subject, one finding among others that links to its page, or alone in a frame. */
  readonly place: 'page' | 'front' | 'embed';
  readonly children?: ReactNode;
}

const picturesOf = (plan: ChartPlan) => ({
  plan,
  wide: drawSvg(plan, { width: WIDE }),
  narrow: drawSvg(plan, { width: NARROW }),
});

/** A chart of the record with both its pictures, drawn at build; on its own page also in barrels. */
export function DrawnChart({ chart, dataset, place, children }: DrawnChartProps) {
  const isPage = place === 'page';
  const twin = isPage ? planInBarrels(chart, dataset) : null;
  const title = {
    ...(place === 'front' ? {} : { level: 1 as const }),
    ...(isPage ? {} : { href: `/charts/${chart.slug}` }),
  };
  return (
    <ChartFigure
      {...picturesOf(planChart(chart, dataset))}
      {...title}
      converted={twin && picturesOf(twin)}
      table="none"
    >
      {children}
    </ChartFigure>
  );
}
