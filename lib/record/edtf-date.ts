/** Dates and periods as written in the record: EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/). */
import edtf from 'edtf';

/** Whether a text is EDTF of any level: `2012`, `2013-03`, `../2018`, `[2013-03-21,2013-03-22]`. */
export function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}
