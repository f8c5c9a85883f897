'use client';

/** Which picture of a chart shows, where and how large, and in which colours; kept up to date. */
import { type RefObject, useEffect, useState } from 'react';
import { LIGHT, PALETTE_KEYS, type Palette } from '../../lib/chart/palette';

/** In pixels of the chart's box; `width` is that of the layout, `scale` how much larger it is shown. */
export interface PictureBox {
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

export interface PicturePlace {
  readonly box: PictureBox;
  readonly palette: Palette;
}

function boxOf(container: HTMLElement): PictureBox | null {
  for (const svg of container.querySelectorAll<SVGSVGElement>(':scope > div > svg')) {
    const shown = svg.getBoundingClientRect();
    if (shown.width === 0) continue;
    const frame = container.getBoundingClientRect();
    const width = svg.viewBox.baseVal.width;
    return {
      width,
      left: shown.left - frame.left,
      top: shown.top - frame.top,
      scale: shown.width / width,
    };
  }
  return null;
}

/** The theme's colours as the page has them now. */
export function paletteOf(container: HTMLElement): Palette {
  const style = getComputedStyle(container);
  const entries = PALETTE_KEYS.map((key) => [
    key,
    style.getPropertyValue(`--${key}`).trim() || LIGHT[key],
  ]);
  return Object.fromEntries(entries) as Palette;
}

/** An equal place keeps its identity, so that nothing is drawn twice. */
const isSame = (one: PicturePlace | null, other: PicturePlace | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Null until measured, and while no picture shows. */
export function usePictureBox(container: RefObject<HTMLElement | null>): PicturePlace | null {
  const [place, setPlace] = useState<PicturePlace | null>(null);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const measure = () => {
      const box = boxOf(element);
      const next = box && { box, palette: paletteOf(element) };
      setPlace((now) => (isSame(now, next) ? now : next));
    };
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    const themes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
      window.matchMedia(query),
    );
    for (const theme of themes) theme.addEventListener('change', measure);
    measure();
    return () => {
      resizes.disconnect();
      for (const theme of themes) theme.removeEventListener('change', measure);
    };
  }, [container]);
  return place;
}
