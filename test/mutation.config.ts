import { defineConfig } from 'vitest/config';

/** For the mutation run: the pure engines only, and few random histories, since they are run for each mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/stay/**/*.test.ts', 'test/unit/border/**/*.test.ts'],
    exclude: [
      // Bundles the sources by itself, so it would be run for every mutant and tell nothing new.
      'test/unit/stay/cases-command.test.ts',
      // Enumerate the rows, which are data and not changed by the run: seconds for each mutant, and nothing new.
      'test/unit/border/tables.test.ts',
      'test/unit/border/documents-table.test.ts',
    ],
    setupFiles: ['temporal-polyfill/global'],
    env: { STAY_HISTORIES: '400', STAY_RUNS: '40', BORDER_RUNS: '20' },
    testTimeout: 60_000,
  },
});
