import type { FigureView } from '@/lib/view/view-figure';
import { SheetSection } from '../sheet-section';

/** What the text leaves open, and what this record assumed. */
export function FigureDoubts({ view }: { view: FigureView }) {
  if (view.ambiguity === null && view.inference === null) return null;
  return (
    <SheetSection id="doubts" title="What is open, what is assumed">
      {view.ambiguity === null ? null : (
        <p>
          <b>Left open by the text.</b> {view.ambiguity}
          {view.otherReading === null ? '' : ` The other reading: ${view.otherReading}.`}
        </p>
      )}
      {view.inference === null ? null : (
        <p>
          <b>Inference of this record, not printed.</b> {view.inference}
        </p>
      )}
    </SheetSection>
  );
}
