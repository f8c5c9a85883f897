/** By what the list of figures can be narrowed; the keys stand in addresses and never change. */
export const FACETS = [
  { key: 'topic', title: 'Topic' },
  { key: 'article', title: 'Article' },
  { key: 'status', title: 'Sort of statement' },
  { key: 'hedge', title: 'Hedge' },
  { key: 'unit', title: 'Unit' },
  { key: 'speaker', title: 'Who says so' },
  { key: 'chain', title: 'By way of whom' },
] as const;

/** Between the values of one facet in an attribute; voices of a chain never hold it. */
export const FACET_SEPARATOR = ' › ';

export type FacetKey = (typeof FACETS)[number]['key'];
export const FACET_KEYS: readonly FacetKey[] = FACETS.map(({ key }) => key);
