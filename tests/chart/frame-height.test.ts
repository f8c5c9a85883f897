import { expect, test } from 'vitest';
import { frameHeights } from '@/lib/chart/frame-height';
import { planChart } from '@/lib/chart/plan-chart';
import { realRecord } from './real-record';

const dataset = realRecord();

/** Pixels that each embedded chart took in Chromium, in frames of 640 and 320 pixels. */
const MEASURED: readonly (readonly [slug: string, at640: number, at320: number])[] = [
  ['trade-partners', 413, 596],
  ['trade-share', 446, 618],
  ['trade-multiple', 387, 609],
  ['oil-plans', 692, 1030],
  ['interceptors', 445, 593],
  ['railway-offer', 462, 758],
  ['oil-flows', 424, 516],
  ['numbers-by-entry', 377, 506],
  ['figures-by-voice', 585, 822],
];

test.each(MEASURED)('the frame of %s holds it, and little more', (slug, at640, at320) => {
  const chart = dataset.charts.find((other) => other.slug === slug);
  if (!chart) throw new Error(`no chart ${slug}`);
  const { wide, narrow } = frameHeights(planChart(chart, dataset));
  // Up to 752 pixels, and 430, the picture grows with its frame.
  expect(wide).toBeGreaterThanOrEqual(at640);
  expect(wide).toBeLessThan(at640 * 1.25);
  expect(narrow).toBeGreaterThanOrEqual(at320);
  expect(narrow).toBeLessThan(at320 * 1.35);
});
