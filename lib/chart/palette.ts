/**
 * Colours of the charts in both themes.
 *
 * Series hues follow Okabe and Ito (https://jfly.uni-koeln.de/color/), darkened or lightened until
 * each keeps 3:1 against its paper; tests measure contrast and distance under colour blindness.
 * Status never rests on colour alone: plans are hollow, derived marks dashed, bounds open.
 */
export const PALETTE_KEYS = [
  'paper',
  'ink',
  'ink-soft',
  'hairline',
  'accent',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
] as const;
export type PaletteKey = (typeof PALETTE_KEYS)[number];
export type Palette = Readonly<Record<PaletteKey, string>>;

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#16181d',
  'ink-soft': '#5a606b',
  hairline: '#d9dce1',
  accent: '#b3261e',
  'series-1': '#0a66a8',
  'series-2': '#c05a00',
  'series-3': '#00806a',
  'series-4': '#a14a86',
};

export const DARK: Palette = {
  paper: '#14161a',
  ink: '#eceae4',
  'ink-soft': '#a3a8b2',
  hairline: '#363b44',
  accent: '#ff8a7a',
  'series-1': '#5db4ec',
  'series-2': '#f0a04b',
  'series-3': '#3cc8a4',
  'series-4': '#e09ac6',
};

/** The marker stroke over words that state a number, and over nothing else. */
export const HIGHLIGHT = { light: '#ffe873', dark: '#6b5a00' } as const;

/** Custom properties of the page with the light theme as fallback: for SVG, which is drawn once for both themes. */
export const THEMED: Palette = Object.fromEntries(
  PALETTE_KEYS.map((key) => [key, `var(--${key},${LIGHT[key]})`]),
) as Record<PaletteKey, string>;
