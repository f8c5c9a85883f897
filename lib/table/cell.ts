/**
 * Codecs between the text of a CSV cell and a typed value, both ways without loss.
 *
 * Each carries its Frictionless field type as metadata, so that the codebook and every
 * generated schema come from the same place as the type.
 */
import { z } from 'zod';
import { type Decimal, isDecimal } from '../arithmetic/decimal';
import { isSafeText, isTrimmedText, safeText, trimmedText } from './cell-text';
import { orNull, type QuickRead, readIf, UNREAD, withQuickRead } from './quick-read';

/** Frictionless Table Schema v2 field types in use (https://datapackage.org/standard/table-schema/). */
export type FieldType = 'string' | 'integer' | 'number';

export interface ColumnMeta {
  readonly type: FieldType;
  readonly description: string;
  /** IRI of the term in SDMX, PROV, Dublin Core or Web Annotation, where one exists. */
  readonly property?: string;
  /** EDTF, URI or sha256: what the text of the cell follows. */
  readonly format?: string;
  readonly values?: readonly string[];
}

const readSafeText = readIf(isSafeText);
const readText = readIf(isTrimmedText);

/** Empty cell ↔ null; anything else as the codec says. */
function orEmpty<Output>(codec: z.ZodType<Output, string>) {
  return z.codec(z.string(), codec.nullable() as z.ZodType<Output | null, string | null>, {
    decode: (cell) => (cell === '' ? null : cell),
    encode: (value) => value ?? '',
  });
}

const decimalText = z.string().refine((cell): cell is Decimal => isDecimal(cell), {
  message: 'a plain decimal without exponent, thousands marks or needless zeros (88000000000, 0.5)',
}) as unknown as z.ZodType<Decimal, string>;

const readDecimal = readIf(isDecimal);

const INTEGER = /^(?:0|[1-9]\d{0,14})$/;
const readInteger: QuickRead = (cell) => (INTEGER.test(cell) ? Number(cell) : UNREAD);

const integerText = z.codec(
  z.string().regex(INTEGER, 'a whole number without sign or thousands marks'),
  z.number().int(),
  { decode: (cell) => Number(cell), encode: (value) => String(value) },
);

const ID_MAX_LENGTH = 80;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const readId = readIf((cell) => cell.length <= ID_MAX_LENGTH && ID.test(cell));

const idText = z
  .string()
  .max(ID_MAX_LENGTH, `at most ${ID_MAX_LENGTH} characters`)
  .regex(ID, 'lower-case letters, digits and single hyphens');

function readChoice(values: readonly string[]): QuickRead {
  const known = new Map(values.map((value) => [value, value]));
  return (cell) => known.get(cell) ?? UNREAD;
}

function withMeta<Codec extends z.ZodType>(
  codec: Codec,
  quick: QuickRead,
  type: FieldType,
  description: string,
  more: Partial<ColumnMeta> = {},
): Codec {
  return withQuickRead(codec.meta({ type, description, ...more }) as Codec, quick);
}

type More = Partial<Pick<ColumnMeta, 'property' | 'format'>>;

export const text = (description: string, more?: More) =>
  withMeta(trimmedText, readText, 'string', description, more);
export const optionalText = (description: string, more?: More) =>
  withMeta(orEmpty(trimmedText), orNull(readText), 'string', description, more);
/** What stands next to something, or in any cell: its space belongs to it. */
export const optionalContext = (description: string, more?: More) =>
  withMeta(orEmpty(safeText), orNull(readSafeText), 'string', description, more);
export const id = (description: string, more?: More) =>
  withMeta(idText, readId, 'string', description, more);
export const optionalId = (description: string, more?: More) =>
  withMeta(orEmpty(idText), orNull(readId), 'string', description, more);
export const integer = (description: string, more?: More) =>
  withMeta(integerText, readInteger, 'integer', description, more);
export const optionalInteger = (description: string, more?: More) =>
  withMeta(
    orEmpty(integerText as unknown as z.ZodType<number, string>),
    orNull(readInteger),
    'integer',
    description,
    more,
  );
export const optionalDecimal = (description: string, more?: More) =>
  withMeta(orEmpty(decimalText), orNull(readDecimal), 'number', description, more);
export const choice = <const Value extends string>(
  values: readonly Value[],
  description: string,
  more?: More,
) => withMeta(z.enum(values), readChoice(values), 'string', description, { ...more, values });
export const optionalChoice = <const Value extends string>(
  values: readonly Value[],
  description: string,
  more?: More,
) =>
  withMeta(
    orEmpty(z.enum(values) as unknown as z.ZodType<Value, string>),
    orNull(readChoice(values)),
    'string',
    description,
    { ...more, values },
  );

const readRuled = (holds: (cell: string) => boolean): QuickRead =>
  readIf((cell, isPlain) => isTrimmedText(cell, isPlain) && holds(cell));

/** A text that must satisfy a rule of its own (EDTF, URI, sha256); `rule` says it in words. */
export const ruledText = (
  rule: string,
  holds: (cell: string) => boolean,
  description: string,
  more?: More,
) =>
  withMeta(
    trimmedText.refine(holds, { message: rule }),
    readRuled(holds),
    'string',
    description,
    more,
  );
export const optionalRuledText = (
  rule: string,
  holds: (cell: string) => boolean,
  description: string,
  more?: More,
) =>
  withMeta(
    orEmpty(trimmedText.refine(holds, { message: rule })),
    orNull(readRuled(holds)),
    'string',
    description,
    more,
  );
