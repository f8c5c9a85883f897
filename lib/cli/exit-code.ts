/** What the command says by its exit code; see the README. */
export const EXIT = { done: 0, findings: 1, environment: 2, busy: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
