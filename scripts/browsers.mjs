// Run before the tests: both browsers are there afterwards, or one line says what to install.
import { kinds } from './find-browser.mjs';
import { ensureBrowsers } from './install-browsers.mjs';

const problem = ensureBrowsers(kinds);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}
