/**
 * The rules of a codec without the schema library, which takes a microsecond a cell. They decide on
 * cells that are fine; what they do not take, the codec reads again and says why not.
 */
import type { z } from 'zod';

/** What a quick reading gives for a cell that the codec itself must look at. */
export const UNREAD: unique symbol = Symbol('unread');
/** `isPlain`: the whole text around the cell is well-formed Unicode without NUL. */
export type QuickRead = (cell: string, isPlain: boolean) => unknown;

const quickReads = new WeakMap<z.ZodType, QuickRead>();

/** The codec, which is read so from now on. */
export function withQuickRead<Codec extends z.ZodType>(codec: Codec, quick: QuickRead): Codec {
  quickReads.set(codec, quick);
  return codec;
}

/** Null for codecs that have none. */
export const quickReadOf = (codec: z.ZodType): QuickRead | null => quickReads.get(codec) ?? null;

export const orNull =
  (read: QuickRead): QuickRead =>
  (cell, isPlain) =>
    cell === '' ? null : read(cell, isPlain);

export const readIf =
  (holds: (cell: string, isPlain: boolean) => boolean): QuickRead =>
  (cell, isPlain) =>
    holds(cell, isPlain) ? cell : UNREAD;
