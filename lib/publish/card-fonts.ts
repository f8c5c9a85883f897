/**
 * Fonts of pictures in pixels. They are bundled (SIL Open Font License), because a server may have
 * no fonts at all and because the same picture must come out on every machine.
 */
import path from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

const FILES = [
  ['source-sans-3/files/source-sans-3-latin-400-normal.woff2', 'Card Sans'],
  ['source-sans-3/files/source-sans-3-latin-600-normal.woff2', 'Card Sans'],
  ['source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2', 'Card Sans Extended'],
  ['source-serif-4/files/source-serif-4-latin-600-normal.woff2', 'Card Serif'],
  ['source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2', 'Card Serif Extended'],
  // Arrows and ≈, which the Latin faces lack.
  ['noto-sans-math/files/noto-sans-math-latin-400-normal.woff2', 'Card Signs'],
] as const;

export const CARD_SANS = '"Card Sans","Card Sans Extended","Card Signs"';
export const CARD_SERIF = '"Card Serif","Card Serif Extended","Card Signs"';

let registered = false;

/** Makes the families known to the canvas, once. Throws when a font file is missing. */
export function registerCardFonts(): void {
  if (registered) return;
  for (const [file, family] of FILES) {
    const place = path.join(process.cwd(), 'node_modules', '@fontsource', file);
    if (GlobalFonts.registerFromPath(place, family) === null)
      throw new Error(`font not found: ${place}; run npm ci in the project's folder`);
  }
  registered = true;
}
