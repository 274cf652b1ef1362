import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // No isolation: what these test is pure, and a fresh process for each file took half of their time.
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], isolate: false, testTimeout: 20_000, setupFiles: ['test/random.ts'] } },
      // A slow machine shall not lose a whole run; scripts/test.mjs names what passed only when run again.
      { test: {
        name: 'e2e', include: ['test/e2e/**/*.test.ts'], maxWorkers: 2, isolate: false, globalSetup: ['test/host/prepare.ts'], retry: 1, testTimeout: 60_000, hookTimeout: 120_000,
        expect: { poll: { timeout: 10_000, interval: 20 } },
      } },
    ],
  },
});
