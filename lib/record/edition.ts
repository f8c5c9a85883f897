/** What every page and download says about the record as a whole. Dates are the record's, never the clock's. */

export const EDITION = {
  name: 'figures-of-record',
  title: 'Figures of Record',
  description:
    'The numbers stated in news articles, each with its exact quote, hedge, period, speaker and place in the text, checked by machine. Every number of every article is a figure or set aside with a reason.',
  /** Names and columns are never removed or changed in meaning within a major version. */
  version: '1.0.0',
  released: '2026-11-22',
  publisher: 'Figures of Record',
  keywords: ['China', 'Russia', 'trade', 'energy', 'quotations', 'fact-checking'],
  license: {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0',
  },
} as const;
