/**
 * Codecs between the text of a CSV cell and a typed value, both ways without loss.
 *
 * Each carries its Frictionless field type as metadata, so that the codebook and every
 * generated schema come from the same place as the type.
 */
import { z } from 'zod';
import { type Decimal, isDecimal } from '../arithmetic/decimal';

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

/** One cell would swallow a memory page otherwise; no honest cell comes near. */
export const CELL_MAX_LENGTH = 20_000;

/** Spreadsheets run a cell that starts so (OWASP, CSV injection); the record holds no such text. */
const FORMULA_START = /^[=+\-@\t\r\n]/;

const safeText = z
  .string()
  .min(1, 'a text')
  .max(CELL_MAX_LENGTH, `at most ${CELL_MAX_LENGTH} characters`)
  .refine((text) => !FORMULA_START.test(text), {
    message: 'a text that does not start with = + - @, tab or a line break',
  })
  .refine((text) => !text.includes('\0'), { message: 'a text without NUL characters' })
  .refine((text) => text.isWellFormed(), { message: 'well-formed Unicode' });

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

const integerText = z.codec(
  z.string().regex(/^(?:0|[1-9]\d{0,14})$/, 'a whole number without sign or thousands marks'),
  z.number().int(),
  { decode: (cell) => Number(cell), encode: (value) => String(value) },
);

const idText = z
  .string()
  .max(80, 'at most 80 characters')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

const withMeta = <Codec extends z.ZodType>(
  codec: Codec,
  type: FieldType,
  description: string,
  more: Partial<ColumnMeta> = {},
): Codec => codec.meta({ type, description, ...more }) as Codec;

type More = Partial<Pick<ColumnMeta, 'property' | 'format'>>;

export const text = (description: string, more?: More) =>
  withMeta(safeText, 'string', description, more);
export const optionalText = (description: string, more?: More) =>
  withMeta(orEmpty(safeText), 'string', description, more);
export const id = (description: string, more?: More) =>
  withMeta(idText, 'string', description, more);
export const optionalId = (description: string, more?: More) =>
  withMeta(orEmpty(idText), 'string', description, more);
export const integer = (description: string, more?: More) =>
  withMeta(integerText, 'integer', description, more);
export const optionalInteger = (description: string, more?: More) =>
  withMeta(
    orEmpty(integerText as unknown as z.ZodType<number, string>),
    'integer',
    description,
    more,
  );
export const optionalDecimal = (description: string, more?: More) =>
  withMeta(orEmpty(decimalText), 'number', description, more);
export const choice = <const Value extends string>(
  values: readonly Value[],
  description: string,
  more?: More,
) => withMeta(z.enum(values), 'string', description, { ...more, values });
export const optionalChoice = <const Value extends string>(
  values: readonly Value[],
  description: string,
  more?: More,
) =>
  withMeta(orEmpty(z.enum(values) as unknown as z.ZodType<Value, string>), 'string', description, {
    ...more,
    values,
  });
/** A text that must satisfy a rule of its own (EDTF, URI, sha256); `rule` says it in words. */
export const ruledText = (
  rule: string,
  holds: (cell: string) => boolean,
  description: string,
  more?: More,
) => withMeta(safeText.refine(holds, { message: rule }), 'string', description, more);
export const optionalRuledText = (
  rule: string,
  holds: (cell: string) => boolean,
  description: string,
  more?: More,
) => withMeta(orEmpty(safeText.refine(holds, { message: rule })), 'string', description, more);
