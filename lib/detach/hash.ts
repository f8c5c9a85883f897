import { createHash } from 'node:crypto';

/** Source expression of Content-Security-Policy and value of `integrity`: `sha256-…`. */
export const sha256Source = (text: string): string =>
  `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** Short name for a file by its content, so that it may be cached for ever. */
export const nameHash = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
