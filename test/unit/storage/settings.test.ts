import { beforeEach, expect, expectTypeOf, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import { read } from '../../../src/storage/item.ts';
import { type SettingsRead, settings } from '../../../src/storage/settings.ts';

beforeEach(() => fake.renew());

it('is all on for a new user', async () => {
  expect((await read(settings)).values).toEqual({ explain: true, openOnFocus: true, steps: true });
});

it.each([
  [{ explain: 'off', openOnFocus: false }, { explain: true, openOnFocus: false, steps: true }, ['explain']],
  [{ explain: false, openOnFocus: 0 }, { explain: false, openOnFocus: true, steps: true }, ['openOnFocus']],
  [{ explain: null, openOnFocus: [] }, { explain: true, openOnFocus: true, steps: true }, ['explain', 'openOnFocus']],
])('reads %j as %j', async (stored, values, bad) => {
  fake.browser.plant(stored);
  const now: SettingsRead = await read(settings);
  expect(now.values).toEqual(values);
  expect(now.problems).toEqual(bad.map((name) => ({ kind: 'bad value', name })));
});

it('can be read one at a time', async () => {
  fake.browser.plant({ explain: false, openOnFocus: 'x' });
  const { explain } = settings;
  expect(await read({ explain })).toEqual({ values: { explain: false }, problems: [] });
  expect(fake.browser.storage.local.get).toHaveBeenCalledExactlyOnceWith(['explain']);
});

it('is stored under the names of the settings', () => {
  for (const [name, item] of Object.entries(settings)) expect(item.key).toBe(name);
});

it('is typed by its schema', () => {
  expectTypeOf<SettingsRead['values']>().toEqualTypeOf<{
    readonly explain: boolean;
    readonly openOnFocus: boolean;
    readonly steps: boolean;
  }>();
});
