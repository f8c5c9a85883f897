import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '@/lib/chart/palette';

const css = readFileSync(path.join(import.meta.dirname, '../../app/globals.css'), 'utf8');
const block = (opening: string): Record<string, string> => {
  const start = css.indexOf(opening);
  expect(start).toBeGreaterThanOrEqual(0);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]),
  );
};
const THEMES = [
  ['light', block(':root {'), LIGHT],
  ['dark', block('@media (prefers-color-scheme: dark)'), DARK],
] as const;

/** Relative luminance and contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string | undefined, b: string | undefined): number {
  const [one, other] = [luminance(a ?? ''), luminance(b ?? '')];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

describe.each(THEMES)('%s theme', (_name, colours, palette) => {
  test('has the colours that the charts are drawn in', () => {
    expect(colours).toMatchObject(palette);
  });

  test.each([
    ['ink', 'paper', 7],
    ['ink-soft', 'paper', 4.5],
    ['accent', 'paper', 4.5],
    ['highlight-ink', 'highlight', 4.5],
  ])('%s on %s has contrast of at least %d', (text, ground, least) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(least);
  });

  test('nothing else has the colour of the highlighter', () => {
    const same = Object.values(colours).filter((colour) => colour === colours.highlight);
    expect(same).toHaveLength(1);
  });
});
