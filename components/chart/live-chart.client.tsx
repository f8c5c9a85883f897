'use client';

/**
 * Wakes a chart when somebody points at it, focuses or taps it: fetches Chart.js, lets it take over
 * from the picture, and adds tooltips, arrow keys and announcements. The links of the picture stay
 * in place above the canvas, so that a click, a key or a middle click works before, during and
 * after; if anything fails, the picture simply stays.
 */
import {
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { MarkPlan } from '../../lib/chart/chart-plan';
import styles from './chart.module.css';
import { ChartTip, tipWords } from './chart-tip.client';
import type { ChartLayerProps, Drawing } from './drawing';
import type { TipAnchor } from './place-tip';
import { stepFor } from './step-marks';

interface LiveChartProps {
  readonly drawing: Drawing;
  /** The pictures drawn at build. */
  readonly children: ReactNode;
}

interface Shown {
  readonly mark: MarkPlan;
  readonly anchor: TipAnchor;
}

/** Milliseconds for which a tip waits for a pointer that is on its way to it. */
const ON_THE_WAY = 200;
/** Milliseconds after which a pointer that crosses marks while a tip is shown has come to rest. */
const AT_REST = 100;

const isTip = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-tip]') !== null;

const linkAt = (target: EventTarget | null): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>('svg a') : null;

const anchorOf = (
  link: SVGAElement,
  container: HTMLElement,
  pointer: number | null,
): TipAnchor => ({
  mark: link.getBoundingClientRect(),
  picture: container.getBoundingClientRect(),
  pointer,
});

/** Titles give the links their names and, without JavaScript, a tip; beside ours it would be a second one. */
function nameLinks(container: HTMLElement): void {
  for (const title of container.querySelectorAll('svg a > title')) {
    title.parentElement?.setAttribute('aria-label', title.textContent ?? '');
    title.remove();
  }
}

/** Forced colours are the picture's business: a canvas would not follow them. */
const mayTakeOver = () => !window.matchMedia('(forced-colors: active)').matches;

export function LiveChart({ drawing, children }: LiveChartProps) {
  const container = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const [Layer, setLayer] = useState<ComponentType<ChartLayerProps> | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);

  const wake = useCallback(() => {
    if (asked.current || !mayTakeOver()) return;
    asked.current = true;
    // Asked for with the engine that needs it, but run by itself: one task would be too long.
    void import('chart.js/helpers').catch(() => {});
    const loaded = import('./chart-engine.client').then(({ loadLayer }) => loadLayer());
    loaded.then(
      // In a task of its own: running the code that came is one already.
      (module) => setTimeout(() => startTransition(() => setLayer(() => module.ChartLayer))),
      // Offline or blocked: the picture serves, and the next intent may try again.
      () => {
        asked.current = false;
      },
    );
  }, []);

  const show = useCallback(
    (link: SVGAElement | null, pointer: number | null) => {
      const href = link?.getAttribute('href');
      const mark = drawing.panels.flatMap(({ marks }) => marks).find((each) => each.href === href);
      if (link === null || mark === undefined || container.current === null) return setShown(null);
      nameLinks(container.current);
      setShown({ mark, anchor: anchorOf(link, container.current, pointer) });
    },
    [drawing],
  );

  useEffect(() => {
    const element = container.current;
    // The pointer or focus may have come before this code did.
    if (!element?.matches(':hover, :focus-within')) return;
    wake();
    show(element.querySelector<SVGAElement>('svg a:hover, svg a:focus'), null);
  }, [wake, show]);

  const isShown = shown !== null;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = useCallback(() => clearTimeout(waiting.current), []);
  const hide = useCallback(() => setShown(null), []);
  /** Once the pointer rests: on its way to a tip it crosses the marks between. */
  const soon = (change: () => void, rest: number) => {
    stay();
    waiting.current = setTimeout(change, rest);
  };
  useEffect(() => stay, [stay]);

  const onPointerOver = (event: PointerEvent) => {
    wake();
    const link = linkAt(event.target);
    const { clientX, pointerType } = event;
    if (link === null) return isTip(event.target) ? stay() : soon(hide, ON_THE_WAY);
    if (isShown && pointerType === 'mouse') return soon(() => show(link, clientX), AT_REST);
    stay();
    show(link, clientX);
  };
  const onFocus = (event: FocusEvent) => {
    wake();
    stay();
    if (!isTip(event.target)) show(linkAt(event.target), null);
  };

  // Pressing the tip takes the focus from the mark before it counts as a click.
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!isTip(relatedTarget)) hide();
  };

  // A pointer that rests on a mark gives it no focus: the key is heard wherever it is pressed.
  useEffect(() => {
    if (!isShown) return;
    const onKey = ({ key }: { key: string }) => {
      if (key === 'Escape') hide();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isShown, hide]);

  const onKeyDown = (event: KeyboardEvent) => {
    const link = linkAt(event.target);
    const next = link === null ? null : stepFor(event.key, link);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: events of the links inside, delegated
    <div
      ref={container}
      className={styles.pictures}
      onPointerOver={onPointerOver}
      onPointerLeave={() => soon(hide, ON_THE_WAY)}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      {Layer !== null && <Layer drawing={drawing} container={container} />}
      {children}
      {shown !== null && <ChartTip mark={shown.mark} anchor={shown.anchor} />}
      <span className={styles.announcer} aria-live="polite">
        {shown !== null && tipWords(shown.mark)}
      </span>
    </div>
  );
}
