/** The README inside an archive: enough to use the files without this site. */

import { EDITION } from '../record/edition';
import type { DataTable } from './data-tables';
import { addressOf, OFFSET_UNIT, type Site } from './edition';
import { DOUBLES, hasDoubles } from './parquet';
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
        `Take the text of the article, \`articles/<article_id>.txt\` (SHA-256 in \`article_sha256\`), and count ${OFFSET_UNIT}: the characters from \`start\` to \`end\` are \`exact\`, those from \`number_start\` to \`number_end\` are \`number_text\`. A text that may not be given away whole is not in this archive; \`articles.csv\` says where it was read. A derived figure has no place of its own: \`formula_quotes\` names the places that it rests on.`,
        '',
        'Values are exact decimals in base units; `units.csv` explains the codes. Empty `lower` or `upper` means open. A plan, target or offer is no outcome. `conflicting_notes` names rows of `notes.csv`: read them before using the figure.',
        '',
      ]
    : [];

interface Archive {
  readonly subject: string;
  /** Of the page that offers the archive. */
  readonly path: string;
  readonly files: readonly Listed[];
  readonly tables: readonly DataTable[];
  readonly site: Site;
}

export function archiveReadme({ subject, path, files, tables, site }: Archive): string {
  const page =
    site.base === '' ? `Page of the site: ${path}` : `Published at ${addressOf(site, path)}`;
  return [
    `# ${subject}`,
    '',
    EDITION.description,
    '',
    `Version ${EDITION.version}, released ${EDITION.released}. ${EDITION.license.title}: ${EDITION.license.path}`,
    '',
    page,
    '',
    '## Files',
    '',
    '| file | what is in it |',
    '|---|---|',
    ...files.map(({ name, what }) => `| \`${name}\` | ${what.replaceAll('|', '\\|')} |`),
    '',
    ...howToRead(tables),
    '## Columns',
    '',
    ...(tables.some(hasDoubles) ? [DOUBLES, ''] : []),
    codebookMarkdown(tables.map(({ schema }) => schema)),
    '',
  ].join('\n');
}
