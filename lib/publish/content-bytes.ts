import { createHash } from 'node:crypto';

export type Content = string | Uint8Array;

export const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const sha256Of = (content: Content): string =>
  createHash('sha256').update(bytesOf(content)).digest('hex');
