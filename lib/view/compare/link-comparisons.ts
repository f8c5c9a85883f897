/** From the page of a figure to those it is compared with. */
import type { RecordIndex } from '../index-record';
import { upperFirst } from '../words';
import { viewComparisons } from './view-comparisons';

export interface CompareLink {
  readonly href: `/compare?ids=${string}`;
  readonly label: string;
  /** "That is at least five times as much.", said on the page of the other. */
  readonly finding: string;
}

/** With what a figure is compared, for its own page. */
export const comparisonsOf = (index: RecordIndex, id: string): CompareLink[] =>
  viewComparisons(index)
    .filter(({ figures }) => figures.some(({ summary }) => summary.id === id))
    .map(({ anchor, figures, finding, because }) => {
      const ids = figures.map(({ summary }) => summary.id);
      const other = figures.find(({ summary }) => summary.id !== id) ?? figures[0];
      const label = other.summary.label;
      const subject = ids[0] === id ? 'This' : 'That';
      const said = because === null ? `${subject} is ${finding}.` : `${upperFirst(finding)}.`;
      return { href: `/compare?ids=${ids.join(',')}#${anchor}`, label, finding: said };
    });
