/** `npm run screenshots`: apart from the tests, which take no pictures. */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: join(import.meta.dirname, '..', '..', 'test-results'),
  reporter: 'line',
  webServer: {
    ...(Array.isArray(base.webServer) ? base.webServer[0] : base.webServer),
    cwd: join(import.meta.dirname, '..', '..'),
  } as NonNullable<typeof base.webServer>,
});
