// Random form pages with known truth: no wrong explanation, nothing moved, nothing left behind, no stumble.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { gone } from '../../scripts/first-pass.mjs';
import { recognise } from '../../scripts/recognise.mjs';
import type { Recognised } from '../../scripts/recognise-entry.ts';
import { documentOf, forms } from './harness/generated-page.ts';
import { store } from './harness/own-page.ts';
import { differences, rectangles } from './harness/rectangles.ts';
import { type Session, startSession } from './harness/session.ts';

/** Firefox runs the same code; it shows that nothing of it depends on the browser. */
const PAGES = inject('browser') === 'chromium' ? 2000 : 200;
const BATCH = 100;
/** Another seed for another 2,000 pages: BIENVENUE_SEED=7 npm test. */
const seed = Number(process.env.BIENVENUE_SEED ?? 20_261_123);
const address = (batch: number): string => `https://assure.ameli.fr/compte/generated?batch=${batch}`;

const batches = fc.sample(fc.array(forms, { minLength: BATCH, maxLength: BATCH }), { seed, numRuns: PAGES / BATCH });
let session: Session;

beforeAll(async () => {
  session = await startSession({
    pages: (url) => {
      const batch = batches[Number(new URL(url).searchParams.get('batch'))];
      return batch && { contentType: 'text/html; charset=utf-8', body: documentOf(batch) };
    },
  });
});
afterAll(() => session.close());

test(`${PAGES} pages`, { timeout: 300_000 }, async () => {
  const wrong: string[] = [];
  const count = { right: 0, missing: 0 };
  for (const batch of batches.keys()) {
    await store(session, { explain: false });
    const page = await session.openBare(address(batch));
    await page.bringToFront();
    const asGiven = await page.content();
    const before = await rectangles(page);

    await store(session, { explain: true });
    await expect.poll(async () => shownOtherwise(await recognise(page)), { timeout: 20_000 }).toEqual([]);
    for (const row of await recognise(page)) {
      const id = row.got.replace(/:.*/, '');
      if (id === row.expected) count.right += 1;
      else if (id === 'none') count.missing += 1;
      else wrong.push(`${row.expected} was taken for ${row.got}: ${JSON.stringify(row.says)}`);
    }
    expect(differences(before, await rectangles(page))).toEqual([]);

    await store(session, { explain: false });
    await gone(page);
    expect(await page.content()).toBe(asGiven);
    await page.close();
  }
  expect(wrong).toEqual([]);
  expect(count.right / (count.right + count.missing)).toBeGreaterThan(0.97);
  console.log(`seed ${seed}: ${count.right} right, ${count.missing} missing, ${wrong.length} wrong`);
  expect((await session.errors()).map(({ text }) => text)).toEqual([]);
});

const shownOtherwise = (rows: readonly Recognised[]): string[] =>
  rows.filter(({ isShown }) => !isShown).map(({ selector, got }) => `${selector}: ${got}`);
