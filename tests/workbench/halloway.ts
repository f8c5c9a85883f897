/** The invented article of tests/cases/workbench, and what a person would make of its numbers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decimal } from '@/lib/arithmetic/decimal';
import { readQuantities } from '@/lib/quantity/read-quantities';
import type { Note } from '@/lib/record/note';
import type { Unit } from '@/lib/record/unit';
import { describeArticle } from '@/lib/workbench/describe-article';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { type FigureFields, proposeFigure, proposeSetAside } from '@/lib/workbench/propose-rows';
import { inferStatus } from '@/lib/workbench/propose-status';
import { act, type Workbench } from '@/lib/workbench/workbench-state';

export const HALLOWAY_FILE = path.join(import.meta.dirname, '../cases/workbench/port-halloway.txt');
export const HALLOWAY_TEXT = readFileSync(HALLOWAY_FILE, 'utf8');
export const HALLOWAY = describeArticle(
  {
    id: 'halloway-2016-03',
    published: '2016-03-14',
    publisher: 'Meridian Wire',
    url: null,
    rights: 'excerpt',
    description: 'An invented article on trade, gas and a railway, for trying out the workbench.',
  },
  HALLOWAY_TEXT,
);

/** Its gas shipments: a level, a plan and a target. */
export const HALLOWAY_CHART = {
  slug: 'halloway-gas',
  form: 'steps',
  title:
    'Halden Brook plans to raise its gas shipments by some 3 million tons, to around 11 million, by 2019',
  subtitle: 'Shipments of liquefied gas, million tonnes',
  order: 'time',
  panels: [
    {
      title: null,
      figures: ['8-million-tons', '3-million-tons', '11-million-tons'].map(
        (words) => `${HALLOWAY.id}-${words}`,
      ),
    },
  ],
  note: null,
  alt: null,
};

const TONS = '“ton” and “tons” are taken for metric tonnes.';

/** Label and measure by draft; topic trade unless said otherwise. */
const WORDS: Record<
  string,
  readonly [label: string, measure: string, more?: Partial<FigureFields>]
> = {
  '12-4-billion': ['Vastria–Ormeland trade, 2015', 'trade volume between two countries'],
  '8-percent': [
    'Growth of Vastria–Ormeland trade, 2015',
    'growth of trade volume on the year before',
  ],
  'two-thirds': ['Share of coal and grain in trade', 'share of goods in trade volume'],
  '2-billion': ['Machinery in Vastria–Ormeland trade', 'trade volume of machinery'],
  '3-million-tons': [
    'Planned rise of gas shipments by 2019',
    'shipments of liquefied gas',
    { topic: 'gas', status: 'plan' },
  ],
  '11-million-tons': [
    'Gas shipments planned for 2019',
    'shipments of liquefied gas',
    { topic: 'gas', status: 'target' },
  ],
  '8-million-tons': ['Gas shipments, 2015', 'shipments of liquefied gas', { topic: 'gas' }],
  'second-largest': [
    'Rank of the gas shipments on the strait',
    'rank by volume shipped',
    { topic: 'gas' },
  ],
  '140-000-cubic-metres': ['Cargo from the new jetty', 'volume of a cargo', { topic: 'gas' }],
  'nine-days': ['Voyage of the cargo', 'length of a voyage', { topic: 'gas' }],
  '26': ['Tankers to call in 2016', 'number of tankers calling', { topic: 'gas', status: 'plan' }],
  '60': [
    'Capacity of the jetty',
    'number of tankers that can call',
    { topic: 'gas', status: 'outcome' },
  ],
  '450-million-euros': ['Loan offered for the railway, euros', 'loan offered', { topic: 'rail' }],
  '504-million': ['Loan offered for the railway, dollars', 'loan offered', { topic: 'rail' }],
  '14-hours': [
    'Journey to the border today',
    'length of the journey',
    { topic: 'rail', status: 'outcome' },
  ],
  five: ['Journey by the planned railway', 'length of the journey', { topic: 'rail' }],
  '20-years': ['Term of the loan', 'term of a loan', { topic: 'rail' }],
  '3-and-4-percent': ['Interest on the loan', 'rate of interest', { topic: 'rail' }],
  half: ['Share of the grain that moves by road', 'share of grain by road'],
  'the-majority': [
    'Share of gas customers bound by contracts',
    'share of customers',
    { topic: 'gas' },
  ],
  '38-a-ton': ['Transport cost a tonne, end of 2015', 'cost of transport'],
  '2': ['Fall of the transport cost', 'cost of transport'],
  double: [
    'Growth of the volume on the line',
    'multiple of the volume carried',
    { topic: 'rail', status: 'target' },
  ],
  '6-million-tons': [
    'Volume on the line, target',
    'volume carried by rail',
    { topic: 'rail', status: 'target' },
  ],
  'five-years': ['Time to the target', 'length of time', { topic: 'rail', status: 'target' }],
  'third-consecutive-year': [
    'Talks without signature, years in a row',
    'years in a row',
    { topic: 'diplomacy', status: 'outcome' },
  ],
};

const unit = (
  code: string,
  scheme: Unit['scheme'],
  dimension: string,
  singular: string,
  plural: string,
): Unit => ({
  code,
  scheme,
  dimension,
  singular,
  plural,
  symbol: null,
  scale_power: 0,
  scale_word: null,
  note: null,
});

/** Units of the article that the record does not have. */
export const NEW_UNITS: Unit[] = [
  unit('%', 'UCUM', 'percentage', 'per cent', 'per cent'),
  unit('m3', 'UCUM', 'volume', 'cubic metre', 'cubic metres'),
  unit('a', 'UCUM', 'time', 'year', 'years'),
  unit('tanker', 'count', 'count', 'tanker', 'tankers'),
  unit('USD/ton', 'UCUM', 'price', 'US dollar a ton', 'US dollars a ton'),
];

const words = (id: string) => id.replace(`${HALLOWAY.id}-`, '');

export const startHalloway = (): Workbench => ({
  article: HALLOWAY,
  text: HALLOWAY_TEXT,
  drafts: proposeDrafts(
    { ...HALLOWAY, text: HALLOWAY_TEXT },
    readQuantities(HALLOWAY_TEXT, { published: HALLOWAY.reference_date }),
    [HALLOWAY.id],
  ),
  disposals: [],
  derived: [],
  notes: [],
});

const RATE_ID = `${HALLOWAY.id}-implied-rate`;

/** The rate that the bracketed conversion implies, and a published one that it agrees with. */
function withRate(bench: Workbench): Workbench {
  const loan = bench.disposals.find(({ draft }) => words(draft) === '504-million');
  if (loan?.kind !== 'figure') throw new Error('no loan');
  const quote = {
    article_id: null,
    exact: null,
    prefix: null,
    suffix: null,
    start: null,
    end: null,
  };
  const number = { number_text: null, number_start: null, number_end: null, conversion_of: null };
  const fields: FigureFields = {
    ...loan.fields,
    ...quote,
    ...number,
    id: RATE_ID,
    label: 'Exchange rate implied by the loan',
    measure: 'dollars per euro',
    status: 'derived',
    unit: 'USD/EUR',
    value: decimal('1.12'),
    lower: decimal('1.12'),
    upper: decimal('1.12'),
    stated_on: null,
    attribution: 'Figures of Record',
    formula: `${HALLOWAY.id}-504-million / ${HALLOWAY.id}-450-million-euros`,
    decimals: 4,
  };
  const note: Note = {
    id: `${HALLOWAY.id}-rate`,
    subject_id: RATE_ID,
    verdict: 'agrees',
    summary: 'An invented reference rate of 1.115 dollars to the euro.',
    other_value: decimal('1.115'),
    other_unit: 'USD/EUR',
    source: 'Nobody',
    url: null,
    published: '2016-03-14',
  };
  return act(act(bench, { do: 'derive', fields }), { do: 'note', note });
}

/** Disposes of every draft: figures with the words above, the rest set aside as proposed. */
export function finishHalloway(bench: Workbench = startHalloway()): Workbench {
  const disposed = bench.drafts.reduce((state, draft) => {
    const [label, measure, more] = WORDS[words(draft.id)] ?? [];
    if (label === undefined || measure === undefined)
      return act(state, { do: 'set-aside', draft: draft.id, row: proposeSetAside(draft) });
    const proposed = proposeFigure(draft, { ...HALLOWAY, text: HALLOWAY_TEXT });
    const fields: FigureFields = { ...proposed, topic: 'trade', label, measure, ...more };
    const { status } = fields;
    const other = status !== proposed.status && status !== 'derived';
    const inferred = other ? inferStatus(draft.exact, status) : null;
    const presumed = proposed.unit === 't' ? TONS : null;
    const inference = other ? [presumed, inferred].filter(Boolean).join(' ') : fields.inference;
    return act(state, { do: 'keep', draft: draft.id, fields: { ...fields, inference } });
  }, bench);
  return withRate(disposed);
}
