/** The README inside an archive: enough to use the files without this site. */

import { EDITION } from '../record/edition';
import type { DataTable } from './data-tables';
import { addressOf, OFFSET_UNIT, type Site } from './edition';
import { codebookMarkdown } from './write-codebook';

interface Listed {
  readonly name: string;
  readonly what: string;
}

/** Only of rows that quote: counts need no reading. */
const howToRead = (tables: readonly DataTable[]): string[] =>
  tables.some(({ schema }) => schema.name === 'figures')
    ? [
        '## How to read a row',
        '',
        `Offsets count ${OFFSET_UNIT}. Take the text whose SHA-256 is \`article_sha256\`; the characters from \`start\` to \`end\` are \`exact\`, those from \`number_start\` to \`number_end\` are \`number_text\`. Values are exact decimals in base units. Empty \`lower\` or \`upper\` means open. A plan, target or offer is no outcome. Read \`conflicting_notes\` before using a figure that has some.`,
        '',
      ]
    : [];

export function archiveReadme(
  subject: string,
  files: readonly Listed[],
  tables: readonly DataTable[],
  site: Site,
): string {
  const home = site.base === '' ? [] : [`Published at ${addressOf(site, '/')}`, ''];
  return [
    `# ${subject}`,
    '',
    EDITION.description,
    '',
    `Version ${EDITION.version}, released ${EDITION.released}. ${EDITION.license.title}: ${EDITION.license.path}`,
    '',
    ...home,
    '## Files',
    '',
    '| file | what is in it |',
    '|---|---|',
    ...files.map(({ name, what }) => `| \`${name}\` | ${what.replaceAll('|', '\\|')} |`),
    '',
    ...howToRead(tables),
    '## Columns',
    '',
    codebookMarkdown(tables.map(({ schema }) => schema)),
    '',
  ].join('\n');
}
