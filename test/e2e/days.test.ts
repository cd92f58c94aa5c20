// How long may I stay? What a person does in the Days tab: trips, the strip, plans, papers, people, each by its own page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { goToOwn } from '../../scripts/own-page.mjs';
import { accessible, accessibleOne } from './harness/accessible.ts';
import { axeFaults } from './harness/axe.ts';
import { forget, store, stored } from './harness/own-page.ts';
import { type Session, startSession } from './harness/session.ts';
import { control, fromToday, press, reads, typeInto } from './harness/typed.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession({ pages: () => undefined });
  page = await session.browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
});
afterAll(() => session.close());
beforeEach(() => forget(session));

/** The page as it opens afresh with these records and at this place. */
async function openAt(hash: string, records: Record<string, unknown> = {}): Promise<void> {
  await page.goto('about:blank');
  await store(session, records);
  await goToOwn(page, `${session.popupUrl}${hash}`);
  await page.waitForSelector('.days');
}

const trip = (entry: unknown, exit: unknown, more: object = {}) => ({ member: 'a', entry, exit, ...more });

/** As in the design's sketch, from any day on which the tests run: 82 used, and a planned trip that does not fit. */
const SKETCH = {
  'member.a': {},
  'trip.1': trip(fromToday(-145), fromToday(-95), { country: 'FR', recorded: { entry: true, exit: true } }),
  'trip.2': trip(fromToday(-64), fromToday(-34), { recorded: { entry: true, exit: false } }),
  'trip.3': trip(fromToday(8), fromToday(43)),
};

const rows = () =>
  page.$$eval('.trips tbody tr:first-child', (all) =>
    all.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent).join(' ')),
  );
const number = () => page.$eval('.number', (one) => one.textContent);
const hash = () => page.evaluate(() => location.hash);

describe('a trip', () => {
  test('is added in two fields, by the keyboard alone, and counts as it is typed', async () => {
    await openAt('#days');
    expect(await number()).toBe('90');
    await press(page, 'Add a trip');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Trip');
    await page.keyboard.press('Tab');
    await page.keyboard.type(fromToday(-9));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type(fromToday(0));
    await reads(page, '10 days');
    await press(page, 'Done');
    await page.waitForSelector('.trips');
    expect(await number()).toBe('81');
    expect(await rows()).toHaveLength(1);
  });

  test('with a day that can be read two ways is asked about, not guessed', async () => {
    await openAt('#days/trip/new');
    await typeInto(page, 'In', '03/04/2026');
    expect((await stored(session)).local['trip.new']).toMatchObject({ entry: '03/04/2026' });
    await page.keyboard.press('Tab');
    await reads(page, 'Which day is it?');
    await press(page, 'Friday 3 April 2026');
    await page.waitForFunction(() => document.querySelector('input')?.value === '3 Apr 2026');
    expect((await stored(session)).local['trip.new']).toMatchObject({ entry: '2026-04-03' });
  });

  test('can be uncertain, still going on, and have other countries in it', async () => {
    await openAt('#days/trip/1', { 'member.a': {}, 'trip.1': trip('2026-05-03', '') });
    await (await control(page, 'Still there')).evaluate((box) => box.click());
    await reads(page, 'still there');
    await (await control(page, 'In', 1)).select('range');
    await typeInto(page, 'In: not after', '6 May 2026');
    await press(page, 'Other countries on the way?');
    await press(page, 'Add a change of country');
    await typeInto(page, 'On', '2026-05-10');
    await (await control(page, 'To')).select('GB');
    await (await control(page, 'On the way in')).select('no');
    await (await control(page, 'Country (you may leave it open)')).select('FR');
    await reads(page, 'entry missing');
    expect((await stored(session)).local['trip.1']).toEqual(
      trip({ earliest: '2026-05-03', latest: '2026-05-06' }, null, {
        country: 'FR',
        recorded: { entry: false },
        moves: [{ on: '2026-05-10', to: 'GB' }],
      }),
    );
  });

  test('is deleted, and the deletion taken back', async () => {
    await openAt('#days/trip/3', SKETCH);
    await press(page, 'Delete this trip');
    await reads(page, 'Deleted: the trip of');
    expect(await rows()).toHaveLength(2);
    await press(page, 'Undo');
    await reads(page, 'Taken back.');
    expect(await rows()).toHaveLength(3);
    expect((await stored(session)).local).toMatchObject(SKETCH);
  });

  test('that is wrong says so at its row, and the others are counted', async () => {
    await openAt('#days', {
      ...SKETCH,
      'trip.4': trip('2026-02-30', '2026-03-01'),
      'trip.5': trip('20226-01-01', ''),
      'trip.6': trip('2024-01-01', '2025-02-03'),
    });
    const text = await page.$eval('.trips', (table) => table.textContent);
    expect(text).toContain('There is no 30 February');
    await reads(page, 'By what you entered: 4 trips (2 more not counted).');
    expect(text).toContain('There is no year 20226 here');
    expect(text).toContain('Did you have a residence permit');
    expect(await number()).toBe('8');
  });
});

test('a journey of the Stamps tab with both dates counts, and its row leads there', async () => {
  const journey = { members: ['a'], entry: { date: fromToday(10) }, exit: { date: fromToday(12) } };
  await openAt('#days', { 'member.a': {}, 'journey.j': journey });
  expect(await rows()).toEqual([expect.stringMatching(/ 3 planned $/)]);
  await press(page, 'Stamps tab: the trip of');
  await page.waitForFunction(() => location.hash === '#stamps');
  expect((await stored(session)).local['chosen.journey']).toEqual({ is: 'j' });
});

describe('the strip', () => {
  test('is one stop of the Tab key, and speaks each day', async () => {
    await openAt('#days', SKETCH);
    const said = () => page.$eval('.strip', (strip) => strip.getAttribute('aria-valuetext'));
    const isShown = async () => expect(await page.$eval('.day-sentence', (one) => one.textContent)).toBe(await said());
    expect(await said()).toContain(
      'today: not in Schengen, 82 of 90 days used. Entering on this day you may stay 8 days.',
    );
    await page.focus('.strip');
    for (const [key, words] of [
      ['ArrowRight', 'nothing planned, 82 of 90'],
      ['ArrowDown', 'planned, 83 of 90'],
      ['ArrowDown', 'planned, 90 of 90'],
      ['ArrowRight', 'planned, 91 of 90 days used. Over the limit.'],
      ['Home', 'not in Schengen, '],
      ['End', 'nothing planned, '],
      ['PageUp', 'nothing planned, '],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForFunction(
        (words) => document.querySelector('.strip')?.ariaValueText?.includes(words),
        {},
        words,
      );
      await isShown();
    }
    const { role, name } = await accessibleOne(session, page, '.strip');
    expect([role, name]).toEqual(['slider', 'Day']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Edit/);
  });

  test('shows the day that is pointed at', async () => {
    await openAt('#days', SKETCH);
    const box = await (await page.$('.strip-line svg'))?.boundingBox();
    if (!box) throw new Error('The strip is not drawn.');
    await page.mouse.click(box.x + 1, box.y + 5);
    await page.waitForFunction(() => document.querySelector('.strip')?.getAttribute('aria-valuenow') === '-179');
  });
});

test('a plan is checked, never counts, and becomes a trip that does; that can be taken back', async () => {
  await openAt('#days/plans', SKETCH);
  await press(page, 'Try a plan');
  await typeInto(page, 'In', fromToday(2));
  await typeInto(page, 'Out', fromToday(5));
  await reads(page, 'It breaks the trip of');
  await press(page, 'Add another plan');
  await typeInto(page, 'In', fromToday(100), 1);
  await typeInto(page, 'Out', fromToday(110), 1);
  await reads(page, '11 days, each of them lawful.');
  await press(page, '‹ Days');
  await page.waitForSelector('.trips');
  expect(await number()).toBe('8');
  expect(await rows()).toHaveLength(3);
  await page.goBack();
  await page.waitForSelector('.plans');
  await page.$$eval('.plan button', (all) =>
    all
      .filter((one) => one.innerText.startsWith('Make it a trip'))
      .at(-1)
      ?.click(),
  );
  await reads(page, 'Now a trip that counts');
  expect(Object.keys((await stored(session)).local).filter((key) => key.startsWith('trip.'))).toHaveLength(4);
  await press(page, 'Undo');
  await page.waitForFunction(() => document.querySelectorAll('.plan').length === 2);
  expect(Object.keys((await stored(session)).local).filter((key) => key.startsWith('trip.'))).toHaveLength(3);
});

test('a permit frees the days in its state, and there are two numbers', async () => {
  await openAt('#days/papers', {
    'member.a': { nationalities: ['US'] },
    'trip.1': trip(fromToday(-20), null, { country: 'FR' }),
  });
  await press(page, 'Add this paper');
  await typeInto(page, 'Valid from', fromToday(-30));
  await typeInto(page, 'Valid until', fromToday(300));
  await reads(page, 'Frees days in France only.');
  await press(page, '‹ Days');
  await page.waitForSelector('.gauge');
  expect(await page.$$eval('.gauge', (all) => all.map((one) => one.textContent))).toEqual([
    expect.stringContaining('days you may stay in France'),
    expect.stringContaining('90 days you may stay elsewhere in Schengen'),
  ]);
  expect((await stored(session)).local['member.a']).toMatchObject({
    nationalities: ['US'],
    permits: [{ issuer: 'FR' }],
  });
});

test('people have trips of their own; one is removed and brought back', async () => {
  await openAt('#days/people', SKETCH);
  await press(page, 'Add a person');
  await page.waitForFunction(() => document.querySelectorAll('.person').length === 2);
  await typeInto(page, 'Nickname', 'Emma', 1);
  await press(page, '‹ Days');
  await page.waitForSelector('.gauge');
  expect(await number()).toBe('90');
  await (await page.waitForSelector('.person-bar select'))?.select('a');
  await page.waitForFunction(() => document.querySelector('.number')?.textContent === '8');
  await press(page, 'People');
  await page.waitForFunction(() => document.querySelectorAll('.person').length === 2);
  await page.$$eval('.person button', (all) => all.find((one) => one.textContent === 'Remove You')?.focus());
  await page.keyboard.press('Enter');
  await reads(page, 'You was removed');
  expect(Object.keys((await stored(session)).local).filter((key) => key.startsWith('trip.'))).toEqual([]);
  // The button that removed her is gone: the focus goes on at the way back, and is kept when that has been taken.
  await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
  await page.keyboard.press('Enter');
  await reads(page, 'Taken back.');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('undo');
  expect((await stored(session)).local).toMatchObject(SKETCH);
});

test('ten thousand trips: the newest are drawn, and nothing waits long', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, at) => [
      `trip.${at}`,
      trip(fromToday(-4 * at - 3), fromToday(-4 * at - 2), { country: 'FR' }),
    ]),
  );
  await openAt('#days', { 'member.a': {}, ...many });
  expect(await rows()).toHaveLength(10);
  await press(page, 'Show 200 more of 9,990');
  await page.waitForFunction(() => document.querySelectorAll('.trips tbody').length === 210);
  await press(page, 'Edit');
  await page.waitForSelector('.two input');
  const wait = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('.two input');
    if (!field) return Number.NaN;
    const start = performance.now();
    field.value = '3 May 2026';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
  expect(wait).toBeLessThan(1_000);
});

const PERMIT = {
  permits: [
    { paper: 'carte-sejour', issuer: 'FR', from: fromToday(-300), until: fromToday(-140) },
    { paper: 'carte-sejour', issuer: 'FR', from: fromToday(-100), until: fromToday(200) },
  ],
};
const VISA = {
  visas: [{ kind: 'C', issuer: 'FR', from: fromToday(-20), until: fromToday(60), days: 30, entries: '02' }],
};
const STATES: Readonly<Record<string, readonly [hash: string, records: Record<string, unknown>]>> = {
  filled: ['#days', { ...SKETCH, 'member.b': { nickname: 'Emma' } }],
  wrong: ['#days', { ...SKETCH, 'trip.4': trip('2026-02-30', ''), 'trip.5': trip(fromToday(-10), fromToday(-20)) }],
  over: [
    '#days',
    {
      ...SKETCH,
      'trip.6': trip(fromToday(-120), fromToday(-20), { recorded: { exit: false } }),
      'trip.7': trip(fromToday(10), fromToday(30)),
      'journey.8': { members: ['a'], entry: { place: 'dover', date: fromToday(60) }, exit: { date: fromToday(75) } },
    },
  ],
  permit: ['#days', { 'member.a': { ...PERMIT, ...VISA }, 'trip.1': trip(fromToday(-200), null, { country: 'FR' }) }],
  uncertain: [
    '#days',
    {
      'member.a': {},
      'trip.1': trip({ earliest: fromToday(-90), latest: fromToday(-80) }, 'unknown', { country: 'GI' }),
    },
  ],
  people: [
    '#days',
    { ...SKETCH, 'member.b': { nickname: 'Alexander Bartholomew Fitzgerald-Worthington of Somewhere' } },
  ],
  trip: [
    '#days/trip/2',
    {
      ...SKETCH,
      'trip.2': trip({ earliest: '2026-05-03', latest: '6 May' }, '', { moves: [{ on: '', to: 'outside' }] }),
    },
  ],
  papers: ['#days/papers', { 'member.a': { ...PERMIT, ...VISA } }],
  plans: [
    '#days/plans',
    {
      ...SKETCH,
      'plan.1': { member: 'a', entry: fromToday(1), exit: fromToday(50) },
      'plan.2': { member: 'a', entry: '', exit: '' },
    },
  ],
  counted: ['#days/counted', SKETCH],
  'people page': ['#days/people', SKETCH],
  data: ['#days/data', { ...SKETCH, 'trip.9': 'rotten' }],
};

describe('each state', () => {
  test('has no fault that axe can find, and needs no sideways scrolling at 320 px', async () => {
    const found: Record<string, unknown> = {};
    for (const [name, [hash, records]] of Object.entries(STATES)) {
      await forget(session);
      await openAt(hash, records);
      await page.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      const tooWideForPopup = await page.evaluate(() => {
        // As wide as the popup makes itself, without the padding of its main part.
        document.documentElement.className = 'popup';
        const { scrollWidth, clientWidth } = document.querySelector('.days') ?? document.body;
        document.documentElement.className = 'tab';
        return scrollWidth - clientWidth;
      });
      const { ours, theirs } = await axeFaults(page);
      await page.setViewport({ width: 320, height: 600 });
      const { wide, width } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        width: document.documentElement.clientWidth,
      }));
      await page.setViewport({ width: 400, height: 600 });
      const faults = [...ours, ...theirs].map(({ rule, target }) => `${rule}: ${target}`);
      if (tooWideForPopup > 0) faults.push(`${tooWideForPopup} px too wide for the popup`);
      if (wide > width) faults.push(`${wide - width} px too wide`);
      if (faults.length > 0) found[name] = faults;
    }
    expect(found).toEqual({});
  });

  test('keeps the table of trips a table where its rows take two lines', async () => {
    await openAt(...(STATES.over as (typeof STATES)[string]));
    const parts = async () =>
      (await accessible(session, page, '.trips, .trips :is(tr, th, td)')).map(({ role }) => role);
    const wide = await parts();
    await page.setViewport({ width: 320, height: 600 });
    const narrow = await parts();
    await page.setViewport({ width: 400, height: 600 });
    expect(new Set(wide)).not.toContain('none');
    expect(narrow).toEqual(wide);
  });

  test('names every control', async () => {
    for (const name of ['filled', 'trip', 'plans', 'papers', 'data'] as const) {
      await forget(session);
      await openAt(...(STATES[name] as (typeof STATES)[string]));
      const controls = await accessible(session, page, 'main :is(button, a, select, summary, input:not(.picker))');
      expect(controls.filter(({ role, name }) => role !== 'none' && name === '')).toEqual([]);
    }
  });
});

test('Back leads back, with the focus where it was', async () => {
  await openAt('#days', SKETCH);
  await press(page, 'Permits and visas');
  await page.waitForFunction(
    () => document.activeElement?.textContent === 'Permits and visas' && document.activeElement.localName === 'h2',
  );
  await page.goBack();
  await page.waitForFunction(
    () => document.activeElement?.localName === 'a' && document.activeElement.textContent === 'Permits and visas',
  );
  expect(await hash()).toBe('#days');
});

test('nothing was complained about, and nothing asked of the network', async () => {
  expect(await session.errors()).toEqual([]);
  expect(session.asked.filter(({ url }) => !url.startsWith(session.origin) && !url.startsWith('about:'))).toEqual([]);
});
