import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import { isAlive, version } from '../../../src/storage/extension.ts';
import { lookAtSite, onSiteChange, requestAccess } from '../../../src/storage/site.ts';

const hosts = ['https://a.example/*', 'https://b.example/*'];

beforeEach(() => fake.renew());

describe('lookAtSite', () => {
  it('is real when the browser finds the active tab among the hosts of the manifest', async () => {
    fake.browser.tabs.query.mockResolvedValue([{}]);
    expect(await lookAtSite()).toEqual({ thisTab: 'real', access: true });
    expect(fake.browser.tabs.query).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true, url: hosts });
    expect(fake.browser.permissions.contains).toHaveBeenCalledExactlyOnceWith({ origins: hosts });
  });

  it('is real where access to another host is withheld', async () => {
    fake.browser.tabs.query.mockResolvedValue([{}]);
    fake.browser.permissions.contains.mockResolvedValue(false);
    expect(await lookAtSite()).toEqual({ thisTab: 'real', access: false });
  });

  it('is not real when the browser may look at all the hosts and finds none', async () => {
    expect(await lookAtSite()).toEqual({ thisTab: 'not real', access: true });
  });

  it('cannot be told when access is withheld', async () => {
    fake.browser.permissions.contains.mockResolvedValue(false);
    expect(await lookAtSite()).toEqual({ thisTab: 'cannot tell', access: false });
  });

  it('cannot be told when the browser does not say which tabs there are', async () => {
    fake.browser.tabs.query.mockRejectedValue(new Error('no window'));
    expect(await lookAtSite()).toEqual({ thisTab: 'cannot tell', access: true });
  });

  it('counts access as withheld when the browser does not say', async () => {
    fake.browser.permissions.contains.mockRejectedValue(new Error('no'));
    expect(await lookAtSite()).toEqual({ thisTab: 'cannot tell', access: false });
  });

  it('is our own tab when the page that asks is itself in one', async () => {
    fake.browser.tabs.getCurrent.mockResolvedValue({});
    expect(await lookAtSite()).toEqual({ thisTab: 'own tab', access: true });
  });

  it('calls no tab real when the manifest names no hosts', async () => {
    fake.browser.runtime.getManifest = () => ({ version: '1.2.3', host_permissions: [] });
    fake.browser.tabs.query.mockResolvedValue([{}]);
    expect(await lookAtSite()).toEqual({ thisTab: 'cannot tell', access: false });
  });

  it('never reads the address of a tab', async () => {
    const read = vi.fn();
    fake.browser.tabs.query.mockResolvedValue([
      new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : read(name)) }),
    ]);
    await lookAtSite();
    expect(read).not.toHaveBeenCalled();
  });
});

describe('requestAccess', () => {
  it('is asked for all the hosts at once, before anything else runs', () => {
    requestAccess();
    expect(fake.browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: hosts });
  });
});

describe('onSiteChange', () => {
  const events = () => [
    fake.browser.permissions.onAdded,
    fake.browser.permissions.onRemoved,
    fake.browser.tabs.onActivated,
    fake.browser.tabs.onUpdated,
  ];

  it('calls back without any of the browser’s details', () => {
    const callback = vi.fn();
    onSiteChange(callback, new AbortController().signal);
    for (const event of events()) event.fire({ url: 'https://a.example/?number=1' });
    expect(callback.mock.calls).toEqual([[], [], [], []]);
  });

  it('unsubscribes when the signal is aborted', () => {
    const stop = new AbortController();
    onSiteChange(vi.fn(), stop.signal);
    expect(events().map((event) => event.count)).toEqual([1, 1, 1, 1]);
    stop.abort();
    expect(events().map((event) => event.count)).toEqual([0, 0, 0, 0]);
  });

  it('does not begin when the signal is aborted already', () => {
    onSiteChange(vi.fn(), AbortSignal.abort());
    expect(events().map((event) => event.count)).toEqual([0, 0, 0, 0]);
  });
});

describe('the extension itself', () => {
  it('is alive as long as it has an id', () => {
    expect(isAlive()).toBe(true);
    fake.browser.runtime.id = undefined;
    expect(isAlive()).toBe(false);
  });

  it('is not alive when the API is gone', () => {
    Reflect.deleteProperty(fake.browser, 'runtime');
    expect(isAlive()).toBe(false);
  });

  it('has the version of its manifest', () => {
    expect(version()).toBe('1.2.3');
  });
});
