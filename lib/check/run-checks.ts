/** Checks one after the other, over the same record. */
import type { Check, CheckContext } from './check-context';
import type { CheckResult } from './report';

/**
 * One result after the other, each when it is asked for. `doubted`, of which the context is made,
 * takes in what each check finds wrong, so that those behind it leave that alone.
 */
export function* runChecks(
  checks: readonly Check[],
  context: CheckContext,
  doubted: Set<string>,
): Generator<CheckResult> {
  for (const check of checks) {
    const { doubts = [], ...result } = check(context);
    for (const { subject } of result.findings) if (subject) doubted.add(subject);
    for (const id of doubts) doubted.add(id);
    yield result;
  }
}
