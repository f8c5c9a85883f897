/** Ids that were met, with the row of each, in about thirty bytes an id whatever its length. */

/** Gives the row in which an id was met before, or null, and then keeps this one. */
export type SeenIds = (id: string, row: number) => number | null;

const START = 1 << 10;
/** Words of 32 bits for each place: two hashes and the row, 0 for a free place. */
const WIDTH = 3;

/**
 * Two hashes of 32 bits (FNV-1a and a polynomial). Of a million ids, two meet in one of 10⁷ runs.
 * They are signed: what is beyond 31 bits is no small integer, and a number of its own in memory.
 */
function hashesOf(id: string): readonly [number, number] {
  let one = 0x811c9dc5 | 0;
  let other = id.length;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = (Math.imul(other, 0x9e3779b1) + code) | 0;
  }
  return [one ^ (one >>> 16), other ^ (other >>> 15)];
}

/** Rows are counted from 1. */
export function createSeenIds(): SeenIds {
  let places = new Int32Array(START * WIDTH);
  let count = 0;

  function placeOf(one: number, other: number): number {
    // A power of two, so that a mask is the rest of a division.
    const mask = places.length / WIDTH - 1;
    let at = one & mask;
    for (;;) {
      const place = at * WIDTH;
      if (places[place + 2] === 0) return place;
      if (places[place] === one && places[place + 1] === other) return place;
      at = (at + 1) & mask;
    }
  }
  function keep(place: number, one: number, other: number, row: number) {
    places[place] = one;
    places[place + 1] = other;
    places[place + 2] = row;
  }
  function grow() {
    const before = places;
    places = new Int32Array(before.length * 2);
    for (let place = 0; place < before.length; place += WIDTH) {
      const one = before[place] as number;
      const other = before[place + 1] as number;
      const row = before[place + 2] as number;
      if (row > 0) keep(placeOf(one, other), one, other, row);
    }
  }
  return (id, row) => {
    if (count * 2 >= places.length / WIDTH) grow();
    const [one, other] = hashesOf(id);
    const place = placeOf(one, other);
    const before = places[place + 2] as number;
    if (before > 0) return before;
    keep(place, one, other, row);
    count++;
    return null;
  };
}
