import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './tests/e2e/browser';

// Workers read this file again: they find the path here instead of looking, or installing, anew.
process.env.CHROMIUM_PATH ??= findBrowser();

const port = Number(process.env.E2E_PORT ?? 4317);
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Shared machines stall at times; what passes only at the second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: BROWSER_FLAGS },
    // Tracing every test costs a sixth of its time; `--trace on` asks for it.
    trace: 'on-first-retry',
  },
  webServer: {
    // Node itself, no shell in between: ending it leaves no orphan.
    command: 'exec node --import tsx lib/cli/start-site.ts',
    env: { PORT: String(port), HOST: '127.0.0.1' },
    url: `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
  },
});
