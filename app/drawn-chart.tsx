import type { ReactNode } from 'react';
import { ChartFigure } from '@/components/chart/chart-figure';
import { NARROW, WIDE } from '@/lib/chart/picture';
import { planChart } from '@/lib/chart/plan-chart';
import type { CheckedDataset } from '@/lib/check/report';
import { drawSvg } from '@/lib/publish/draw-svg';
import type { Chart } from '@/lib/record/chart';

interface DrawnChartProps {
  readonly chart: Chart;
  readonly dataset: CheckedDataset;
  /** The page's own subject, or one finding among others that links to its page. */
  readonly place: 'page' | 'front';
  readonly children?: ReactNode;
}

/** A chart of the record with both its pictures, drawn at build. */
export function DrawnChart({ chart, dataset, place, children }: DrawnChartProps) {
  const plan = planChart(chart, dataset);
  const pictures = {
    wide: drawSvg(plan, { width: WIDE }),
    narrow: drawSvg(plan, { width: NARROW }),
  };
  const title = place === 'page' ? { level: 1 as const } : { href: `/charts/${chart.slug}` };
  return (
    <ChartFigure plan={plan} {...pictures} {...title} table="none">
      {children}
    </ChartFigure>
  );
}
