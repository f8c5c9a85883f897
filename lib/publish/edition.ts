/** What every download says about itself. Dates are the record's, never the clock's. */

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

/** How offsets count, in the words of every file that has some. */
export const OFFSET_UNIT = 'Unicode code points from 0, end exclusive';

/** Where the site is published. */
export interface Site {
  /** `https://figures.example`, without trailing slash; empty when not known: addresses are then paths. */
  readonly base: string;
}

/** The site that the build is for. Throws when the address given is not one. */
export function siteOf(environment: Readonly<Record<string, string | undefined>>): Site {
  const given = environment.SITE_URL ?? '';
  if (given === '') return { base: '' };
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE_URL is no address of a site: ${given}`);
  return { base: given.replace(/\/+$/, '') };
}

export const addressOf = ({ base }: Site, path: string): string => `${base}${path}`;
