/** How offsets count, and where the site is published. */

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
