/** Dates that an article mentions, as its rows of set-aside.csv resolve them. */
import type { SetAside } from '../record/set-aside';
import type { CodePointSpan } from '../text/code-points';
import { firstBehind } from '../text/find-spans';
import type { CheckContext } from './check-context';
import { put } from './find-in-rows';

export interface Dates {
  readonly all: readonly SetAside[];
  /** Whether one of them is in doubt. */
  readonly isDoubted: boolean;
}
export const NO_DATES: Dates = { all: [], isDoubted: false };

/** By article, in order of place. */
export function datesByArticle({ dataset, doubted }: CheckContext): ReadonlyMap<string, Dates> {
  const mentions = new Map<string, SetAside[]>();
  for (const mention of dataset.setAsides)
    if (mention.class === 'date') put(mentions, mention.article_id, mention);
  const dates = new Map<string, Dates>();
  for (const [id, all] of mentions) {
    all.sort((one, other) => one.start - other.start);
    dates.set(id, { all, isDoubted: doubted.size > 0 && all.some((date) => doubted.has(date.id)) });
  }
  return dates;
}

/** The dates that stand within a stretch. */
export function datesWithin({ all }: Dates, { start, end }: CodePointSpan): SetAside[] {
  const found: SetAside[] = [];
  for (let at = firstBehind(all, start); at < all.length; at++) {
    const date = all[at] as SetAside;
    if (date.start >= end) break;
    if (start <= date.start && date.end <= end) found.push(date);
  }
  return found;
}
