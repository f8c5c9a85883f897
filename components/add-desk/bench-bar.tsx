import styles from './add-desk.module.css';
import type { BenchState } from './use-bench.client';

const countWords = ({ bench, left }: BenchState): string =>
  left.length === 0 ? 'Nothing is left' : `${left.length} of ${bench.drafts.length} numbers left`;

function keptWords({ isKept, isAlone }: BenchState): string {
  if (!isKept) return 'This browser cannot keep it: save the work as a file.';
  return isAlone
    ? 'Kept in this browser.'
    : 'Another window changed the work that this browser keeps; the last change replaces the other’s. Save the work as a file.';
}

/** How many are left, and the ways on and back. */
export function BenchBar({ state }: { state: BenchState }) {
  const { bench, at, left } = state;
  const proposed = left.filter(({ proposal }) => proposal === 'set-aside').length;
  return (
    <div className={styles.bar}>
      <p className={styles.left} role="status">
        {countWords(state)}
      </p>
      <button type="button" disabled={at <= 0} onClick={state.back}>
        Previous
      </button>
      <button type="button" disabled={at >= bench.drafts.length - 1} onClick={state.forward}>
        Next
      </button>
      <button type="button" disabled={!state.canUndo} onClick={state.undo}>
        Undo
      </button>
      <button type="button" disabled={!state.canRedo} onClick={state.redo}>
        Redo
      </button>
      {proposed > 0 ? (
        <button type="button" onClick={state.setAsideRest}>
          Set aside all {proposed} proposed so
        </button>
      ) : null}
      <span className={styles.kept} aria-live="polite">
        {keptWords(state)}
      </span>
    </div>
  );
}
