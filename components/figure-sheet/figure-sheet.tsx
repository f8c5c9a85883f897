import type { ReactNode } from 'react';
import type { FigureView } from '@/lib/view/view-figure';
import { CheckList } from '../audit/check-list';
import { ChartSources } from '../chart/chart-sources';
import { Citation } from '../citation';
import { NotesList } from '../notes-list';
import { SheetSection } from '../sheet-section';
import { FigureDoubts } from './figure-doubts';
import { FigureEvidence } from './figure-evidence';
import { FigureHead } from './figure-head';
import { FigureNeighbours } from './figure-neighbours';
import { FigureRelations } from './figure-relations';
import { type FigureCell, FigureRow } from './figure-row';
import styles from './figure-sheet.module.css';
import { FigureSteps } from './figure-steps';
import { FigureTrail } from './figure-trail';

interface FigureSheetProps {
  readonly view: FigureView;
  /** The line that stands in its citation.txt, too. */
  readonly citation: string;
  /** Its row of figures.csv. */
  readonly row: readonly FigureCell[];
  /** Further sections: with what the figure is compared. */
  readonly children?: ReactNode;
}

/** The evidence sheet: value, words, steps, doubts, other sources, checks, citation. */
export const FigureSheet = ({ view, citation, row, children }: FigureSheetProps) => (
  <article>
    <FigureHead view={view} />
    <div className={styles.evidence}>
      <FigureEvidence view={view} />
      <FigureTrail view={view} />
    </div>
    {view.sources.length > 0 ? (
      <SheetSection id="sources" title="The words it is computed from">
        <ChartSources sources={view.sources} />
      </SheetSection>
    ) : null}
    <FigureSteps view={view} />
    <FigureDoubts view={view} />
    {view.notes.length > 0 ? (
      <SheetSection id="other-sources" title="What other sources say">
        <NotesList notes={view.notes} />
      </SheetSection>
    ) : null}
    <FigureRelations view={view} />
    {children}
    <SheetSection id="checks" title="Rechecked by machine">
      <CheckList checks={view.checks} />
      <FigureRow cells={row} />
    </SheetSection>
    <SheetSection id="cite" title="Cite this figure">
      <Citation text={citation} path={`/figures/${view.summary.id}`} />
    </SheetSection>
    <FigureNeighbours view={view} />
  </article>
);
