import { describe, expect, it } from 'vitest';
import { type Checklist, documentsFor, type ListItem } from '../../../src/border/documents/checklist.ts';
import type { Circumstances } from '../../../src/border/documents/circumstances.ts';
import type { Journey } from '../../../src/border/documents/journey.ts';
import { crossingAt } from '../../../src/border/places.ts';
import type { IdentityDocument, Traveller } from '../../../src/border/traveller.ts';
import { passport, permit, person, visa } from './travellers.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const SAID: Circumstances = {
  lodging: 'booked',
  carries: [],
  licence: 'other',
  cover: 'none-of-these',
  livesInFrance: false,
  minor: false,
};
const AT_HOME: Circumstances = { ...SAID, livesInFrance: true, cover: 'france' };

const visit = (from: string, to: string): Journey => ({
  out: crossingAt('airport', 'entry', from),
  back: crossingAt('airport', 'exit', to),
});
const tripAway = (from: string, to: string): Journey => ({
  out: crossingAt('airport', 'exit', from),
  back: crossingAt('airport', 'entry', to),
});

function who(nationality: string, dates: Partial<IdentityDocument> = {}, more: Partial<Traveller> = {}): Traveller {
  return person(nationality, { documents: [{ ...passport(nationality), ...dates }], ...more });
}
const card = permit('carte-sejour');

const listFor = (traveller: Traveller, journey: Journey, say = SAID) => documentsFor(traveller, journey, say, today);

function line({ items }: Checklist, id: string): ListItem {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`${id} is not on the list.`);
  return item;
}

describe('a line', () => {
  it('carries the French name, what goes with it and what may happen, where there is any', () => {
    const list = listFor(who('US', {}, card), tripAway('2026-12-01', '2026-12-10'), AT_HOME);
    expect(line(list, 'residence-card')).toMatchObject({
      french: 'titre de séjour',
      together: ['Passport'],
      ways: ['exit', 'entry'],
    });
    expect(line(list, 'licence-as-identity')).not.toHaveProperty('practice');
    expect(line(list, 'food').practice).toMatch(/infant or medical food/);
    expect(line(list, 'food')).not.toHaveProperty('french');
    expect(line(list, 'food').together).toEqual([]);
  });

  it('has a standing only where the answers tell it, and dates only where there is something to work out', () => {
    const list = listFor(who('US', { issued: '2020-01-01', expires: '2030-01-01' }), visit('2026-12-01', '2026-12-10'));
    expect(line(list, 'passport-age').standing).toBe('in-order');
    expect(line(list, 'lodging')).not.toHaveProperty('standing');
    expect(line(list, 'lodging')).not.toHaveProperty('dates');
  });

  it('says what holds on the other way, unless nothing is needed there', () => {
    const list = listFor(who('IN', {}, visa('C')), visit('2026-12-01', '2026-12-10'));
    expect(line(list, 'visa')).toMatchObject({
      need: 'needed',
      ways: ['entry'],
      otherWay: { way: 'exit', need: 'advised' },
    });
    expect(line(list, 'insurance')).toMatchObject({ need: 'needed', ways: ['entry'] });
    expect(line(list, 'insurance')).not.toHaveProperty('otherWay');
    const byTrain = {
      ...tripAway('2026-12-01', '2026-12-10'),
      out: crossingAt('internal', 'exit', '2026-12-01', 'BE'),
    };
    expect(line(listFor(who('US', {}, card), byTrain, AT_HOME), 'goods')).toMatchObject({ ways: ['entry'] });
    expect(line(listFor(who('US', {}, card), byTrain, AT_HOME), 'goods')).not.toHaveProperty('otherWay');
  });
});

it('a card that ends on the way asks for a look at the visa, and only for the way back', () => {
  const ending = who(
    'IN',
    {},
    { permits: [{ paper: 'carte-sejour', issuer: 'FR', until: '2026-12-05', renewalFiled: true }] },
  );
  const list = listFor(ending, tripAway('2026-12-01', '2026-12-10'), AT_HOME);
  expect(line(list, 'visa')).toMatchObject({ need: 'not-established', ways: ['entry'] });
  expect(line(list, 'visa')).not.toHaveProperty('otherWay');
});

describe('a passport that ends between the two ways', () => {
  const ending = who('US', { issued: '2020-01-01', expires: '2026-12-05' }, card);
  it.each([
    ['on a visit', visit('2026-12-01', '2026-12-10'), SAID],
    ['on a journey from home', tripAway('2026-12-01', '2026-12-10'), AT_HOME],
  ])('fails %s, though it is in order on the way out', (_, journey, say) => {
    expect(line(listFor(ending, journey, say), 'travel-document').standing).toBe('fails');
  });

  it('is in order while it lasts for both', () => {
    expect(line(listFor(ending, visit('2026-12-01', '2026-12-05')), 'travel-document').standing).not.toBe('fails');
  });
});

describe('a line that is not sure yet', () => {
  const unsaid: Traveller = { nationalities: ['US'], documents: [{ kind: 'passport', issuer: 'US' }] };
  // Worked out inside each test: what is done while tests are gathered, the mutation run takes for data.
  const listNow = () => listFor(unsaid, visit('2026-12-01', '2026-12-10'), {});

  it('says what it may come to, the strongest first', () => {
    const { open } = listNow();
    const may = (id: string) => open.find((item) => item.id === id)?.may;
    expect(may('visa')).toEqual(['needed', 'not-established', 'advised', 'not-needed']);
    expect(may('card-alone')).toEqual(['does-not-serve', 'not-needed']);
    expect(may('cash')).toEqual(['needed', 'not-needed']);
  });

  it('is not among the sure ones, and brings the next question', () => {
    const { items, open, question } = listNow();
    expect(items.map(({ id }) => id).filter((id) => open.some((item) => item.id === id))).toEqual([]);
    expect(question?.id).toBe('permits');
  });

  it('asks for the nationality where only a document was entered', () => {
    const { nationalities, ...rest } = unsaid;
    expect(listFor(rest, visit('2026-12-01', '2026-12-10'), {}).question?.id).toBe('documents');
  });

  it('is none once all is said', () => {
    const dates = { issued: '2020-01-01', expires: '2030-01-01' };
    expect(listFor(who('US', dates), visit('2026-12-01', '2026-12-10')).open).toEqual([]);
  });
});

describe('on the dates of the journey', () => {
  const text = (traveller: Traveller, journey: Journey, id: string, say = SAID) =>
    listFor(traveller, journey, say).items.find((item) => item.id === id)?.dates?.text;
  const citizen = who('US', { expires: '2030-01-01' });

  it('the end of the document that is shown is named', () => {
    expect(text(citizen, visit('2026-12-01', '2026-12-10'), 'travel-document')).toBe(
      'The one that you show ends on 1 Jan 2030.',
    );
    expect(text(who('US'), visit('2026-12-01', '2026-12-10'), 'travel-document')).toBeUndefined();
  });

  it.each([
    ['2026-12-01', '2026-12-01', 'One day, first and last included: EUR 65.'],
    ['2026-12-01', '2026-12-02', '2 days, first and last included: EUR 130.'],
    // More than a month is still told in days, and thousands have their comma.
    ['2026-12-01', '2027-01-14', '45 days, first and last included: EUR 2,925.'],
  ])('the money for %s to %s is worked out', (from, to, said) => {
    expect(text(who('US'), visit(from, to), 'funds')).toBe(said);
  });

  it('the money with a host is told with its cents, and not at all for dates in the wrong order', () => {
    const host = { ...SAID, lodging: 'host' } as const;
    expect(text(who('US'), visit('2026-12-01', '2026-12-01'), 'funds', host)).toBe(
      'One day, first and last included: EUR 32.50.',
    );
    expect(text(who('US'), visit('2026-12-01', '2026-12-02'), 'funds', host)).toBe(
      '2 days, first and last included: EUR 65.',
    );
    expect(text(who('US'), visit('2026-12-02', '2026-12-01'), 'funds', host)).toBeUndefined();
  });

  it('nothing is worked out while no way back is planned, nor for other lines', () => {
    const { out } = visit('2026-12-01', '2026-12-10');
    expect(text(who('US'), { out }, 'funds')).toBeUndefined();
    expect(text(who('US'), visit('2026-12-01', '2026-12-10'), 'lodging')).toBeUndefined();
  });

  it('a home of one’s own is not reckoned in money', () => {
    expect(
      text(who('US'), visit('2026-12-01', '2026-12-10'), 'funds', { ...SAID, lodging: 'own-home' }),
    ).toBeUndefined();
  });

  it('nothing is worked out where no rule of the passport is known to hold, or none does', () => {
    const dates = { issued: '2020-01-01', expires: '2030-01-01' };
    const overseas = { out: crossingAt('overseas', 'entry', '2026-12-01') };
    for (const id of ['passport-age', 'passport-validity']) {
      expect(line(listFor(who('US', dates), overseas), id).need).toBe('not-established');
      expect(text(who('US', dates), overseas, id)).toBeUndefined();
      expect(line(listFor(who('FR', dates), visit('2026-12-01', '2026-12-10')), id).need).toBe('not-needed');
      expect(text(who('FR', dates), visit('2026-12-01', '2026-12-10'), id)).toBeUndefined();
    }
  });

  it('nothing is worked out of a passport that is not handed over', () => {
    const journey = visit('2026-12-01', '2026-12-10');
    const empty = { ...journey, out: { ...journey.out, shown: [] } };
    const say = { ...SAID, passportNotAtHand: true } as const;
    expect(text(who('US', { issued: '2020-01-01' }), empty, 'passport-age', say)).toBeUndefined();
    expect(text(who('US', { expires: '2030-01-01' }), empty, 'passport-validity', say)).toMatch(/^You leave on/);
  });

  it('a resident’s passport that is too old is not measured on a way out', () => {
    expect(
      text(who('US', { issued: '2010-01-01' }), { out: crossingAt('airport', 'exit', '2026-12-01') }, 'passport-age'),
    ).toBeUndefined();
  });
});

describe('dates that cannot be right', () => {
  it('are worked out nowhere, and asked again', () => {
    for (const dates of [
      { issued: '2026-06-01', expires: '2020-01-01' },
      { issued: '2027-01-01', expires: '2036-12-31' },
    ]) {
      const list = listFor(who('US', dates), visit('2026-12-03', '2026-12-09'));
      expect(list.question?.id).toBe('passport-dates');
      expect(list.items.some(({ id }) => id === 'passport-age')).toBe(false);
    }
    const swapped = listFor(
      who('US', { issued: '2026-06-01', expires: '2020-01-01' }),
      visit('2026-12-03', '2026-12-09'),
    );
    expect(line(swapped, 'travel-document').dates).toBeUndefined();
  });
});

describe('a day to order by', () => {
  const toSpain = (date: string): Journey => ({ out: crossingAt('internal', 'exit', date, 'ES') });
  const order = (date: string) => line(listFor(who('FR'), toSpain(date), AT_HOME), 'health-card').dates?.text;

  it('that has passed says so, with what is left to do', () => {
    expect(order('2026-12-08')).toBe('Order it by 23 Nov 2026.');
    expect(order('2026-12-07')).toBe(
      'It was to be ordered by 22 Nov 2026. Download the certificate that stands in for it for three months.',
    );
  });
});
