import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Mutation testing names the folder whose tests must hold alone (stryker.config.mjs).
    include: [`${process.env.TESTS_IN ?? 'tests'}/**/*.test.{ts,tsx}`],
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
