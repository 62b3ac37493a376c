import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test measures time; a busy computer is no failure.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.mjs'],
    // Study days depend on the zone; tests that are about zones say which one they mean.
    env: { TZ: 'UTC' },
  },
});
