import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One for each browser: a browser's work is done in its own processes, and two cores bear two of them.
    maxWorkers: 2,
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['temporal-polyfill/global'],
        },
      },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        test: {
          name: browser,
          include: ['test/e2e/**/*.test.ts'],
          provide: { browser },
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});

declare module 'vitest' {
  export interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}
