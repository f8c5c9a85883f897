import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A mutant is most often caught by the few cases of its own module, and then no more are run. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((one, other) => size(one) - size(other));
  }
}

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Mutation testing names the folder whose tests must hold alone (stryker.config.mjs).
    include: [`${process.env.TESTS_IN ?? 'tests'}/**/*.test.{ts,tsx}`],
    ...(process.env.TESTS_IN && { sequence: { sequencer: SmallFirst } }),
    environment: 'node',
    testTimeout: 30_000,
    // By default one core is left idle, which is half of a machine that has two.
    maxWorkers: 2,
    // Modules are loaded once for each worker and not for each file, which takes most of the time:
    // the project's own hold no state that outlives a call. What a test stubs is put back for it.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    coverage: { include: ['lib/**'] },
  },
});
