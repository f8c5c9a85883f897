/** The figures as JSON. Values stay exact decimals: they are strings, as JSON's numbers are floats. */

import { EDITION } from '../record/edition';
import { columnsOf } from '../table/table-schema';
import type { DataTable } from './data-tables';
import { OFFSET_UNIT } from './edition';

export function jsonOf(
  { schema, rows }: DataTable,
  about: Readonly<Record<string, unknown>>,
): string {
  const { name, title, version, released, license } = EDITION;
  const fields = columnsOf(schema).map(({ name: field, type, description }) => ({
    name: field,
    type: type === 'number' ? 'decimal as string' : type,
    description,
  }));
  const whole = {
    name,
    title,
    version,
    released,
    license: license.path,
    offsets: OFFSET_UNIT,
    ...about,
    fields,
    [schema.name]: rows,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
