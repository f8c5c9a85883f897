/**
 * What detaching relies on in the framework's output. A new version that writes its pages
 * differently must stop the build, not ship pages that never come alive.
 */
import type { PageParts, Part } from './find-parts';

const isFramework = (address: string | undefined): boolean =>
  address?.startsWith('/_next/static/') ?? false;

function faultOfScript({ attributes, content }: Part): string | null {
  const source = attributes.get('src');
  if (attributes.has('type')) return `a script of type ${attributes.get('type')}`;
  if (source === undefined)
    return content.trim() === '' ? 'a script with neither source nor content' : null;
  return isFramework(source) ? null : `a script from ${source}`;
}

/** What is unexpected in a page, in words; empty when it can be detached. */
export function faultsOfShape(parts: PageParts): string[] {
  const { scripts, stylesheets, styles, inlineCode, waiting } = parts;
  const faults = scripts.map(faultOfScript).filter((fault) => fault !== null);
  if (!scripts.some(({ content }) => content.includes('self.__next_f.push(')))
    faults.push('no inline page data (self.__next_f.push)');
  if (!scripts.some(({ attributes }) => attributes.has('src') && attributes.has('async')))
    faults.push('no async framework script');
  for (const { attributes } of stylesheets)
    if (!isFramework(attributes.get('href')))
      faults.push(`a stylesheet from ${attributes.get('href')}`);
  if (styles.length > 0) faults.push('a <style> element that no stylesheet accounts for');
  for (const code of inlineCode)
    faults.push(`inline style or handler, which the policy forbids: ${code}`);
  for (const id of waiting) faults.push(`content that waits for a script to be placed: ${id}`);
  return faults;
}
