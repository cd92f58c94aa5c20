import { defineConfig } from 'vitest/config';

/** For the mutation run: the pure engines only, and few random histories, since they are run for each mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/stay/**/*.test.ts'],
    setupFiles: ['temporal-polyfill/global'],
    env: { STAY_HISTORIES: '400' },
  },
});
