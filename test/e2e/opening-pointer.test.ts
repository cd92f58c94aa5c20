// Opening and closing an explanation with the mouse and with a finger, where none opens by itself.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { type Session, startSession } from './harness/session.ts';
import { closed, focusedId, marked, markOf, opened, openSized, shown } from './harness/shown.ts';
import { makeTouch } from './harness/touch.ts';

const url = 'https://ameliconnect.ameli.fr/oauth2/authorize?response_type=code&client_id=compte_AS';
const number = { field: '#userfield', label: '[for=userfield]', title: 'Social security number' };
const password = { field: '#passwordfield', title: 'Password' };
const nowhere = { x: 1270, y: 790 };

let session: Session;
let page: Page;
beforeAll(async () => {
  const pages = await loadPages(['journey']);
  session = await startSession({ pages: (asked) => answerFor(pages, asked) });
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await openSized(session, url, 1280, 800);
  await page.mouse.move(nowhere.x, nowhere.y);
  return () => page.close();
});

async function moveTo({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y);
}

async function press(selector: string): Promise<void> {
  const { x, y } = await markOf(page, selector);
  await page.mouse.click(x, y);
}

/** Keeps the pointer moving around a place for longer than a pointer may be away before an explanation closes. */
async function stroll({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const start = performance.now();
  for (let step = 0; performance.now() - start < 600; step += 1) await moveTo({ x: x - (step % 4), y });
}

test('hovering the mark opens, the explanation can be hovered, and leaving both closes', async () => {
  await moveTo(await markOf(page, number.field));
  const { rect } = await opened(page, number.title);
  expect(await markOf(page, number.field)).toMatchObject({ isExpanded: true });
  await stroll({ x: rect.left + 40, y: rect.top + 40 });
  expect(await shown(page)).toMatchObject({ title: number.title, hasFocus: false });
  await moveTo(nowhere);
  await closed(page);
  expect(await markOf(page, number.field)).toMatchObject({ isExpanded: false });
});

test('hovering another mark opens the other', async () => {
  await moveTo(await markOf(page, number.field));
  await opened(page, number.title);
  await moveTo(await markOf(page, password.field));
  await opened(page, password.title);
});

test('a click keeps it open when the pointer leaves, a second click closes it', async () => {
  await press(number.field);
  await opened(page, number.title);
  await stroll(nowhere);
  expect(await shown(page)).toMatchObject({ title: number.title });
  await press(number.field);
  expect(await shown(page)).toBeNull();
});

test('a click takes nothing from the field in use: one types on, and the close button does neither', async () => {
  await page.focus(number.field);
  await page.keyboard.type('294');
  await press(password.field);
  const { rect } = await opened(page, password.title);
  await page.keyboard.type('03');
  await page.mouse.click(rect.right - 24, rect.top + 24);
  expect(await shown(page)).toBeNull();
  await page.keyboard.type('75');
  expect(await page.$eval(number.field, (field) => (field as HTMLInputElement).value)).toBe('2940375');
});

test('a press elsewhere closes it, one on the field, its label or inside does not', async () => {
  await press(number.field);
  const { rect } = await opened(page, number.title);
  await page.click(number.field);
  await page.click(number.label, { offset: { x: 20, y: 10 } });
  await page.mouse.click(rect.left + 40, rect.top + 80);
  expect(await shown(page)).toMatchObject({ title: number.title });
  await page.click('h1');
  expect(await shown(page)).toBeNull();
});

test('a passing pointer opens nothing where the focus is inside an explanation', async () => {
  await page.focus(number.field);
  await page.keyboard.press('F1');
  await opened(page, number.title);
  await stroll(await markOf(page, password.field));
  expect(await shown(page)).toMatchObject({ title: number.title, hasFocus: true });
});

test('a click on another mark from inside an explanation gives the focus back to the field', async () => {
  await page.focus(number.field);
  await page.keyboard.press('F1');
  await opened(page, number.title);
  await press(password.field);
  await opened(page, password.title);
  expect(await focusedId(page)).toBe('userfield');
});

test('a tap opens a sheet, a second tap closes it', async () => {
  await makeTouch(session, page);
  await marked(page);
  const { x, y } = await markOf(page, password.field);
  await page.touchscreen.tap(x, y);
  expect(await opened(page, password.title)).toMatchObject({ side: 'sheet', hasFocus: false });
  await page.touchscreen.tap(x, y);
  expect(await shown(page)).toBeNull();
});
