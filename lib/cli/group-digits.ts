/** Numbers as a terminal shows them: ASCII, so that what is copied can be searched for. */

/** Groups the digits of the whole part: 88000000000 is "88,000,000,000". */
export function grouped(value: string): string {
  if (!/^-?\d/.test(value)) return value;
  const [whole = '', fraction] = value.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
