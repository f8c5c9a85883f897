import { describe, expect, it } from 'vitest';
import { ticksUpTo } from '../../lib/chart/plan-scale';
import { textWidth, wrapText } from '../../lib/chart/text-width';

describe('ticksUpTo', () => {
  it.each([
    [440, [0, 100, 200, 300, 400]],
    [5, [0, 1, 2, 3, 4, 5]],
    [50, [0, 10, 20, 30, 40, 50]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [335.82, [0, 100, 200, 300]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, [0]],
  ])('up to %d', (max, ticks) => {
    expect(ticksUpTo(max)).toEqual(ticks);
  });
});

describe('text widths', () => {
  it('makes bold text wider', () => {
    expect(textWidth('over $440bn', 14, true)).toBeGreaterThan(textWidth('over $440bn', 14));
  });

  it('breaks lines at spaces and loses no word', () => {
    const text = 'China’s trade with Russia as a share of its trade with Japan';
    const lines = wrapText(text, 14, 120);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => textWidth(line, 14) <= 120)).toBe(true);
  });
});
