/** Spans of a text, found by their place in it. */
import type { CodePointOffset, CodePointSpan } from './code-points';

export const overlap = (one: CodePointSpan, other: CodePointSpan) =>
  one.start < other.end && other.start < one.end;
const isSame = (one: CodePointSpan, other: CodePointSpan) =>
  one.start === other.start && one.end === other.end;

/** Index of the first span that ends behind a place: mentions stand in order, without overlaps. */
export function firstBehind(spans: readonly CodePointSpan[], place: CodePointOffset): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as CodePointSpan).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Looks up spans by place: by halving where they follow one another, else among all of them. */
export class SpanFinder<Span extends CodePointSpan> {
  private readonly follow: boolean;

  constructor(private readonly spans: readonly Span[]) {
    this.follow = spans.every(
      ({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0),
    );
  }

  private startOf(index: number): number {
    return this.spans[index]?.start ?? Number.POSITIVE_INFINITY;
  }

  /** The spans that touch a place; the list is made only where it is asked for. */
  touching(place: CodePointSpan): readonly Span[] {
    if (!this.follow) return this.spans.filter((span) => overlap(span, place));
    const first = firstBehind(this.spans, place.start);
    let behind = first;
    while (this.startOf(behind) < place.end) behind++;
    return this.spans.slice(first, behind);
  }

  isTouched(place: CodePointSpan): boolean {
    if (!this.follow) return this.spans.some((span) => overlap(span, place));
    return this.startOf(firstBehind(this.spans, place.start)) < place.end;
  }

  /** Whether a span has the very ends of a place. */
  isHeld(place: CodePointSpan): boolean {
    if (!this.follow) return this.spans.some((span) => isSame(span, place));
    const span = this.spans[firstBehind(this.spans, place.start)];
    return span !== undefined && isSame(span, place);
  }
}
