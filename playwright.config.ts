// The end-to-end tests: the built app, driven as a person drives it. `npm run e2e` builds and calls this.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: process.env['COMMONPLACE_PICTURES'] ? 'pictures/*.pictures.ts' : '*.e2e.ts',
  outputDir: 'test-results',
  // Every test has a profile and an app of its own, so all of them may run beside each other.
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a fault: of the app or of the test.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // How long something may take before it counts as never; generous, since nothing here measures speed.
  timeout: 3 * 60_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
