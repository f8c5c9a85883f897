/** Columns of six that each chart after the lead takes on the front page. */
export type Span = 2 | 3 | 4;

/** Rows that end flush: two halves, two thirds and one, two halves, three thirds. */
const RHYTHM: readonly (readonly Span[])[] = [
  [3, 3],
  [4, 2],
  [3, 3],
  [2, 2, 2],
];

/** A last row of one would leave a hole; it takes the place beside the row before. */
const LAST: Readonly<Record<number, readonly Span[]>> = { 1: [4], 2: [3, 3] };

export function layoutCharts(count: number): Span[] {
  const spans: Span[] = [];
  for (let row = 0; spans.length < count; row += 1) {
    const rest = count - spans.length;
    const pattern = RHYTHM[row % RHYTHM.length] ?? [3, 3];
    spans.push(...(rest < pattern.length ? (LAST[rest] ?? pattern) : pattern));
  }
  return spans;
}
