/** What a download of chosen figures is called, and how its choice is said in words. */
import { FACETS } from './facets';
import type { FigureQuery } from './filter-figures';
import { foldText } from './fold-text';

/** Longer names are cut by some file systems. */
const NAME_MAX = 120;

const slug = (text: string): string =>
  foldText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** "figures-topic-oil-status-target-2-of-35.csv"; "figures.csv" for all. */
export function nameSelection(query: FigureQuery, found: number, total: number): string {
  if (found === total) return 'figures.csv';
  const facets = FACETS.flatMap(({ key }) =>
    query.facets[key].length === 0 ? [] : [key, ...query.facets[key].map(slug)],
  );
  const words = query.q === '' ? [] : ['with', slug(query.q)];
  const choice = [...words, ...facets].filter((part) => part !== '').join('-');
  const count = `${found}-of-${total}.csv`;
  const room = NAME_MAX - 'figures--'.length - count.length;
  return `figures-${choice.slice(0, room).replace(/-$/, '')}-${count}`;
}

/** "2 of 35 figures: “Rosneft”; Topic: Oil; Sort of statement: Target or Plan". */
export function describeSelection(query: FigureQuery, found: number, total: number): string {
  const facets = FACETS.flatMap(({ key, title }) =>
    query.facets[key].length === 0 ? [] : [`${title}: ${query.facets[key].join(' or ')}`],
  );
  const choice = [...(query.q === '' ? [] : [`“${query.q}”`]), ...facets];
  const count = `${found} of ${total} figures`;
  return choice.length === 0 ? count : `${count}: ${choice.join('; ')}`;
}
