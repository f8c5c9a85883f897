/** States one after the other, back and forth. States are never changed, so keeping them is cheap. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** Further back than anybody goes; bounds what a long session holds. */
export const HISTORY_MAX = 500;

export const startHistory = <State>(present: State): History<State> => ({
  past: [],
  present,
  future: [],
});

/** A state equal to the present one is no step. */
export function step<State>(history: History<State>, next: State): History<State> {
  if (next === history.present) return history;
  return {
    past: [...history.past, history.present].slice(-HISTORY_MAX),
    present: next,
    future: [],
  };
}

/** The history itself when there is nothing to undo. */
export function undo<State>(history: History<State>): History<State> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present, future };
}

/** The history itself when there is nothing to redo. */
export function redo<State>(history: History<State>): History<State> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
