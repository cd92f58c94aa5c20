// The Documents tab as a person uses it: the questions, the list, own lines, the page for the phone, what goes wrong.
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emulateMedia } from '../../scripts/media.mjs';
import { accessible } from './harness/accessible.ts';
import { forget } from './harness/own-page.ts';
import { saved } from './harness/saved-file.ts';
import { type Session, startSession } from './harness/session.ts';
import { lookOver, openTab, recordsAfter, tabPage } from './harness/tab-page.ts';
import { control, fromToday, press, reads, typeInto } from './harness/typed.ts';
import { zoom } from './harness/zoom.ts';

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
  openTab(session, page, { hash, selector: '.documents', records });

const local = () => recordsAfter(session, page);
const progress = () => page.$eval('.progress span', (one) => one.textContent);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
/** The needs of the list as they are grouped, by item. */
const grouped = () =>
  page.$$eval('.group [data-item]', (lines) =>
    Object.fromEntries(
      lines.map((line) => [
        (line as HTMLElement).dataset.item ?? '',
        /group-([a-z-]+)/.exec(line.closest('.group')?.className ?? '')?.[1] ?? '',
      ]),
    ),
  );

/** A British visitor by Eurostar, and an American with a French card, on one journey. */
const VISITOR = {
  adult: true,
  nationalities: ['GB'],
  documents: [{ kind: 'passport', issuer: 'GB', issued: '2019-05-02', expires: '2027-02-20' }],
  permits: [],
  visas: [],
  family: [],
};
const RESIDENT = {
  nickname: 'Anna',
  adult: true,
  nationalities: ['US'],
  documents: [{ kind: 'passport', issuer: 'US' }],
  permits: [{ paper: 'carte-sejour', issuer: 'FR', until: '2099-05-01' }],
  visas: [],
  family: [],
};
const JOURNEY = {
  members: ['a', 'b'],
  entry: { place: 'st-pancras', date: '2026-12-03' },
  exit: { place: 'channel-train', date: '2026-12-09' },
};
const TRIP = { 'member.a': VISITOR, 'member.b': RESIDENT, 'journey.j': JOURNEY };
const ANSWERED = {
  ...TRIP,
  'member.a': { ...VISITOR, cover: 'britain' },
  'list.j.a': { circumstances: { lodging: 'host', carries: ['pet'] } },
};

describe('the questions', () => {
  test('come one at a time, are answered by the keyboard alone, and are kept', async () => {
    await openAt('#documents', TRIP);
    await reads(page, 'Where does this traveller sleep in France?');
    await (await page.$('.question button'))?.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await reads(page, 'Which of these come along?');
    expect(await focused()).toBe('Which of these come along?');
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    // One tick answers it, but one is not done yet.
    await reads(page, 'Papers of your pet');
    expect(await page.$eval('.question h3', (one) => one.textContent)).toBe('Which of these come along?');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Done');
    await page.keyboard.press('Enter');
    await reads(page, 'Who pays when this traveller sees a doctor at home?');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.question') === null);
    const { 'list.j.a': list, 'member.a': member } = await local();
    expect(list).toEqual({ circumstances: { lodging: 'host', carries: ['pet'] } });
    expect(member).toEqual({ ...VISITOR, cover: 'britain' });
  });

  test('that are answered can be changed, and the list follows', async () => {
    await openAt('#documents', ANSWERED);
    expect(await grouped()).toMatchObject({ pets: 'needed', lodging: 'needed' });
    await page.$eval('.given-answers', (one) => one.setAttribute('open', ''));
    await press(page, 'Change: Brings');
    await (await control(page, 'A pet')).evaluate((box) => (box as HTMLInputElement).click());
    await press(page, 'None of these');
    await page.waitForFunction(() => document.querySelector('[data-item="pets"]') === null);
    await press(page, 'Change: Sleeps');
    await press(page, 'In a home of one’s own');
    await reads(page, 'Our sources name no paper for people with a home of their own in France.');
    expect(await grouped()).toMatchObject({ lodging: 'advised' });
  });

  test('on the passport keep half a date, say what is wrong, and decide nothing by it', async () => {
    await openAt('#documents', {
      'member.a': { ...VISITOR, documents: [{ kind: 'passport', issuer: 'GB' }] },
      'journey.j': { ...JOURNEY, members: ['a'] },
    });
    await reads(page, 'When was the passport issued, and when does it end?');
    await typeInto(page, 'Issued on', '31 Feb 2020');
    await page.keyboard.press('Tab');
    await reads(page, 'There is no');
    expect((await local())['member.a']).toMatchObject({ documents: [{ issued: '31 Feb 2020' }] });
    await openAt('#documents');
    const issued = await control(page, 'Issued on');
    expect(await issued.evaluate((one) => (one as HTMLInputElement).value)).toBe('31 Feb 2020');
    await typeInto(page, 'Issued on', '2 May 2019');
    await typeInto(page, 'Ends on', '1 May 2018');
    await page.keyboard.press('Tab');
    await reads(page, 'A passport cannot end before it was issued.');
    await typeInto(page, 'Issued on', fromToday(1));
    await page.keyboard.press('Tab');
    await reads(page, 'This day is still to come. A passport bears a day that is past.');
    await typeInto(page, 'Issued on', '2 May 2019');
    await typeInto(page, 'Ends on', '2 Nov 2029');
    await press(page, 'Done');
    await reads(page, 'good for leaving up to 2 Aug 2029');
    expect(await page.$eval('[data-item="passport-validity"] .standing', (one) => one.textContent)).toContain(
      'In order',
    );
  });

  test('go on beside a visa that begins only later, which is said', async () => {
    const visa = { kind: 'VLS-TS', issuer: 'FR', from: '2027-01-01', until: '2027-12-31', validation: 'due' };
    await openAt('#documents', { ...TRIP, 'member.a': { ...VISITOR, visas: [visa] } });
    await reads(page, 'The visa that you entered begins on 1 Jan 2027, after this crossing.');
    expect(await page.$('.question')).not.toBeNull();
  });

  test('wait while two answers cannot both be right', async () => {
    await openAt('#documents', {
      'member.a': { ...VISITOR, nationalities: ['US'] },
      'journey.j': { ...JOURNEY, members: ['a'] },
    });
    await reads(page, 'This document was issued by a state that is not among your nationalities.');
    expect(await page.$('.question')).toBeNull();
  });

  test('ask for the papers where the verdict asks them, and say when nothing is there yet', async () => {
    await openAt('#documents');
    await reads(page, 'Nothing is asked twice.');
    await openAt('#documents', { 'member.a': {}, 'journey.j': { ...JOURNEY, members: ['a'] } });
    expect(await page.$eval('.question a', (one) => one.getAttribute('href'))).toBe('#stamps');
    await openAt('#documents', { 'member.a': VISITOR, 'journey.j': { members: ['a'], exit: { date: '2026-12-' } } });
    await reads(page, 'Where or when you cross has not been said.');
    expect(await page.$('.progress')).toBeNull();
  });
});

describe('the list', () => {
  test('says needed, advised, not needed, and what will not get one across, for each traveller', async () => {
    await openAt('#documents', ANSWERED);
    expect(await grouped()).toMatchObject({
      'travel-document': 'needed',
      'passport-validity': 'needed',
      insurance: 'advised',
      etias: 'not-established',
      food: 'not-allowed',
      'carte-vitale': 'does-not-serve',
      visa: 'not-needed',
    });
    expect(await page.$eval('[data-item="passport-validity"]', (one) => one.textContent)).toContain('Not in order');
    await (await control(page, 'Traveller')).select('b');
    await reads(page, 'Residence card or permit, together with the passport');
    expect(await grouped()).toMatchObject({
      'residence-card': 'needed',
      'passport-age': 'advised',
      'card-alone': 'does-not-serve',
      lodging: 'not-needed',
    });
  });

  test('remembers ticks and own lines of each trip and traveller, and shows the progress', async () => {
    await openAt('#documents', ANSWERED);
    expect(await progress()).toBe('1 of 10 ready');
    await page.$eval('[data-item="return-ticket"] input', (box) => (box as HTMLInputElement).focus());
    await page.keyboard.press(' ');
    await press(page, 'Add a line');
    await (await page.waitForSelector('.own-line input[type="text"]'))?.type('Adaptor for sockets');
    await page.waitForFunction(() => document.querySelector('.progress span')?.textContent === '2 of 11 ready');
    await openAt('#documents');
    await page.waitForSelector('.own-line');
    expect(await page.$eval('.own-line input[type="text"]', (one) => (one as HTMLInputElement).value)).toBe(
      'Adaptor for sockets',
    );
    expect(await progress()).toBe('2 of 11 ready');
    await (await control(page, 'Traveller')).select('b');
    await page.waitForFunction(() => document.querySelector('.own-line') === null);
    expect((await local())['list.j.b']).toBeUndefined();
  });

  test('is copied for the next time without days and ticks, and the copy can be taken back', async () => {
    await openAt('#documents', {
      ...ANSWERED,
      'list.j.a': {
        circumstances: { lodging: 'host' },
        ready: ['lodging'],
        own: [{ id: 'x', text: 'Hat', done: true }],
      },
    });
    await press(page, 'Copy the trip for next time');
    await reads(page, 'A copy without days was made, and is shown now.');
    const records = await local();
    const copy = Object.keys(records).find((key) => key.startsWith('journey.') && key !== 'journey.j') ?? '';
    expect(records[copy]).toEqual({
      members: ['a', 'b'],
      entry: { place: 'st-pancras' },
      exit: { place: 'channel-train' },
    });
    expect(records[`list.${copy.slice('journey.'.length)}.a`]).toEqual({
      circumstances: { lodging: 'host' },
      own: [{ id: 'x', text: 'Hat' }],
    });
    await press(page, 'Undo');
    await reads(page, 'Taken back.');
    expect(Object.keys(await local()).filter((key) => key.startsWith('journey.'))).toEqual(['journey.j']);
  });

  test('is saved for the phone as one page that fetches and runs nothing', async () => {
    await openAt('#documents', { ...ANSWERED, 'list.j.a': { ...ANSWERED['list.j.a'], ready: ['return-ticket'] } });
    const { name, text } = await saved(page, 'Save for the phone');
    expect(name).toBe('documents-2026-12-03.html');
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(text).toContain('<title>Documents for this trip</title>');
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<link|<img|src=|url\(|https?:/);
    const facts = await page.evaluate(
      (html) => {
        const saved = new DOMParser().parseFromString(html, 'text/html');
        return {
          people: [...saved.querySelectorAll('h2')].map((one) => one.textContent),
          ticked: [...saved.querySelectorAll('input[checked]')].map((one) => one.parentElement?.textContent),
          french: saved.querySelector('i[lang="fr"]')?.textContent,
        };
      },
      text.replace(/<style>.*<\/style>/s, ''),
    );
    expect(facts.people).toEqual(['You', 'Anna']);
    expect(facts.ticked).toEqual(['Return ticket billet de retour']);
    expect(facts.french).toBe('passeport, carte nationale d’identité');
  });
});

describe('the days', () => {
  test('stand in the order of the calendar and go into a calendar file', async () => {
    await openAt('#documents/days', {
      ...ANSWERED,
      'member.a': {
        ...VISITOR,
        documents: [{ kind: 'passport', issuer: 'GB', issued: '2095-05-02', expires: '2105-02-20' }],
      },
      'letters.a': { sent: ['2099-01-01', '2099-0'] },
      clickBefore: '2099-03-02',
    });
    await reads(page, 'Answer on your EES data is due');
    await reads(page, 'Last day to click the link in the e-mail from ameli');
    const days = await page.$$eval('.deadlines strong', (all) => all.map((one) => one.textContent));
    expect(days).toContain('15 Feb 2099');
    expect(days).toContain('1 May 2099');
    const { name, text } = await saved(page, 'Add to calendar');
    expect(name).toBe('bienvenue-days.ics');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const answer = events.find(({ uid }) => uid === 'ees-answer-a-2099-01-01@bienvenue');
    expect(answer?.startDate.toString()).toBe('2099-02-15');
    expect(answer?.summary).toBe('Answer on your EES data is due (You)');
    expect(events.find(({ uid }) => uid === 'ameli-email-link@bienvenue')?.startDate.toString()).toBe('2099-03-01');
    expect(events.map(({ summary }) => summary)).toContain(
      'Last day of the French residence card, temporary or for several years (Anna)',
    );
  });
});

describe('when it goes wrong', () => {
  test('each page is reached by its link and back, with the focus following', async () => {
    await openAt('#documents', ANSWERED);
    await page.$eval('a[href="#documents/wrong/told-overstay"]', (link) => link.focus());
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sub-head');
    await page.waitForFunction(() => document.activeElement?.textContent === 'I was told that I overstayed');
    const text = await page.$eval('.documents', (one) => one.textContent);
    expect(text).toContain('A “fine” of EUR 198 is reported by the press. It is not confirmed in law');
    expect(text).toContain('J’ai bien quitté l’espace Schengen');
    await page.goBack({ waitUntil: [] as never }).catch(() => undefined);
    await page.waitForFunction(() => document.activeElement?.getAttribute('href') === '#documents/wrong/told-overstay');
  });

  test('the letter names the ground of the traveller, has English beside it, and is copied in French', async () => {
    await openAt('#documents/letter/erase', { 'member.b': RESIDENT, 'journey.j': { ...JOURNEY, members: ['b'] } });
    await page.evaluate(() => {
      Object.assign(window, { copied: '' });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
      });
    });
    await press(page, 'Copy the French letter');
    await reads(page, 'The French letter is in the clipboard.');
    const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(copied).toContain('je suis titulaire d’un titre de séjour en cours de validité');
    expect(copied).toContain('article 2, paragraphe 3, point c)');
    expect(copied).toContain('…………………… (Signature)');
    const [french] = await accessible(session, page, '.letter p[lang="fr"]');
    expect(french).toBeDefined();
    await (await control(page, 'Why EES is not for you')).select('citizen');
    await reads(page, 'article 3, paragraphe 1, point 6)');
    await typeInto(page, 'Letter 1 sent on', fromToday(1));
    await reads(page, 'This day is still to come.');
    await typeInto(page, 'Letter 1 sent on', fromToday(-1));
    await page.waitForFunction(() => document.querySelectorAll('.documents .date-field').length === 2);
    expect((await local())['letters.b']).toEqual({ sent: [fromToday(-1)] });
  });

  test('a stamp leads on to the file in EES, and a letter back to where it was looked for', async () => {
    await openAt('#documents/wrong/stamped-though-exempt', ANSWERED);
    await reads(page, 'Our sources name no limit of time for this.');
    await page.$eval('.card a[href="#documents/wrong/recorded-by-mistake"]', (link) => (link as HTMLElement).click());
    await reads(page, 'EES is not for you.');
    await page.$eval('.card a[href^="#documents/letter/"]', (link) => (link as HTMLElement).click());
    await reads(page, 'By what you entered, EES is for you: a record of yours is no mistake.');
    await openAt('#documents/letter/correct/told-overstay', ANSWERED);
    expect(await page.$eval('.sub-head a', (link) => link.getAttribute('href'))).toBe('#documents/wrong/told-overstay');
  });
});

describe('for everyone', () => {
  const PLACES = [
    '#documents',
    '#documents/days',
    '#documents/wrong',
    '#documents/wrong/told-overstay',
    '#documents/wrong/recorded-by-mistake',
    '#documents/letter/erase',
    '#documents/letter/correct',
  ];

  test.each(PLACES)('%s has no fault for axe, light and dark, and fits 320 pixels', async (hash) => {
    const records = hash === '#documents' ? { ...TRIP, 'trip.t': GAP } : { ...ANSWERED, 'trip.t': GAP };
    await openAt(hash, records);
    const { faults, width } = await lookOver(session, page);
    expect(faults).toEqual([]);
    expect(width).toBeLessThanOrEqual(320);
  });

  test('the list fits at twice the size', async () => {
    await openAt('#documents', ANSWERED);
    await page.setViewport({ width: 640, height: 800 });
    await zoom(session, page, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await zoom(session, page, 1);
    await page.setViewport({ width: 400, height: 600 });
  });

  test('the printed list leaves out what is only for the screen, and takes one page', async () => {
    const own = [
      { id: 'x', text: 'The keys of the holiday home, the number of the neighbour, and the parking permit' },
    ];
    await openAt('#documents', { ...ANSWERED, 'trip.t': GAP, 'list.j.a': { ...ANSWERED['list.j.a'], own } });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.$$eval('.actions button', ([print]) => print?.focus());
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-printed]');
    await emulateMedia(session, page, { print: true });
    // A4 at 96 dots an inch, less the margins.
    await page.setViewport({ width: 718, height: 1046 });
    const shown = (selector: string) =>
      page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);
    expect(await shown('header, footer, [role="tablist"], button, .question, .more, summary')).toBe(0);
    expect(await shown('[data-item]')).toBeGreaterThan(12);
    // A long line is cut off in its box, not on paper.
    expect(await shown('.own-line input[type="text"]')).toBe(0);
    expect(await page.$eval('.own-line .only-print', (one) => one.checkVisibility() && one.textContent)).toBe(
      own[0]?.text,
    );
    expect(await page.$eval('.documents', (one) => one.getBoundingClientRect().height)).toBeLessThanOrEqual(1046);
    await emulateMedia(session, page, {});
    await page.setViewport({ width: 400, height: 600 });
  });

  test('nothing was asked of the network, and nothing went wrong on the way', async () => {
    expect(session.asked).toEqual([]);
    expect(await session.errors()).toEqual([]);
  });
});

const GAP = { member: 'a', entry: '2026-05-01', exit: '2026-06-20', recorded: { exit: false } };
