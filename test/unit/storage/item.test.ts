import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import { onChange, type Read, read, write } from '../../../src/storage/item.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const items = {
  count: { key: 'count', isValid: isNumber, default: 3 },
  name: { key: 'who', isValid: isText, default: 'nobody' },
};

beforeEach(() => fake.renew());

describe('read', () => {
  it('gives the defaults when nothing was stored, and calls that no problem', async () => {
    expect(await read(items)).toEqual({ values: { count: 3, name: 'nobody' }, problems: [] });
  });

  it('gives what was stored, under the name of the item and not its key', async () => {
    fake.browser.plant({ count: 0, who: '' });
    expect(await read(items)).toEqual({ values: { count: 0, name: '' }, problems: [] });
  });

  it.each([['7'], [null], [{}], [[]], [true], [Number.NaN]])('falls back for %j alone', async (bad) => {
    fake.browser.plant({ count: bad, who: 'Ada' });
    expect(await read(items)).toEqual({
      values: { count: 3, name: 'Ada' },
      problems: [{ kind: 'bad value', name: 'count' }],
    });
  });

  it('names each of several bad values', async () => {
    fake.browser.plant({ count: 'x', who: 1 });
    const { values, problems } = await read(items);
    expect(values).toEqual({ count: 3, name: 'nobody' });
    expect(problems).toEqual([
      { kind: 'bad value', name: 'count' },
      { kind: 'bad value', name: 'name' },
    ]);
  });

  it('leaves a bad value where it is', async () => {
    fake.browser.plant({ count: 'x' });
    await read(items);
    expect(fake.browser.contents()).toEqual({ count: 'x' });
    expect(fake.browser.storage.local.set).not.toHaveBeenCalled();
  });

  it('gives the defaults and one problem when storage rejects', async () => {
    fake.browser.storage.local.get.mockRejectedValue(new Error('broken profile'));
    expect(await read(items)).toEqual({ values: { count: 3, name: 'nobody' }, problems: [{ kind: 'no answer' }] });
  });

  it('gives the defaults when storage is gone, as in a page that outlived the extension', async () => {
    Reflect.deleteProperty(fake.browser, 'storage');
    expect((await read(items)).problems).toEqual([{ kind: 'no answer' }]);
  });
});

describe('write', () => {
  it('stores under the key of the item and touches nothing else', async () => {
    fake.browser.plant({ other: 1, who: 'Ada' });
    await write(items.count, 9);
    expect(fake.browser.contents()).toEqual({ other: 1, who: 'Ada', count: 9 });
  });

  it('sets a bad value aside, in the same step that replaces it', async () => {
    fake.browser.plant({ count: { from: 'elsewhere' } });
    await write(items.count, 9);
    expect(fake.browser.contents()).toEqual({ count: 9, 'setAside.count': [{ from: 'elsewhere' }] });
    expect(fake.browser.storage.local.set).toHaveBeenCalledTimes(1);
  });

  it('keeps every bad value, oldest first', async () => {
    fake.browser.plant({ count: 'second', 'setAside.count': ['first'] });
    await write(items.count, 9);
    expect(fake.browser.contents()).toEqual({ count: 9, 'setAside.count': ['first', 'second'] });
  });

  it('keeps even a list of set-aside values that is not a list', async () => {
    fake.browser.plant({ count: 'x', 'setAside.count': 'not a list' });
    await write(items.count, 9);
    expect(fake.browser.contents()['setAside.count']).toEqual(['not a list', 'x']);
  });

  it('does not set a good value aside', async () => {
    fake.browser.plant({ count: 1 });
    await write(items.count, 2);
    expect(fake.browser.contents()).toEqual({ count: 2 });
  });

  it('lets two writers of different items write at the same time', async () => {
    fake.browser.plant({ count: 'x', who: 5 });
    await Promise.all([write(items.count, 9), write(items.name, 'Ada')]);
    expect(fake.browser.contents()).toEqual({ count: 9, who: 'Ada', 'setAside.count': ['x'], 'setAside.who': [5] });
  });

  it('rejects when the browser cannot store, and leaves everything as it was', async () => {
    fake.browser.plant({ count: 'x' });
    fake.browser.storage.local.set.mockRejectedValue(new Error('disk full'));
    await expect(write(items.count, 9)).rejects.toThrow('disk full');
    expect(fake.browser.contents()).toEqual({ count: 'x' });
  });

  it('does not write blindly when it cannot see what it would replace', async () => {
    fake.browser.storage.local.get.mockRejectedValue(new Error('broken profile'));
    await expect(write(items.count, 9)).rejects.toThrow('broken profile');
    expect(fake.browser.storage.local.set).not.toHaveBeenCalled();
  });
});

describe('onChange', () => {
  it('calls back with all the items, read afresh', async () => {
    const seen: Read<typeof items>[] = [];
    onChange(items, (now) => seen.push(now), new AbortController().signal);
    await write(items.count, 9);
    await vi.waitFor(() => expect(seen).toEqual([{ values: { count: 9, name: 'nobody' }, problems: [] }]));
  });

  it('tells of a value that has become bad', async () => {
    const callback = vi.fn();
    onChange(items, callback, new AbortController().signal);
    await fake.browser.storage.local.set({ count: 'x' });
    await vi.waitFor(() =>
      expect(callback).toHaveBeenCalledExactlyOnceWith({
        values: { count: 3, name: 'nobody' },
        problems: [{ kind: 'bad value', name: 'count' }],
      }),
    );
  });

  it('is deaf to other keys, set-aside values and other areas', async () => {
    const callback = vi.fn();
    onChange(items, callback, new AbortController().signal);
    await fake.browser.storage.local.set({ other: 1, 'setAside.count': ['x'] });
    fake.browser.storage.onChanged.fire({ count: { newValue: 1 } }, 'sync');
    await new Promise((resolve) => setTimeout(resolve));
    expect(callback).not.toHaveBeenCalled();
    expect(fake.browser.storage.local.get).not.toHaveBeenCalled();
  });

  it('never lets the slow answer to an earlier change overwrite a later one', async () => {
    let answerFirst: (stored: Record<string, unknown>) => void = () => {};
    fake.browser.storage.local.get.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    const callback = vi.fn();
    onChange(items, callback, new AbortController().signal);
    await fake.browser.storage.local.set({ count: 1 });
    await fake.browser.storage.local.set({ count: 2 });
    answerFirst({ count: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(callback.mock.calls.map(([now]) => now.values.count)).toEqual([2]);
  });

  it('stops when the signal is aborted, also for an answer under way', async () => {
    const callback = vi.fn();
    const stop = new AbortController();
    onChange(items, callback, stop.signal);
    const writing = fake.browser.storage.local.set({ count: 1 });
    stop.abort();
    await writing;
    await fake.browser.storage.local.set({ count: 2 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(callback).not.toHaveBeenCalled();
    expect(fake.browser.storage.onChanged.count).toBe(0);
  });

  it('does not begin when the signal is aborted already', () => {
    onChange(items, vi.fn(), AbortSignal.abort());
    expect(fake.browser.storage.onChanged.count).toBe(0);
  });

  it('can be stopped when the extension is gone', () => {
    const stop = new AbortController();
    onChange(items, vi.fn(), stop.signal);
    const thrown = vi.fn();
    fake.browser.storage.onChanged.removeListener = thrown.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    fake.browser.runtime.id = undefined;
    stop.abort();
    expect(thrown).not.toHaveBeenCalled();
  });
});
