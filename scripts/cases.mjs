// Runs cases from a file, so that anyone can send us some: `npm run cases -- border|stay FILE.json`.
import { runBorderCases } from './cases-border.mjs';
import { runStayCases } from './cases-stay.mjs';

/** @type {Record<string, (file: string) => Promise<{ passed: number, failed: number }>>} */
const forms = { border: runBorderCases, stay: runStayCases };

const [form = '', file] = process.argv.slice(2);
const run = forms[form];
if (!run || !file) {
  console.error(`Say which form and which file: npm run cases -- ${Object.keys(forms).join('|')} FILE.json`);
  process.exit(2);
}
const { passed, failed } = await run(file);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
