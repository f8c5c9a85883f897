'use client';

import { useEffect, useMemo, useRef } from 'react';
import { markDrafts, markParagraphs, paragraphsAround, splitParagraphs } from '@/lib/view/view-add';
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
  const column = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => splitParagraphs(bench.text), [bench.text]);
  const { from, to } = paragraphsAround(paragraphs, place);
  const marked = useMemo(() => {
    const fates = new Map(bench.disposals.map(({ draft, kind }) => [draft, kind]));
    const part = paragraphs.slice(from, to);
    const [first, last] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
    const shown = bench.drafts.filter(({ start, end }) => start >= first && end <= last);
    const marks = markDrafts(bench.text, shown, ({ id }) => fates.get(id) ?? 'open');
    return markParagraphs(part, marks);
  }, [bench.drafts, bench.disposals, bench.text, paragraphs, from, to]);

  // The column scrolls, never the page: the form stays where it is.
  useEffect(() => {
    const mark = current === null ? null : document.getElementById(`m-${current}`);
    const box = column.current?.getBoundingClientRect();
    if (!mark || !box || !column.current) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const isInSight = top > box.top + box.height / 8 && bottom < box.bottom - box.height / 4;
    if (!isInSight) column.current.scrollTop += top - box.top - box.height / 3;
  }, [current]);

  return (
    // Longer than the window it scrolls by itself, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section ref={column} className={styles.column} aria-label="Article" tabIndex={0}>
      {to - from < paragraphs.length ? (
        <p>
          Paragraphs {from + 1} to {to} of {paragraphs.length}.
        </p>
      ) : null}
      <MarkedText paragraphs={marked} current={current} />
    </section>
  );
}
