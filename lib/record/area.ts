/**
 * Areas by ISO 3166-1 alpha-2 code. Regions that news texts name without borders take codes
 * that ISO 3166-1 reserves for its users (XA–XZ); their extent is what the text prints.
 */
export const AREAS = {
  BY: 'Belarus',
  CN: 'China',
  JP: 'Japan',
  KP: 'North Korea',
  RU: 'Russia',
  US: 'United States',
  XE: 'Europe',
  XM: 'Middle East',
  XW: 'World',
} as const;

export type AreaCode = keyof typeof AREAS;
export const AREA_CODES = Object.keys(AREAS) as AreaCode[];

export const areaName = (code: AreaCode): string => AREAS[code];
