import { defineConfig } from 'vitest/config';

/** For the mutation run: the pure engines only, and few random histories, since they are run for each mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/stay/**/*.test.ts'],
    // Bundles the sources by itself, so it would be run for every mutant and tell nothing new.
    exclude: ['test/unit/stay/cases-command.test.ts'],
    setupFiles: ['temporal-polyfill/global'],
    env: { STAY_HISTORIES: '400', STAY_RUNS: '40' },
    testTimeout: 60_000,
  },
});
