'use client';

import { useLayoutEffect, useRef } from 'react';
import type { MarkPlan } from '../../lib/chart/chart-plan';
import styles from './chart.module.css';

/** Pixels from the chart's corner; `room` is the chart's width. */
export interface TipPlace {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/** What a screen reader is told beyond the link's own name: the sentence and who says so. */
export function tipWords({ quote, chain, formula }: MarkPlan): string {
  const said =
    quote === null ? `Derived: ${formula}` : `“${quote.before}${quote.number}${quote.after}”`;
  return `${said}. ${chain.join(', ')}.`;
}

export function ChartTip({ mark, place }: { mark: MarkPlan; place: TipPlace }) {
  const tip = useRef<HTMLDivElement>(null);
  // Set through the object model: the page's policy forbids style attributes in markup.
  useLayoutEffect(() => {
    const box = tip.current;
    if (box === null) return;
    box.style.top = `${place.top}px`;
    box.style.left = `${Math.max(0, Math.min(place.left, place.room - box.offsetWidth))}px`;
  }, [place]);
  return (
    // Spoken through the announcer; here it would be read twice.
    <div ref={tip} className={styles.tip} aria-hidden="true" data-tip>
      <p className={styles.tipValue}>{mark.longText}</p>
      <p className={styles.tipLabel}>{mark.label}</p>
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
      <p className={styles.tipOpen}>Open the figure →</p>
    </div>
  );
}
