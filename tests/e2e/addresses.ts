/** The addresses of the site, from the record that it is made of. */
import { checkRecord } from '@/lib/check/check-record';
import { readRecordFiles } from '@/lib/store/read-files';

const { dataset } = checkRecord(readRecordFiles('data', 'test'));
if (dataset === null) throw new Error('the record has findings: npm run figures -- check');

export const RECORD = dataset;

const [figure] = RECORD.figures;
const [chart] = RECORD.charts;
if (!figure || !chart) throw new Error('the record has no figure or no chart');

/** One page of each kind. */
export const KINDS: readonly string[] = [
  '/',
  '/figures',
  `/figures/${figure.id}`,
  ...RECORD.articles.map(({ id }) => `/articles/${id}`),
  '/charts',
  `/charts/${chart.slug}`,
  '/articles',
  '/compare',
  '/audit',
  ...RECORD.articles.map(({ id }) => `/audit/${id}`),
  '/data',
  '/method',
  '/corrections',
  '/check',
  '/add',
];
