/** What a browser keeps, held against the work at hand, in words. */
import { printWork, readWork, type Work } from './save-work';

export interface KeptWords {
  readonly words: string;
  /** Whether the browser keeps something else than the work at hand. */
  readonly isOther: boolean;
}

const named = ({ bench: { article, drafts, disposals } }: Work, as = ''): string =>
  `the work on ${article.id}${as}, ${disposals.length} of ${drafts.length} numbers dealt with`;

/** Reading puts the columns of a row into their order, whatever it was. */
const isSame = (work: Work, other: Work): boolean =>
  printWork(readWork(printWork(work)) ?? work) === printWork(other);

/** `work` as it was last shown; `kept` as the browser holds it, null when it keeps nothing. */
export function wordKept(work: Work, kept: string | null): KeptWords {
  const own = named(work, ' as it was last shown');
  const save = `Save ${own}, as a file.`;
  if (kept === null) return { words: `This browser keeps nothing of it. ${save}`, isOther: false };
  const other = readWork(kept);
  if (other && isSame(work, other)) return { words: `This browser keeps ${own}.`, isOther: false };
  const found = other ? named(other) : 'work that this page cannot read';
  return { words: `This browser keeps something else: ${found}. ${save}`, isOther: true };
}
