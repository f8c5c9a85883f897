import { sha256Hex } from '../check/sha256-hex';

export type Content = string | Uint8Array;

export const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const sha256Of = (content: Content): string => sha256Hex(bytesOf(content));
