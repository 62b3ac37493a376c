import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test measures time; a busy computer is no failure. That holds for what stands around the tests as well: programs
    // bundled before them, hundreds of deck files removed after them.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.mjs'],
    // Study days depend on the zone; tests that are about zones say which one they mean.
    env: { TZ: 'UTC' },
  },
});
