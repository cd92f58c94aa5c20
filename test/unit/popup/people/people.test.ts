import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from '../../storage/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../../storage/fake-browser.ts'));

import { added, chosenOrNew, peopleOf, removal } from '../../../../src/popup/people/people.ts';
import { chosenMember } from '../../../../src/popup/records/chosen.ts';
import { KINDS } from '../../../../src/storage/household.ts';
import { openRecords } from '../../../../src/storage/records.ts';

beforeEach(() => fake.renew());

async function storeWith(items: Record<string, unknown>) {
  fake.browser.plant(items);
  return openRecords(KINDS);
}

test('the first record makes its person, the second does not', async () => {
  const { now, put } = await storeWith({});
  const first = chosenOrNew(now());
  put(first.change);
  expect(peopleOf(now())).toEqual([{ id: first.id, name: 'You' }]);
  expect(chosenOrNew(now())).toEqual({ id: first.id, change: {} });
});

test('people stand in the order in which they were added, and the newest is chosen', async () => {
  const { now, put } = await storeWith({});
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  const one = added('Em');
  vi.setSystemTime(1_800_000_000_500);
  const two = added();
  vi.useRealTimers();
  put(two.change);
  put(one.change);
  put(two.change);
  expect(peopleOf(now()).map(({ name }) => name)).toEqual(['Em', 'Traveller 2']);
  expect(chosenMember(now())?.id).toBe(two.id);
});

test('a removal takes what is theirs alone, and can be taken back', async () => {
  const items = {
    'member.a': {},
    'member.b': { nickname: 'Em' },
    'chosen.member': { is: 'b' },
    'trip.1': { member: 'a', entry: '', exit: '' },
    'trip.2': { member: 'b', entry: '', exit: '' },
    'plan.1': { member: 'b', entry: '', exit: '' },
    'journey.1': { members: ['a', 'b'] },
    'journey.2': { members: ['b'] },
  };
  const { now, put, takeBack } = await storeWith(items);
  const change = removal(now(), 'b');
  const before = put(change);
  expect(Object.fromEntries(now().records)).toEqual({
    'member.a': {},
    'trip.1': { member: 'a', entry: '', exit: '' },
    'journey.1': { members: ['a'] },
  });
  expect(chosenMember(now())?.id).toBe('a');
  expect(takeBack(change, before)).toBe(0);
  expect(Object.fromEntries(now().records)).toEqual(items);
});
