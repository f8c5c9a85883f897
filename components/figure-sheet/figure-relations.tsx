import type { FigureView } from '@/lib/view/view-figure';
import { FigureList } from '../figure-list';
import { SheetSection } from '../sheet-section';

/** Figures computed from this one, and the same amount in another unit. */
export function FigureRelations({ view }: { view: FigureView }) {
  const { usedBy, conversion } = view;
  if (usedBy.length + conversion.length === 0) return null;
  return (
    <SheetSection id="relations" title="Related figures">
      {conversion.length > 0 ? (
        <>
          <p>The same amount in another unit, never to be added to this one:</p>
          <FigureList figures={conversion} />
        </>
      ) : null}
      {usedBy.length > 0 ? (
        <>
          <p>Computed from this figure:</p>
          <FigureList figures={usedBy} columns />
        </>
      ) : null}
    </SheetSection>
  );
}
