import { defineConfig } from 'vitest/config';
import BrowsersInTurn from './test/browsers-in-turn.ts';

export default defineConfig({
  test: {
    // A browser's work is done in its own processes, and two cores bear two of them.
    maxWorkers: 2,
    sequence: { sequencer: BrowsersInTurn },
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['temporal-polyfill/global'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        test: {
          name: browser,
          include: ['test/e2e/**/*.test.ts'],
          provide: { browser },
          // A worker keeps what it has built and started for the files that follow: `harness/kept-browser.ts`.
          isolate: false,
          setupFiles: ['test/e2e/harness/note-failures.ts'],
          testTimeout: 90_000,
          // Waiting ends with the thing itself; how soon that comes depends on the machine.
          expect: { poll: { timeout: 30_000 } },
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
