import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The model and the index want both cores; two files at a time is what a small machine takes.
    maxWorkers: 2,
  },
});
