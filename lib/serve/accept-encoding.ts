/** Content coding that a request accepts and this site has, best first (RFC 9110, 12.5.3). */
export type Coding = 'br' | 'gzip';

export const CODING_SUFFIX: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' };

/** Whether a header names a coding with a weight above zero. */
function accepts(header: string, coding: Coding): boolean {
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    if (name === coding) return !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  }
  return false;
}

export function codingsOf(header: string | undefined): Coding[] {
  if (header === undefined) return [];
  return (['br', 'gzip'] as const).filter((coding) => accepts(header, coding));
}
