import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK, HIGHLIGHT, LIGHT, PALETTE_KEYS, type Palette } from '../../lib/chart/palette';

type Rgb = readonly [red: number, green: number, blue: number];
const THEMES = [
  ['light', LIGHT],
  ['dark', DARK],
] as const;

/** Linear-light channels of a colour. */
function linear(hex: string): Rgb {
  return [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Severity 1.0 of Machado, Oliveira and Fernandes 2009, https://doi.org/10.1109/TVCG.2009.113 */
const SIGHT: Readonly<Record<string, readonly (readonly number[])[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenAs(sight: string, rgb: Rgb): Rgb {
  const rows = SIGHT[sight] ?? [];
  return rows.map((row) =>
    Math.max(
      0,
      Math.min(
        1,
        row.reduce((sum, part, i) => sum + part * (rgb[i] ?? 0), 0),
      ),
    ),
  ) as unknown as Rgb;
}

/** OKLab, https://bottosson.github.io/posts/oklab/ */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(sight: string, a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => oklab(seenAs(sight, linear(hex)))) as [Rgb, Rgb];
  return Math.hypot(...x.map((part, i) => part - (y[i] ?? 0)));
}

/** Colours that one chart sets against each other: outcomes and plans, doubt, derivations. */
const PAIRS = [
  ['series-1', 'accent'],
  ['series-1', 'ink-soft'],
  ['series-1', 'series-2'],
] as const;

describe.each(THEMES)('%s theme', (_, palette: Palette) => {
  it.each(['ink', 'ink-soft', 'accent'] as const)('text in %s reads at 4.5:1', (key) => {
    expect(contrast(palette[key], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['series-1', 'series-2', 'series-3', 'series-4'] as const)(
    'marks in %s stand out at 3:1',
    (key) => {
      expect(contrast(palette[key], palette.paper)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.keys(SIGHT).flatMap((sight) => PAIRS.map(([a, b]) => [sight, a, b] as const)))(
    'with %s sight, %s and %s differ',
    (sight, a, b) => {
      // Twice what is just noticeable in OKLab; pattern and shape tell the rest.
      expect(distance(sight, palette[a], palette[b])).toBeGreaterThanOrEqual(0.04);
    },
  );
});

describe('the page has the same colours', () => {
  const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const colourOf = (block: string, key: string) =>
    new RegExp(`--${key}:\\s*(#[0-9a-f]{6})`).exec(block)?.[1];

  it.each(PALETTE_KEYS)('%s', (key) => {
    expect([colourOf(light, key), colourOf(dark, key)]).toEqual([LIGHT[key], DARK[key]]);
  });

  it('highlight', () => {
    expect([colourOf(light, 'highlight'), colourOf(dark, 'highlight')]).toEqual([
      HIGHLIGHT.light,
      HIGHLIGHT.dark,
    ]);
  });
});
