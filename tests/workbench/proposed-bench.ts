/** An article whose every amount is a figure as the workbench proposes it, and what the checks say. */
import { readQuantities } from '@/lib/quantity/read-quantities';
import { checkWork } from '@/lib/workbench/check-work';
import { describeArticle } from '@/lib/workbench/describe-article';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { proposeNext } from '@/lib/workbench/propose-next';
import { type FigureFields, proposeSetAside } from '@/lib/workbench/propose-rows';
import { newUnits } from '@/lib/workbench/propose-unit';
import { act, type Workbench } from '@/lib/workbench/workbench-state';

const IDENTITY = {
  id: 'wire',
  published: '2016-03-14',
  publisher: 'Meridian Wire',
  url: null,
  rights: 'excerpt',
} as const;

/** Every amount as a figure with the words of its own that a person would find, all else set aside. */
export function benchOf(
  text: string,
  change: (fields: FigureFields) => FigureFields = (fields) => fields,
  name: (fields: FigureFields, words: Partial<FigureFields>) => FigureFields = (fields, words) => ({
    ...fields,
    ...words,
  }),
): Workbench {
  const article = describeArticle(IDENTITY, text);
  const mentions = readQuantities(text, { published: article.reference_date });
  const drafts = proposeDrafts({ ...IDENTITY, text }, mentions);
  const start: Workbench = { article, text, drafts, disposals: [], derived: [], notes: [] };
  return drafts.reduce((bench, draft, index) => {
    const letter = String.fromCharCode(97 + (index % 26));
    const words = {
      label: `Oil of ${letter}`,
      measure: `sales of ${letter}`,
      topic: 'oil',
    } as const;
    const fields = change(name(proposeNext(bench, draft), words));
    return act(
      bench,
      draft.proposal === 'figure' && fields.unit !== ''
        ? { do: 'keep', draft: draft.id, fields }
        : { do: 'set-aside', draft: draft.id, row: proposeSetAside(draft) },
    );
  }, start);
}

export const findingsOf = (bench: Workbench) =>
  checkWork({ bench, units: newUnits(bench, [], []) }, []);

export const figuresOf = ({ disposals }: Workbench): FigureFields[] =>
  disposals.flatMap((disposal) => (disposal.kind === 'figure' ? [disposal.fields] : []));
