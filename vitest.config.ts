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
    coverage: { include: ['lib/**'] },
  },
});
