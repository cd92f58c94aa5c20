import { number, strictObject } from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import { openRecords, type RecordKind, recordOf, recordsOf } from '../../../src/storage/records.ts';

const apples: RecordKind<{ weight: number }> = { name: 'apple', schema: strictObject({ weight: number() }) };
const pears: RecordKind<{ price: number }> = { name: 'pear', schema: strictObject({ price: number() }) };
const kinds = [apples, pears];

beforeEach(() => fake.renew());
afterEach(() => void vi.unstubAllGlobals());

/** Everything that was asked of the browser has been answered. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('reading', () => {
  it('gives the records of each kind with their ids, and leaves what is not ours', async () => {
    fake.browser.plant({ 'apple.b': { weight: 2 }, 'apple.a': { weight: 1 }, 'pear.a': { price: 3 }, explain: true });
    const { now } = await openRecords(kinds);
    expect(recordsOf(now(), apples)).toEqual([
      { id: 'a', weight: 1 },
      { id: 'b', weight: 2 },
    ]);
    expect(recordOf(now(), pears, 'a')).toEqual({ price: 3 });
    expect(now().records.has('explain')).toBe(false);
  });

  it('sets one damaged record apart and believes the others', async () => {
    fake.browser.plant({ 'apple.a': { weight: 'heavy' }, 'apple.b': { weight: 2 } });
    const { now } = await openRecords(kinds);
    expect(recordsOf(now(), apples)).toEqual([{ id: 'b', weight: 2 }]);
    expect([...now().bad]).toEqual([['apple.a', { weight: 'heavy' }]]);
    expect(fake.browser.contents()).toEqual({ 'apple.a': { weight: 'heavy' }, 'apple.b': { weight: 2 } });
  });

  it('says so when storage gives no answer', async () => {
    fake.browser.storage.local.get.mockRejectedValue(new Error('broken profile'));
    expect((await openRecords(kinds)).now()).toMatchObject({ answered: false });
  });
});

describe('a change', () => {
  it('is seen at once, and handed to the browser before anything else can happen', async () => {
    const { now, put } = await openRecords(kinds);
    put({ 'apple.a': { weight: 1 } });
    expect(fake.browser.storage.local.set).toHaveBeenCalledWith({ 'apple.a': { weight: 1 } });
    expect(recordOf(now(), apples, 'a')).toEqual({ weight: 1 });
    await settled();
    expect(fake.browser.contents()).toEqual({ 'apple.a': { weight: 1 } });
  });

  it('does not let an older one of its own come back', async () => {
    const { now, put } = await openRecords(kinds);
    for (let weight = 1; weight <= 5; weight += 1) put({ 'apple.a': { weight } });
    const seen: unknown[] = [];
    for (let time = 0; time < 5; time += 1) {
      seen.push(recordOf(now(), apples, 'a'));
      await settled();
    }
    expect(new Set(seen.map((value) => JSON.stringify(value)))).toEqual(new Set(['{"weight":5}']));
  });

  it('in another tab is followed, and overwrites nothing here', async () => {
    const one = await openRecords(kinds);
    const other = await openRecords(kinds);
    one.put({ 'apple.a': { weight: 1 } });
    other.put({ 'pear.a': { price: 2 } });
    await settled();
    for (const { now } of [one, other]) {
      expect([...now().records.keys()].sort()).toEqual(['apple.a', 'pear.a']);
    }
  });

  it('tells who subscribed, until the signal is aborted', async () => {
    const { put, subscribe } = await openRecords(kinds);
    const stop = new AbortController();
    const told = vi.fn();
    subscribe(told, stop.signal);
    put({ 'apple.a': { weight: 1 } });
    expect(told).toHaveBeenCalled();
    stop.abort();
    await settled();
    told.mockClear();
    put({ 'apple.a': { weight: 2 } });
    await settled();
    expect(told).not.toHaveBeenCalled();
  });

  it('keeps aside what could not be read where its key is used again, behind what was kept before', async () => {
    fake.browser.plant({ 'apple.a': 'rotten', 'setAside.apple.a': ['worm'] });
    const { put } = await openRecords(kinds);
    put({ 'apple.a': { weight: 1 } });
    await settled();
    expect(fake.browser.contents()).toEqual({ 'apple.a': { weight: 1 }, 'setAside.apple.a': ['worm', 'rotten'] });
  });

  it('that the browser refuses stays here, is told, and can be tried again', async () => {
    const { now, put, retry } = await openRecords(kinds);
    fake.browser.storage.local.set.mockRejectedValueOnce(new Error('quota'));
    put({ 'apple.a': { weight: 1 } });
    await settled();
    expect([...now().unsaved]).toEqual(['apple.a']);
    expect(recordOf(now(), apples, 'a')).toEqual({ weight: 1 });
    retry();
    await settled();
    expect(now().unsaved.size).toBe(0);
    expect(fake.browser.contents()).toEqual({ 'apple.a': { weight: 1 } });
  });
});

describe('what could not be read', () => {
  it('is still kept aside when the browser refused the first time', async () => {
    fake.browser.plant({ 'apple.a': 'rotten' });
    const { now, put, retry } = await openRecords(kinds);
    fake.browser.storage.local.set.mockRejectedValueOnce(new Error('quota'));
    put({ 'apple.a': { weight: 1 } });
    await settled();
    expect(fake.browser.contents()).toEqual({ 'apple.a': 'rotten' });
    retry();
    await settled();
    expect(fake.browser.contents()).toEqual({ 'apple.a': { weight: 1 }, 'setAside.apple.a': ['rotten'] });
    expect([...now().aside]).toEqual([['setAside.apple.a', ['rotten']]]);
  });

  it('is known to the other tab, which adds to it and loses nothing', async () => {
    fake.browser.plant({ 'apple.a': 'rotten' });
    const one = await openRecords(kinds);
    const other = await openRecords(kinds);
    one.put({ 'apple.a': { weight: 1 } });
    await settled();
    expect([...other.now().aside]).toEqual([['setAside.apple.a', ['rotten']]]);
    fake.browser.storage.onChanged.fire({ 'apple.a': { newValue: 'foul' } }, 'local');
    other.put({ 'apple.a': null });
    await settled();
    expect(fake.browser.contents()).toEqual({ 'setAside.apple.a': ['rotten', 'foul'] });
  });
});

describe('erasing everything', () => {
  const items = { 'apple.a': { weight: 1 }, 'apple.b': 'rotten', 'setAside.pear.a': ['worm'], explain: false };

  it('leaves nothing in storage, and can be taken back', async () => {
    fake.browser.plant(items);
    const { now, eraseAll } = await openRecords(kinds);
    const restore = await eraseAll();
    expect(fake.browser.contents()).toEqual({});
    expect([now().records.size, now().bad.size, now().aside.size]).toEqual([0, 0, 0]);
    await restore();
    expect(fake.browser.contents()).toEqual(items);
    expect([...now().bad.keys()]).toEqual(['apple.b']);
  });

  it('tells when the browser refuses', async () => {
    fake.browser.plant(items);
    const { now, eraseAll } = await openRecords(kinds);
    fake.browser.storage.local.clear.mockRejectedValueOnce(new Error('broken profile'));
    await expect(eraseAll()).rejects.toThrow('broken profile');
    expect(recordOf(now(), apples, 'a')).toEqual({ weight: 1 });
  });
});

describe('taking back', () => {
  it('brings a removed record back', async () => {
    fake.browser.plant({ 'apple.a': { weight: 1 } });
    const { now, put, takeBack } = await openRecords(kinds);
    const change = { 'apple.a': null };
    const before = put(change);
    await settled();
    expect(fake.browser.contents()).toEqual({});
    expect(takeBack(change, before)).toBe(0);
    expect(recordOf(now(), apples, 'a')).toEqual({ weight: 1 });
  });

  it('leaves alone what has changed since', async () => {
    const { now, put, takeBack } = await openRecords(kinds);
    const change = { 'apple.a': { weight: 1 }, 'apple.b': { weight: 1 } };
    const before = put(change);
    put({ 'apple.b': { weight: 7 } });
    expect(takeBack(change, before)).toBe(1);
    expect(recordsOf(now(), apples)).toEqual([{ id: 'b', weight: 7 }]);
  });
});

describe('a page that is closed before storage has answered', () => {
  /** As the browsers' own: survives the page, and answers at once. */
  function stubNotes() {
    const notes = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => notes.get(key) ?? null,
      setItem: (key: string, text: string) => notes.set(key, text),
      removeItem: (key: string) => notes.delete(key),
    });
    return notes;
  }

  it('loses nothing: the next page stores it', async () => {
    const notes = stubNotes();
    const { put } = await openRecords(kinds);
    fake.browser.storage.local.set.mockImplementationOnce(() => new Promise(() => {}));
    put({ 'apple.a': { weight: 1 } });
    expect(fake.browser.contents()).toEqual({});
    const { now } = await openRecords(kinds);
    expect(recordOf(now(), apples, 'a')).toEqual({ weight: 1 });
    await settled();
    expect(fake.browser.contents()).toEqual({ 'apple.a': { weight: 1 } });
    expect(notes.size).toBe(0);
  });

  it('leaves no note of what was stored', async () => {
    const notes = stubNotes();
    const { put } = await openRecords(kinds);
    put({ 'apple.a': { weight: 1 } });
    expect(notes.size).toBe(1);
    await settled();
    expect(notes.size).toBe(0);
  });

  it('does not stumble over a note that cannot be read', async () => {
    stubNotes().set('underWay', '{"apple.a":');
    expect((await openRecords(kinds)).now().records.size).toBe(0);
  });
});
