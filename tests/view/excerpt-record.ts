/** A copy of the record with an article of which only excerpts may be shown. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runImport } from '@/lib/cli/import-command';
import { runLock } from '@/lib/cli/lock-command';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { describeArticle } from '@/lib/workbench/describe-article';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { proposeFigure, proposeSetAside } from '@/lib/workbench/propose-rows';
import { act, type Workbench } from '@/lib/workbench/workbench-state';
import { exportWorkbench } from '@/lib/workbench/write-bundle';

/** Words further from every quote than any window reaches. */
export const WITHHELD = [
  'Nobody at the quay remembers the real name of the bird any longer',
  'The harbour museum opened its doors in 1931 and has not been dusted since',
  'A walnut tree grows behind the office of the pilots',
];

const [BIRD, MUSEUM, TREE] = WITHHELD;
const FILLER =
  'It greets all who come to sign the visitors’ book, and it is said to be older than the lighthouse.';

const TEXT = `${TREE}, and its shade reaches the quay in the afternoon, when the pilots sleep.
Trade between the invented republics of Vastria and Ormeland reached $12.4 billion in 2015. A green parrot lives in the harbour office. ${FILLER} ${BIRD}. ${FILLER}
${MUSEUM}. ${FILLER}
Trade with the invented island of Querne reached $3.1 billion in 2015.
`;

export const ARTICLE = describeArticle(
  {
    id: 'wire-2016-03',
    published: '2016-03-14',
    publisher: 'Meridian Wire',
    url: null,
    rights: 'excerpt',
    description: 'An invented article on the trade of a harbour.',
  },
  TEXT,
);

const PARTNERS: Readonly<Record<string, string>> = {
  '$12.4 billion': 'Ormeland',
  '$3.1 billion': 'Querne',
};

function disposed(): Workbench {
  const drafts = proposeDrafts(
    { ...ARTICLE, text: TEXT },
    readQuantities(TEXT, { published: ARTICLE.published }),
    [ARTICLE.id],
  );
  const start: Workbench = {
    article: ARTICLE,
    text: TEXT,
    drafts,
    disposals: [],
    derived: [],
    notes: [],
  };
  return drafts.reduce((bench, draft) => {
    const partner = PARTNERS[draft.exact];
    if (partner === undefined)
      return act(bench, { do: 'set-aside', draft: draft.id, row: proposeSetAside(draft) });
    const fields = {
      ...proposeFigure(draft, { ...ARTICLE, text: TEXT }),
      topic: 'trade' as const,
      label: `Vastria–${partner} trade, 2015`,
      measure: `trade volume with ${partner}`,
    };
    return act(bench, { do: 'keep', draft: draft.id, fields });
  }, start);
}

export const FIGURE_IDS = Object.keys(PARTNERS).map(
  (words) => `${ARTICLE.id}-${words.slice(1).replace(/[. ]/g, '-')}`,
);

const CHART = {
  slug: 'wire-trade',
  form: 'bars',
  title: 'Vastria traded $12.4 billion with Ormeland and $3.1 billion with Querne in 2015',
  subtitle: 'Trade volume, 2015, billion US dollars',
  order: 'value',
  panels: [{ title: null, figures: FIGURE_IDS }],
  note: null,
  alt: null,
};

/** Writes it to `folder/data`, checked and locked. Throws when it does not pass. */
export function writeExcerptRecord(folder: string): void {
  const data = path.join(folder, 'data');
  cpSync('data', data, { recursive: true });
  const zip = path.join(folder, `${ARTICLE.id}.zip`);
  writeFileSync(zip, exportWorkbench(disposed()));
  if (runImport(zip, { data }) !== 0) throw new Error('the article was not imported');
  const charts = path.join(data, 'charts.json');
  const all = [...JSON.parse(readFileSync(charts, 'utf8')), CHART];
  writeFileSync(charts, `${JSON.stringify(all, null, 2)}\n`);
  if (runLock(data) !== 0) throw new Error('the record has findings');
}
