'use client';

import { useLayoutEffect, useRef } from 'react';
import { qualifiersOf } from '../../lib/chart/alt-text';
import type { MarkPlan } from '../../lib/chart/chart-plan';
import styles from './chart.module.css';
import { placeTip, type TipAnchor } from './place-tip';

/** Plan or offer, open or disputed: the tip may lie over the words below the chart that say so. */
const qualifiersIn = (mark: MarkPlan): string =>
  qualifiersOf(mark)
    .filter((words) => !words.startsWith('derived'))
    .join('; ');

/** What a screen reader is told beyond the link's own name: the sentence and who says so. */
export function tipWords(mark: MarkPlan): string {
  const { quote, chain, formula } = mark;
  const said =
    quote === null ? `Derived: ${formula}` : `“${quote.before}${quote.number}${quote.after}”`;
  const qualifiers = qualifiersIn(mark);
  return [qualifiers, said, chain.join(', ')]
    .flatMap((words) => (words ? `${words}.` : []))
    .join(' ');
}

export function ChartTip({ mark, anchor }: { mark: MarkPlan; anchor: TipAnchor }) {
  const tip = useRef<HTMLDivElement>(null);
  const qualifiers = qualifiersIn(mark);
  // Set through the object model: the page's policy forbids style attributes in markup.
  useLayoutEffect(() => {
    const box = tip.current;
    if (box === null) return;
    const size = { width: box.offsetWidth, height: box.offsetHeight };
    const { left, top, covers } = placeTip(anchor, size, window.innerHeight);
    // A press on a covered mark is meant for the mark.
    box.toggleAttribute('data-covers', covers);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  }, [anchor]);
  return (
    // Spoken through the announcer; here it would be read twice. A pointer may go onto it.
    <div ref={tip} className={styles.tip} aria-hidden="true" data-tip>
      <p className={styles.tipValue}>{mark.longText}</p>
      <p className={styles.tipLabel}>{mark.label}</p>
      {qualifiers === '' ? null : <p className={styles.tipStatus}>{qualifiers}</p>}
      {mark.quote === null ? (
        <p className={styles.tipQuote}>Derived: {mark.formula}</p>
      ) : (
        <p className={styles.tipQuote}>
          “{mark.quote.before}
          <mark>{mark.quote.number}</mark>
          {mark.quote.after}”
        </p>
      )}
      <p className={styles.tipChain}>{mark.chain.join(' › ')}</p>
      <p className={styles.tipOpen}>
        {/* For the pointer; keys and screen readers have the mark itself. */}
        <a href={mark.href} tabIndex={-1}>
          Open the figure →
        </a>
      </p>
    </div>
  );
}
