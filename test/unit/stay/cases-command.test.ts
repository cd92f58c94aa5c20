import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runStayCases } from '../../../scripts/cases-stay.mjs';

test('the command judges a file with the bundled engine', async () => {
  const path = new URL('../../cases/stay/own.json', import.meta.url).pathname;
  const { cases } = JSON.parse(await readFile(path, 'utf8'));
  expect(await runStayCases(path)).toEqual({ passed: cases.length, failed: 0 });
});
