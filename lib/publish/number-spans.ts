import type { ChartPlan } from '../chart/chart-plan';

/** Titles begin sentences that quotes do not; letters outside ASCII keep their places. */
const lower = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Where a text repeats the words that state a chart's numbers: start and end in UTF-16 units, in order. */
export function numberSpans(text: string, plan: ChartPlan): [start: number, end: number][] {
  const numbers = plan.panels
    .flatMap(({ marks }) => marks)
    .map(({ quote }) => lower(quote?.number ?? ''))
    .filter((number) => number !== '')
    .sort((a, b) => b.length - a.length);
  const low = lower(text);
  const spans: [number, number][] = [];
  for (const number of new Set(numbers)) {
    for (let at = low.indexOf(number); at >= 0; at = low.indexOf(number, at + 1)) {
      const end = at + number.length;
      const apart = spans.every(([from, to]) => end <= from || at >= to);
      const whole = !/[\d\p{L}]/u.test(text[at - 1] ?? ' ') && !/[\d\p{L}]/u.test(text[end] ?? ' ');
      if (apart && whole) spans.push([at, end]);
    }
  }
  return spans.sort(([a], [b]) => a - b);
}
