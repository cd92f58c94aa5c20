// The Stamps tab as a person uses it: the questions one by one, the verdict, what was assumed, what cannot be right.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emulateMedia } from '../../scripts/media.mjs';
import { axeFaults } from './harness/axe.ts';
import { forget } from './harness/own-page.ts';
import { type Session, startSession } from './harness/session.ts';
import { lookOver, openTab, recordsAfter, tabPage } from './harness/tab-page.ts';
import { control, fromToday, press, reads, typeInto } from './harness/typed.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession({ pages: () => undefined });
  page = await tabPage(session);
});
afterAll(() => session.close());
beforeEach(() => forget(session));

/** The page as it opens afresh with these records and at this place. */
const openAt = (hash: string, records: Record<string, unknown> = {}) =>
  openTab(session, page, { hash, selector: '.stamps', records });

const records = async (kind: string) =>
  Object.entries(await recordsAfter(session, page)).flatMap(([key, value]) =>
    key.startsWith(`${kind}.`) ? [value] : [],
  );
const select = async (label: string, value: string) => {
  const field = await control(page, label);
  await field.select(value);
};
const seal = () => page.$eval('.verdict .seal', (one) => one.textContent);
const question = () => page.$eval('#question', (one) => one.textContent);
const asked = (text: string) =>
  page.waitForFunction((text) => document.querySelector('#question')?.textContent?.startsWith(text), {}, text);

const JOURNEY = 'Where do you cross';
const DOCUMENTS = 'Which nationalities';
const PERMITS = 'Do you hold a residence card';
const VISAS = 'Is there a visa sticker';
const FAMILY = 'Do you travel with, or join';

async function crosses(place: string, day: string): Promise<void> {
  await asked(JOURNEY);
  await select('Where is the border control?', place);
  await typeInto(page, 'On which day?', day);
  await press(page, 'Next');
}

async function isFrom(nationality: string): Promise<void> {
  await asked(DOCUMENTS);
  await select('Nationality', nationality);
  await press(page, 'Next');
}

const MEMBER = {
  nationalities: ['US'],
  documents: [{ kind: 'passport', issuer: 'US' }],
  permits: [],
  visas: [],
  family: [],
};
/** The person before this question was answered. */
const without = (name: string, member: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(member).filter(([key]) => key !== name));
const CROSSING = { members: ['a'], entry: { place: 'airport', date: '2026-12-03' } };
const VISITOR = { 'member.a': MEMBER, 'journey.j': CROSSING };

describe('five ways to a verdict', () => {
  test('an American tourist by air is recorded, after five questions', async () => {
    await openAt('#stamps');
    await crosses('airport', '3 Dec 2026');
    await isFrom('US');
    await asked(PERMITS);
    await press(page, 'None: I am visiting');
    await asked(VISAS);
    await press(page, 'No visa sticker');
    await asked(FAMILY);
    await press(page, 'No');
    await page.waitForSelector('.verdict');
    expect(await seal()).toContain('RECORDED');
    expect(await page.$('#question')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict');
    expect((await records('member'))[0]).toEqual(MEMBER);
    expect((await records('journey'))[0]).toMatchObject({ entry: { place: 'airport', date: '2026-12-03' } });
  });

  test('a holder of a carte de séjour at St Pancras gets no stamp and prints the card, by the keyboard alone', async () => {
    await openAt('#stamps');
    await (await control(page, 'Where is the border control?')).focus();
    // One letter: a slow machine would take the second for another search.
    await page.keyboard.press('L');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3 Dec 2026');
    await tabTo('Next');
    await page.keyboard.press('Enter');
    await asked(DOCUMENTS);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Q');
    await tabTo('Next');
    await page.keyboard.press('Enter');
    await asked(PERMITS);
    await tabTo('Carte de séjour temporaire');
    await page.keyboard.press('Enter');
    await reads(page, 'Valid until');
    await (await control(page, 'Valid until')).focus();
    await page.keyboard.type('9 Feb 2028');
    await tabTo('Next');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 2 && (await page.$('.verdict')) === null; step += 1) {
      await tabTo((await question())?.startsWith(VISAS) ? 'No visa sticker' : 'No');
      await page.keyboard.press('Enter');
      await page.waitForFunction((before) => document.querySelector('#question')?.textContent !== before, {}, '');
    }
    await page.waitForSelector('.verdict');
    expect(await seal()).toContain('NO STAMP');
    await press(page, 'Why');
    await reads(page, 'Art. 2(3)(c)');
    await reads(page, 'As of');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.focus('#verdict');
    await tabTo('Show the officer');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await tabTo('Print');
    await page.keyboard.press('Enter');
    await page.waitForSelector('body[data-printed]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
  });

  test('a citizen of the EU is asked two questions', async () => {
    await openAt('#stamps');
    await crosses('airport', '2026-12-03');
    await isFrom('IE');
    await page.waitForSelector('.verdict');
    expect(await seal()).toContain('NO STAMP');
    await reads(page, 'as a citizen who moves freely');
  });

  test('a holder of a type C visa is led by the letter', async () => {
    await openAt('#stamps');
    await crosses('airport', '2026-12-03');
    await isFrom('IN');
    await asked(PERMITS);
    await press(page, 'None: I am visiting');
    await asked(VISAS);
    await reads(page, 'short-stay visitor visa');
    await press(page, 'There is one, but I cannot read its letter');
    await select('Letter in the box “type”', 'C');
    await typeInto(page, 'Valid until', '1 Mar 2027');
    await press(page, 'Next');
    await asked(FAMILY);
    await press(page, 'No');
    await page.waitForSelector('.verdict');
    expect(await seal()).toContain('RECORDED');
  });

  test('a receipt for a first application stops before booking', async () => {
    await openAt('#stamps');
    await asked(JOURNEY);
    await (await control(page, 'I go out of France')).evaluate((radio) => (radio as HTMLInputElement).click());
    await crosses('channel-train', '3 Dec 2026');
    await isFrom('IN');
    await asked(PERMITS);
    await press(page, 'Récépissé de première demande');
    await reads(page, 'receipt for a first application');
    await press(page, 'Next');
    await asked(VISAS);
    await press(page, 'No visa sticker');
    await asked(FAMILY);
    await press(page, 'No');
    await page.waitForSelector('.way-back.red');
    await reads(page, 'Stop before booking');
  });
});

/** Presses Tab until the control whose text begins so has the focus. */
async function tabTo(text: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (here.startsWith(text)) return;
  }
  throw new Error(`No key leads to ${text}.`);
}

test('the days of a trip to come are taken from Days, not typed again', async () => {
  const [dayIn, dayOut] = [fromToday(10), fromToday(12)];
  await openAt('#stamps', {
    'member.a': MEMBER,
    'trip.1': { member: 'a', entry: dayIn, exit: dayOut },
    'trip.2': { member: 'a', entry: fromToday(-12), exit: fromToday(-10) },
  });
  await asked(JOURNEY);
  const offers = await page.$$eval('button', (all) =>
    all.filter((one) => one.textContent?.startsWith('Take the days')),
  );
  expect(offers).toHaveLength(1);
  await press(page, 'Take the days of your trip');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await select('Where is the border control?', 'dover');
  await press(page, 'Next');
  await page.waitForSelector('.verdict');
  expect((await records('journey'))[0]).toMatchObject({
    entry: { place: 'dover', date: dayIn },
    exit: { date: dayOut },
  });
});

describe('what is not simple', () => {
  test('a wrong date stays as typed beside a sentence, and the page opens again where it was left', async () => {
    await openAt('#stamps');
    await asked(JOURNEY);
    await select('Where is the border control?', 'airport');
    await press(page, 'Next');
    await reads(page, 'Enter the day on which you cross.');
    await typeInto(page, 'On which day?', '31 Feb 2027');
    await page.keyboard.press('Tab');
    await reads(page, 'There is no');
    await press(page, 'Next');
    await reads(page, 'Correct the day on which you cross.');
    await openAt('#stamps');
    await asked(JOURNEY);
    const field = await control(page, 'On which day?');
    expect(await field.evaluate((one) => (one as HTMLInputElement).value)).toBe('31 Feb 2027');
    await typeInto(page, 'On which day?', '28 Feb 2027');
    await press(page, 'Next');
    await asked(DOCUMENTS);
    await openAt('#stamps');
    await asked(DOCUMENTS);
    await reads(page, '28 Feb 2027');
  });

  test('“I don’t know” shows what it may come to and what would settle it, and can be answered later', async () => {
    await openAt('#stamps', { ...VISITOR, 'member.a': without('permits', MEMBER) });
    await asked(PERMITS);
    await press(page, 'I don’t know');
    await page.waitForSelector('.open-answers');
    const words = await page.$$eval('.open-answers .seal .unseen', (all) => all.map((one) => one.textContent));
    expect(words).toContain('NO STAMP');
    expect(words).toContain('RECORDED');
    expect(words).not.toContain('ONE QUESTION');
    await reads(page, 'Look for a plastic card');
    await press(page, 'Answer it');
    await asked(PERMITS);
    await press(page, 'None: I am visiting');
    await page.waitForSelector('.verdict h2');
    expect(await seal()).toContain('RECORDED');
  });

  test('answers that contradict each other are told beside their line, and none is lost', async () => {
    await openAt('#stamps', {
      ...VISITOR,
      'member.a': { ...MEMBER, nationalities: ['FR'], documents: [{ kind: 'passport', issuer: 'FR' }], visas: [VISA] },
    });
    await reads(page, 'With it no visa is needed');
    expect((await records('member'))[0]).toMatchObject({ visas: [VISA] });
    await openAt('#stamps', { ...VISITOR, 'member.a': { ...MEMBER, nationalities: ['ZZZ'] } });
    await reads(page, 'There is no nationality ZZZ in our list.');
    expect(await (await control(page, 'Nationality')).evaluate((one) => (one as HTMLSelectElement).value)).toBe('ZZZ');
    await openAt('#stamps', { ...VISITOR, 'member.a': { ...MEMBER, nationalities: ['CA'] } });
    await asked('The document shown and the nationalities');
    await reads(page, 'issued by a state that is not among your nationalities');
    await select('Issued by', 'CA');
    await (await control(page, 'Yes, under 18')).evaluate((radio) => radio.click());
    await press(page, 'Next');
    await reads(page, 'Enter the day of birth of the child');
    await typeInto(page, 'Day of birth', '5 May 2018');
    await press(page, 'Next');
    await page.waitForSelector('.verdict');
  });

  test('an assumption is changed, the other way is looked at, and another day is asked for', async () => {
    await openAt('#stamps', {
      ...VISITOR,
      'journey.j': { ...CROSSING, exit: { place: 'airport', date: '2026-12-09' } },
    });
    await page.waitForSelector('.verdict');
    await press(page, 'We assumed');
    await select('Role at this border', 'aircrew-on-duty');
    await page.waitForFunction(() => document.querySelector('.seal')?.textContent?.includes('NO STAMP'));
    await select('Role at this border', '');
    await page.waitForFunction(() => document.querySelector('.seal')?.textContent?.includes('RECORDED'));
    await typeInto(page, 'Ask for another day (as of)', '1 Jun 2025');
    await page.waitForFunction(() => document.querySelector('.seal .unseen')?.textContent === 'STAMP');
    await reads(page, 'By the rules of 1 Jun 2025');
    await press(page, 'Look at the way out');
    await reads(page, '9 Dec 2026');
    await page.waitForFunction(() => document.querySelector('.seal')?.textContent?.includes('RECORDED'));
  });
});

const INDIAN = { ...MEMBER, nationalities: ['IN'], documents: [{ kind: 'passport', issuer: 'IN' }] };
const TWO_PASSPORTS = {
  nationalities: ['US', 'IE'],
  documents: [
    { kind: 'passport', issuer: 'CA' },
    { kind: 'id-card', issuer: 'IE' },
  ],
  adult: false,
};
const VISA = { kind: 'C', issuer: 'FR', until: '2027-03-01' };

test('the card for the officer opens over the verdict, has no fault for axe on either face, and gives the focus back', async () => {
  await openAt('#stamps', VISITOR);
  await page.waitForSelector('.verdict');
  await page.$eval('a[href="#stamps/card"]', (link) => link.focus());
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open]');
  for (const face of ['For the officer', 'For the check-in agent']) {
    await press(page, face);
    for (const dark of [false, true]) {
      await emulateMedia(session, page, { dark });
      const { ours, theirs } = await axeFaults(page);
      expect([...ours, ...theirs]).toEqual([]);
    }
    await emulateMedia(session, page, {});
    for (const width of [320, 200]) {
      await page.setViewport({ width, height: 600 });
      expect(await page.$eval('dialog', (card) => card.scrollWidth - card.clientWidth)).toBe(0);
    }
    await page.setViewport({ width: 400, height: 600 });
  }
  await press(page, 'Back');
  await page.waitForFunction(() => document.querySelector('dialog') === null);
  await page.waitForFunction(() => document.activeElement?.getAttribute('href') === '#stamps/card');
});

test('the states on a limited visa are named one by one, and decide', async () => {
  const limited = { ...MEMBER, nationalities: ['RU'], documents: [{ kind: 'passport', issuer: 'RU' }] };
  await openAt('#stamps', { ...VISITOR, 'member.a': { ...limited, visas: [{ kind: 'LTV', issuer: 'IT' }] } });
  await asked('Which states does your visa name');
  await select('States in the box “valid for”', 'IT');
  await select('Another state in the box “valid for”', 'MT');
  await press(page, 'Next');
  await page.waitForSelector('.verdict');
  expect(await seal()).toContain('MAY BE');
  await press(page, 'Change: Visa');
  await select('Another state in the box “valid for”', 'FR');
  await press(page, 'Next');
  await page.waitForFunction(() => document.querySelector('.seal')?.textContent?.includes('RECORDED'));
  expect((await records('member'))[0]).toMatchObject({ visas: [{ kind: 'LTV', validFor: ['IT', 'MT', 'FR'] }] });
});

test('a letter that cannot be read leaves both answers open, until it is read', async () => {
  await openAt('#stamps', { ...VISITOR, 'member.a': without('visas', INDIAN) });
  await asked(VISAS);
  await press(page, 'There is one, but I cannot read its letter');
  await press(page, 'Next');
  await page.waitForSelector('.open-answers');
  await reads(page, 'your visa is of type D');
  await press(page, 'Answer it');
  await asked('Which letter stands in the box');
  await select('Letter in the box “type”', 'VLS-T');
  await press(page, 'Next');
  await page.waitForSelector('.verdict h2');
  expect(await seal()).toContain('NO STAMP');
});

test('trips of uncertain dates leave the answer open, and the number of days settles it', async () => {
  const trip = { member: 'a', entry: '2026-06-20', exit: { earliest: '2026-06-25', latest: '2026-10-01' } };
  await openAt('#stamps', { ...VISITOR, 'trip.1': trip });
  await page.waitForSelector('.open-answers');
  expect(await page.$('a[href="#stamps/card"]')).toBeNull();
  await reads(page, 'between 6 and 104');
  const words = await page.$$eval('.open-answers .seal .unseen', (all) => all.map((one) => one.textContent));
  expect(words).toEqual(['RECORDED', 'MAY BE REFUSED']);
  await press(page, 'Answer it');
  await asked('How many days of the 180');
  await press(page, 'Next');
  await reads(page, 'Enter a number of days.');
  await typeInto(page, 'Days used in the 180', '12');
  await press(page, 'Next');
  await page.waitForSelector('.verdict h2');
  expect(await seal()).toContain('RECORDED');
  await reads(page, '12 days used in the 180');
});

test('who travels alone to a relative says in the same breath whether they live together', async () => {
  await openAt('#stamps', { ...VISITOR, 'member.a': without('family', MEMBER) });
  await asked(FAMILY);
  await select('Yes, a citizen of', 'DE');
  await select('To that citizen you are', 'spouse');
  await press(page, 'Next');
  await reads(page, 'Say whether you travel together');
  await select('That citizen lives in', 'FR');
  await select('On this journey', 'alone');
  await reads(page, 'Do you live there with him or her?');
  await press(page, 'Next');
  await reads(page, 'Say whether you live there together');
  await select('Do you live there with him or her?', 'true');
  await press(page, 'Next');
  await page.waitForSelector('.verdict h2');
  await reads(page, 'as family of a citizen, without the card');
});

test('a stateless person names the state that issued the travel document, and is told what is not established', async () => {
  await openAt('#stamps', { ...VISITOR, 'member.a': { permits: [], visas: [], family: [] } });
  await asked(DOCUMENTS);
  await select('Nationality', 'XXA');
  await press(page, 'Next');
  await reads(page, 'Choose the state that issued the document.');
  await select('Issued by', 'GB');
  await press(page, 'Next');
  await page.waitForSelector('.verdict h2');
  expect(await seal()).toContain('NOT CERTAIN');
  await press(page, 'Why');
  await reads(page, 'name no stateless people');
});

test('a relative of a citizen says who he or she is', async () => {
  await openAt('#stamps', { ...VISITOR, 'member.a': without('family', MEMBER) });
  await asked(FAMILY);
  await select('Yes, a citizen of', 'ES');
  await select('To that citizen you are', 'parent');
  await select('On this journey', 'together');
  await press(page, 'Next');
  await page.waitForSelector('.verdict');
  await reads(page, 'Parent of a citizen of Spain');
  await reads(page, 'as family of a citizen, without the card');
  expect((await records('member'))[0]).toMatchObject({ family: [{ relation: 'parent', citizenOf: 'ES' }] });
});

describe('for everyone', () => {
  const STATES: readonly (readonly [string, Record<string, unknown>])[] = [
    ['nothing yet', {}],
    ['papers', { ...VISITOR, 'member.a': without('permits', MEMBER) }],
    ['visa', { ...VISITOR, 'member.a': without('visas', INDIAN) }],
    ['several documents', { ...VISITOR, 'member.a': TWO_PASSPORTS }],
    ['verdict', VISITOR],
  ];

  test.each(STATES)('%s has no fault for axe, light and dark, and fits 320 pixels', async (_, state) => {
    await openAt('#stamps', state);
    const { faults, width } = await lookOver(session, page);
    expect(faults).toEqual([]);
    expect(width).toBeLessThanOrEqual(320);
  });

  test('beside large letters the answers keep the whole width, and their buttons stand below', async () => {
    await openAt('#stamps', VISITOR);
    await page.setViewport({ width: 200, height: 300 });
    const gaps = await page.$$eval('.given-lines li', (lines) =>
      lines.map((line) => {
        const [answer, button] = [...line.children].map((part) => part.getBoundingClientRect());
        return answer && button ? button.top - answer.bottom : -1;
      }),
    );
    expect(gaps).toHaveLength(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    await page.setViewport({ width: 400, height: 600 });
  });

  test('nothing was asked of the network, and nothing went wrong on the way', async () => {
    expect(session.asked).toEqual([]);
    expect(await session.errors()).toEqual([]);
  });
});
