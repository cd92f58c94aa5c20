// Every field of every practice page gets the explanation that the page expects, from the real extension, and no other.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPass } from '../../scripts/first-pass.mjs';
import { isRight, recognise } from '../../scripts/recognise.mjs';
import type { Recognised } from '../../scripts/recognise-entry.ts';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { type Session, startSession } from './harness/session.ts';

const pages = await loadPages();
const families = [...new Set(pages.map(({ family }) => family))];
let session: Session;
let page: Page;

beforeAll(async () => {
  session = await startSession({ pages: (url) => answerFor(pages, url) });
  page = await session.browser.newPage();
});
afterAll(() => session.close());

/** What is wrong with a row, in words; undefined when all is well. */
function faultOf(row: Recognised): string | undefined {
  const { expected, got, isShown, reason, says } = row;
  const why = `${reason.map((one) => `${one.place}: ${one.says}`).join(', ')} — ${JSON.stringify(says)}`;
  if (expected === null) return `a field without data-expect: ${JSON.stringify(says)}`;
  if (!isRight(row)) return `expected ${expected}, got ${got}; ${why}`;
  return isShown ? undefined : `${got} is not what the extension shows; ${why}`;
}

/** All faults of a page, its frames included; one fault too if it has no field where it should have some. */
async function faultsOn(hasFields: boolean): Promise<string[]> {
  const rows: Recognised[][] = [];
  for (const frame of page.frames()) rows.push(await recognise(frame));
  if (hasFields !== rows.some((ofFrame) => ofFrame.length > 0)) return [`expected fields: ${hasFields}`];
  return rows.flat().flatMap((row) => faultOf(row) ?? []);
}

describe.each(families)('%s', (family) => {
  const inFamily = pages.filter((page) => page.family === family && page.contentType.startsWith('text/html'));
  it.each(inFamily.map((page) => [page.name, page] as const))('%s', async (_, { url, body }) => {
    await page.goto(url);
    await firstPass(page);
    // The pages of components write the answers with their scripts, after they have drawn their fields.
    const hasFields = body.includes('data-expect') || family === 'synapse';
    await expect.poll(() => faultsOn(hasFields), { timeout: 10_000, interval: 20 }).toEqual([]);
  });
});

it('no page made the extension stumble', async () => {
  const ours = (await session.errors()).filter(({ from }) => from.includes('extension'));
  expect(ours).toEqual([]);
});
