'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { PreviewPlan } from '@/lib/view/view-preview';
import styles from './add-desk.module.css';
import type { PreviewCanvasProps } from './preview-canvas.client';

interface ChartPreviewProps {
  /** Null for what no chart can draw. */
  readonly plan: PreviewPlan | null;
  readonly unit: string;
}

/** The figure as a chart would draw it, hedge and all; Chart.js comes when it is first needed. */
export function ChartPreview({ plan, unit }: ChartPreviewProps) {
  const [Canvas, setCanvas] = useState<ComponentType<PreviewCanvasProps> | null>(null);
  const isWanted = plan !== null;
  useEffect(() => {
    if (!isWanted) return;
    let isThere = true;
    import('./preview-canvas.client').then(
      (module) => isThere && setCanvas(() => module.PreviewCanvas),
      // Offline: the card shows the figure; the chart comes with the next number.
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  }, [isWanted]);
  if (plan === null)
    return <p className={styles.preview}>Ranks, dates and negative numbers are not drawn.</p>;
  const count = plan.panels[0]?.marks.length ?? 0;
  return (
    <figure className={styles.preview} aria-label="Preview of a chart">
      <figcaption>
        {count === 1
          ? `As a chart would draw it, ${unit}`
          : `Beside the figures kept of its topic and unit, ${unit}`}
      </figcaption>
      {Canvas === null ? null : <Canvas plan={plan} />}
    </figure>
  );
}
