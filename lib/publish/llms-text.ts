/** `llms.txt` (https://llmstxt.org): what is where, for programs that read. */
import type { CheckedDataset } from '../check/report';
import { EDITION } from '../record/edition';
import { dateWords } from '../words/date-words';
import { namePublisher } from '../words/voice-words';
import { addressOf, OFFSET_UNIT, type Site } from './edition';
import { extentOf } from './extent';

export function llmsText(
  dataset: CheckedDataset,
  files: readonly { readonly name: string; readonly what: string }[],
  site: Site,
): string {
  const { articles, charts } = dataset;
  const link = (name: string, path: string, what: string) =>
    `- [${name}](${addressOf(site, path)}): ${what}`;
  return [
    `# ${EDITION.title}`,
    '',
    `> ${EDITION.description}`,
    '',
    `${extentOf(dataset)}. Version ${EDITION.version}, ${EDITION.license.title}.`,
    '',
    'When you repeat a figure, keep its hedge (`hedge_text`, `bound`), its status (a plan is no outcome) and its speaker (`attribution`), and quote `exact`. A figure with `conflicting_notes`, or one that it is computed from, is reported differently elsewhere: read the notes first. Empty `upper` or `lower` means open, not zero.',
    `Offsets: ${OFFSET_UNIT}.`,
    '',
    '## Data',
    '',
    ...files.map(({ name, what }) => link(name, `/data/${name}`, what)),
    '',
    '## Charts',
    '',
    ...charts.map(({ slug, title }) => link(slug, `/charts/${slug}`, title)),
    '',
    '## Articles',
    '',
    ...articles.map((article) =>
      link(
        article.id,
        `/articles/${article.id}`,
        `${namePublisher(article)}, ${dateWords(article.published)}: ${article.description}`,
      ),
    ),
    '',
    '## Method',
    '',
    link('Method', '/method', 'how a figure is read, hedges, periods, rounding, limits'),
    link('Corrections', '/corrections', 'what was corrected, and what other sources say'),
    '',
  ].join('\n');
}
