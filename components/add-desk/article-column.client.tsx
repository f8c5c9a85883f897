'use client';

import { useEffect, useMemo } from 'react';
import {
  type DraftMark,
  markParagraphs,
  paragraphsAround,
  splitParagraphs,
} from '@/lib/view/view-add';
import type { Workbench } from '@/lib/workbench/workbench-state';
import styles from './add-desk.module.css';
import { MarkedText } from './marked-text';

/** The paragraphs around the number at hand, every number in them marked. */
export function ArticleColumn({
  bench,
  place,
  current,
}: {
  readonly bench: Workbench;
  /** Where the number at hand stands, in code points. */
  readonly place: number;
  readonly current: string | null;
}) {
  const paragraphs = useMemo(() => splitParagraphs(bench.text), [bench.text]);
  const { from, to } = paragraphsAround(paragraphs, place);
  const marked = useMemo(() => {
    const fates = new Map(bench.disposals.map(({ draft, kind }) => [draft, kind]));
    const part = paragraphs.slice(from, to);
    const [first, last] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
    const marks = bench.drafts
      .filter(({ start, end }) => start >= first && end <= last)
      .map(({ id, start, end }): DraftMark => ({ id, start, end, fate: fates.get(id) ?? 'open' }));
    return markParagraphs(part, marks);
  }, [bench.drafts, bench.disposals, paragraphs, from, to]);

  useEffect(() => {
    if (current !== null && matchMedia('(min-width: 56.01rem)').matches)
      document.getElementById(`m-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    // Longer than the window it scrolls by itself, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section className={styles.column} aria-label="Article" tabIndex={0}>
      {to - from < paragraphs.length ? (
        <p>
          Paragraphs {from + 1} to {to} of {paragraphs.length}.
        </p>
      ) : null}
      <MarkedText paragraphs={marked} current={current} />
    </section>
  );
}
