import type { RefObject } from 'react';
import type { ChartPlan } from '../../lib/chart/chart-plan';

/** What the browser needs of a plan to draw it. */
export type Drawing = Pick<ChartPlan, 'form' | 'panels' | 'alt'>;

export interface ChartLayerProps {
  readonly drawing: Drawing;
  /** The box that holds the pictures and, while live, the canvases. */
  readonly container: RefObject<HTMLDivElement | null>;
}
