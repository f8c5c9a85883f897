/**
 * Areas as running text names them. Countries go by the names that the articles print, so the
 * United States are “the US” on every page; other names are those of the record's codes.
 */
import { type AreaCode, areaName } from '../record/area';

const IN_TEXT: Readonly<Partial<Record<AreaCode, string>>> = {
  US: 'the US',
  XM: 'the Middle East',
  XW: 'the world',
};

export const areaWords = (code: AreaCode): string => IN_TEXT[code] ?? areaName(code);
