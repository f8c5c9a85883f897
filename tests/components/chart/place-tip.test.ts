import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTip } from '@/components/chart/place-tip';

const picture = { left: 100, top: 200, right: 740, bottom: 450 };
const mark = { left: 100, top: 210, right: 740, bottom: 250 };
const tip = { width: 300, height: 150 };

describe('the tip of a mark', () => {
  it('stands below the picture', () => {
    expect(placeTip({ mark, picture, pointer: 300 }, tip, 900)).toEqual({
      left: 212,
      top: 256,
      covers: false,
    });
  });

  it('stands above it where the window ends', () => {
    expect(placeTip({ mark, picture, pointer: null }, tip, 500)).toEqual({
      left: 0,
      top: -156,
      covers: false,
    });
  });

  it('goes to the far edge of the window where there is room for neither', () => {
    const tall = { ...picture, top: 20, bottom: 880 };
    expect(placeTip({ mark, picture: tall, pointer: null }, tip, 900).top).toBe(900 - 150 - 20);
    const low = { ...mark, top: 800, bottom: 840 };
    expect(placeTip({ mark: low, picture: tall, pointer: null }, tip, 900).top).toBe(-20);
  });

  it('ends with the picture at the right', () => {
    expect(placeTip({ mark, picture, pointer: 730 }, tip, 900).left).toBe(340);
  });

  it('covers no part of a picture that leaves it room, and never its own mark', () => {
    const box = fc.record({
      top: fc.integer({ min: -300, max: 800 }),
      height: fc.integer({ min: 100, max: 1200 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      tipHeight: fc.integer({ min: 60, max: 260 }),
    });
    fc.assert(
      fc.property(box, ({ top, height, at, tipHeight }) => {
        const whole = { left: 0, right: 640, top, bottom: top + height };
        const rowTop = top + at * (height - 40);
        const row = { left: 0, right: 640, top: rowTop, bottom: rowTop + 40 };
        // A mark that is pointed at is in the window.
        fc.pre(rowTop >= 0 && rowTop + 40 <= 900);
        const size = { width: 300, height: tipHeight };
        const place = placeTip({ mark: row, picture: whole, pointer: 50 }, size, 900);
        const start = place.top + top;
        const end = start + tipHeight;
        const hasRoom = whole.bottom + 6 + tipHeight <= 900 || top - 6 - tipHeight >= 0;
        expect(place.covers).toBe(!hasRoom);
        if (hasRoom) expect(end <= whole.top || start >= whole.bottom).toBe(true);
        expect(end <= row.top + 20 || start >= row.bottom - 20).toBe(true);
      }),
    );
  });
});
