/** Ids made of words, so that addresses say what they lead to. */

const ID_MAX = 80;

/** Lower-case letters, digits and single hyphens; empty when the words hold none of them. */
export const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[$€£¥]/g, '')
    .replace(/%/g, ' per cent ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Gives each id once: a second one of the same words gets a number. */
export function idGiver(taken: Iterable<string>): (words: string) => string {
  const used = new Set(taken);
  const last = new Map<string, number>();
  return (words) => {
    const base = (slugOf(words) || 'mention').slice(0, ID_MAX - 8).replace(/-+$/, '');
    let count = last.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (used.has(id)) id = `${base}-${++count}`;
    last.set(base, count);
    used.add(id);
    return id;
  };
}
