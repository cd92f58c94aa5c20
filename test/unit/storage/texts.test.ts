import { beforeEach, expect, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import { textOf, told, toldWords } from '../../../src/storage/texts.ts';

beforeEach(() => fake.renew());

it('a text is read once, and only when it is asked for', () => {
  fake.browser.say({ one: '{"title":"Key","says":{"pattern":"^cle$","flags":"i"},"sources":[{"name":"A page"}]}' });
  const entry = told('one', 'title says sources doubt', { id: 'nirKey' }) as Record<string, unknown>;
  expect(fake.browser.i18n.getMessage).not.toHaveBeenCalled();
  expect(entry).toEqual({
    id: 'nirKey',
    title: 'Key',
    says: /^cle$/i,
    sources: [{ name: 'A page' }],
    doubt: undefined,
  });
  expect(fake.browser.i18n.getMessage).toHaveBeenCalledTimes(1);
});

it('a list is told like an entry', () => {
  fake.browser.say({ list: '{"0":"a","1":"b"}' });
  expect(told('list', '0 1', [])).toEqual(['a', 'b']);
});

it('words are a set', () => {
  fake.browser.say({ words: 'nom prenom' });
  const words = toldWords('words');
  expect(words.has('prenom')).toBe(true);
  expect(words.has('age')).toBe(false);
  expect(fake.browser.i18n.getMessage).toHaveBeenCalledTimes(1);
});

it('a text of its own', () => {
  fake.browser.say({ style: '.ours { color: red }' });
  expect(textOf('style')).toBe('.ours { color: red }');
});
