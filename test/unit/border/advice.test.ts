import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../src/border/advice.ts';
import type { Crossing } from '../../../src/border/crossing.ts';
import { factsByAge } from '../../../src/border/dated-facts.ts';
import { decide } from '../../../src/border/decide.ts';
import { isStale } from '../../../src/border/law/dated.ts';
import { crossingAt } from '../../../src/border/places.ts';
import { problemsOf } from '../../../src/border/problems.ts';
import { PHRASES } from '../../../src/border/say/phrase-list.ts';
import type { Traveller } from '../../../src/border/traveller.ts';
import { passport, permit, person } from './travellers.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const landing = crossingAt('airport', 'entry', '2026-11-23');
const leaving = crossingAt('airport', 'exit', '2026-11-23');

function advise(traveller: Traveller, crossing: Crossing, on = today) {
  const decision = decide(traveller, crossing, on);
  if (decision === undefined) throw new Error('Not decided.');
  return { decision, ...adviseOn(decision, traveller, crossing, on) };
}

const on = (role: Crossing['role']) => ({ ...landing, role: role ?? null });
const SPOUSE = { relation: 'spouse', citizenOf: 'ES', citizenLivesIn: null } as const;

describe('what to hand over', () => {
  it('is passport and card together, with the printed French name', () => {
    const { show, lane, phrases, myths } = advise(person('US', permit('carte-sejour')), landing);
    expect(show.map(({ text, when }) => [text, when])).toEqual([
      ['Passport', 'hand-over'],
      ['French residence card, temporary or for several years', 'hand-over'],
    ]);
    expect(show[1]?.french).toContain('Carte de séjour');
    expect(lane?.kiosk).toMatch(/Do not register/);
    expect(phrases.main.map(({ id }) => id)).toEqual(['resident', 'outside-ees', 'no-stamp-due']);
    expect(myths).toHaveLength(3);
  });

  it('puts the identity card that proves free movement on top of the other passport', () => {
    const dual = {
      ...person('GB'),
      nationalities: ['GB', 'FR'],
      documents: [
        { kind: 'passport', issuer: 'GB' },
        { kind: 'id-card', issuer: 'FR' },
      ],
    } as const;
    const { show } = advise(dual, { ...landing, shown: [0, 1] });
    expect(show.map(({ text }) => text)).toEqual(['National identity card', 'Passport']);
  });
});

const dual = person('US', { nationalities: ['US', 'FR'] });
const us = passport('US');

describe('who is exempt and shows the other passport', () => {
  const andorran = person('US', { nationalities: ['US', 'AD'] });
  it.each([
    ['holds the better one', { ...dual, documents: [us, { kind: 'id-card', issuer: 'FR' } as const] }, 'hand-over'],
    ['has yet to get it', dual, 'obtain'],
    ['holds that of Andorra', { ...andorran, documents: [us, passport('AD')] }, 'hand-over'],
    ['has yet to get that of Andorra', andorran, 'obtain'],
  ] as const)('and %s', (_, traveller, when) => {
    const { show } = advise(traveller, landing);
    expect(show[0]?.text).toMatch(/^Better: /);
    expect(show[0]?.when).toBe(when);
  });
});

describe('the officer’s card', () => {
  it('asks instead of claiming where the law is not established', () => {
    const { phrases } = advise(person('US', permit('api', { withExpiredCard: true })), landing);
    expect(phrases.main.map(({ id }) => id)).toEqual(['which-rule']);
  });

  it('claims the bar of the Directive only from the host state', () => {
    const spanish = {
      permits: [{ paper: 'family-card', issuer: 'ES' }],
      family: [{ relation: 'spouse', citizenOf: 'FR', citizenLivesIn: 'ES' }],
    } as const;
    expect(advise(person('GB', spanish), landing).phrases.main.map(({ id }) => id)).toEqual([
      'family-card-statement',
      'family-card-ees',
    ]);
    expect(advise(person('GB', permit('family-card')), landing).phrases.main.map(({ id }) => id)).toEqual([
      'family-card',
      'family-card-ees',
    ]);
  });

  it.each([
    ['a resident', person('US', permit('carte-sejour')), ['officer-insists', 'ees-error', 'second-line', 'refusal']],
    ['a citizen who shows the other passport', dual, ['ees-error', 'second-line', 'refusal']],
    ['a visitor', person('US'), ['second-line', 'refusal']],
    ['one who may be refused', person('IN'), ['second-line', 'refusal']],
  ])('asks about a file made by mistake for those alone who need none: %s', (_, traveller, further) => {
    expect(advise(traveller, landing).phrases.further.map(({ id }) => id)).toEqual(further);
  });

  it('does not cite EES before EES', () => {
    const before = Temporal.PlainDate.from('2024-05-05');
    const { phrases } = advise(person('GB', permit('article50')), { ...landing, date: '2024-05-05' }, before);
    expect(phrases.main.map(({ id }) => id)).toEqual(['article-50', 'separate-sheet']);
  });

  const before = { ...landing, date: '2025-10-11' };
  const spouse = { ...landing, withCitizen: 'together' } as const;
  it.each([
    ['an Andorran', person('AD'), landing, ['andorran', 'microstate-ees']],
    ['a national of Monaco before EES', person('MC'), before, ['monegasque', 'microstate-old']],
    ['a national of San Marino', person('SM'), landing, ['sammarinese', 'microstate-ees']],
    ['a passport of the Vatican', person('VA'), landing, ['vatican-passport', 'vatican-ees']],
    ['a pilot on duty', person('US'), on('aircrew-on-duty'), ['crew', 'crew-ees']],
    ['a train driver', person('GB'), on('train-crew-on-duty'), ['crew', 'train-crew-ees']],
    ['a pilot before EES', person('US'), { ...on('aircrew-on-duty'), date: '2024-05-05' }, ['crew']],
    ['a cruise passenger', person('US'), on('cruise-call'), ['cruise', 'cruise-ees']],
    ['a minister', person('CA'), on('head-of-government'), ['official', 'official-ees']],
    ['a frontier worker', person('GB', permit('frontier-document')), landing, ['frontier-document']],
    [
      'a frontier worker without the paper',
      person('GB'),
      on('wa-frontier-worker'),
      ['frontier-worker', 'which-rule-then'],
    ],
    ['a pilot off duty', person('US'), on('aircrew-off-duty'), ['visitor-entry']],
    ['a husband with his wife', person('BR', { family: [SPOUSE] }), spouse, ['family-travelling-together']],
    [
      'a husband on the way to his wife',
      person('BR', { family: [SPOUSE] }),
      { ...landing, withCitizen: 'joining' },
      ['family-without-card'],
    ],
    [
      'the wife of a Norwegian',
      person('BR', { family: [{ ...SPOUSE, citizenOf: 'NO' }] }),
      spouse,
      ['family-of-citizen'],
    ],
    [
      'a mother with her son',
      person('BR', { family: [{ ...SPOUSE, relation: 'parent' }] }),
      spouse,
      ['family-of-citizen', 'which-rule-then'],
    ],
  ] as const)('has a sentence of its own for %s', (_, traveller, crossing, ids) => {
    const day = Temporal.PlainDate.from(crossing.date);
    expect(advise(traveller, crossing, day).phrases.main.map(({ id }) => id)).toEqual(ids);
  });

  it('speaks of the paper that decides, not of one that has run out beside it', () => {
    const permits = [
      { paper: 'recepisse-renewal', issuer: 'FR', until: '2026-01-01' },
      { paper: 'residence-permit', issuer: 'ES', until: '2028-01-01' },
    ] as const;
    expect(advise(person('IN', { permits }), landing).phrases.main.map(({ id }) => id)).toEqual([
      'permit',
      'outside-ees',
    ]);
  });

  it('is typographically French: curly apostrophes, narrow spaces before ; : ? and within « »', () => {
    for (const { french } of PHRASES) {
      expect(french).not.toMatch(/'/);
      expect(french).not.toMatch(/[^\u202f][;?»]/);
      expect(french).not.toMatch(/ :/);
      expect(french).not.toMatch(/«[^\u202f]/);
    }
  });
});

describe('where to queue', () => {
  it.each([
    ['a citizen', person('IE'), landing, 'Lanes and gates for citizens'],
    ['a resident', person('US', permit('carte-resident')), landing, 'Lanes and gates for residents'],
    ['a national of San Marino', person('SM'), landing, 'Lanes and gates for micro-states'],
    ['a passport of the Vatican', person('VA'), landing, 'Lanes and gates for others outside EES'],
    ['a pilot', person('US'), on('aircrew-on-duty'), 'Lanes and gates for others outside EES'],
    ['a visitor', person('US'), landing, 'Lanes and gates for visitors'],
  ] as const)('is said to %s, and who is outside EES is sent to no kiosk', (_, who, crossing, name) => {
    const { lane } = advise(who, crossing);
    expect(lane?.name).toBe(name);
    expect(lane?.kiosk.startsWith('Do not register')).toBe(name !== 'Lanes and gates for visitors');
  });

  it('is said as of the day: no kiosks before EES, no gates for children', () => {
    const before = Temporal.PlainDate.from('2025-10-11');
    expect(advise(person('US', { age: 11 }), landing, before).lane).toMatchObject({
      kiosk: 'There were no EES kiosks yet.',
      gate: 'The gates are not made for children under 12.',
    });
    expect(advise(person('US', { age: 12 }), landing).lane?.gate).toContain('PARAFE');
    expect(advise(person('US'), crossingAt('internal', 'entry', '2026-11-23')).lane).toBeUndefined();
    expect(advise(person('US'), crossingAt('airside', 'entry', '2026-11-23')).lane).toBeUndefined();
  });
});

describe('what officers may wrongly say', () => {
  it.each([
    ['2025-10-11', 'Read word by word, the old Art. 11(1) said so.'],
    ['2025-10-12', 'In the progressive start the stamps went on for those whom EES registers.'],
    ['2026-04-09', 'In the progressive start the stamps went on for those whom EES registers.'],
    ['2026-04-10', 'The ordinary duty to stamp is gone.'],
  ])('is answered as the law was on %s', (day, answer) => {
    const { myths } = advise(person('US', permit('carte-sejour')), landing, Temporal.PlainDate.from(day));
    expect(myths[1]?.reply).toContain(answer);
  });

  it('is told to who has a paper; of the others, to whom EES records instead of a stamp, and only that about stamps', () => {
    const names = (day: string) =>
      advise(person('US'), { ...landing, date: day }, Temporal.PlainDate.from(day)).myths.map(({ name }) => name);
    expect(names('2026-04-10')).toEqual(['Myth: all non-EU nationals']);
    expect(names('2026-04-09')).toEqual([]);
    expect(names('2025-10-11')).toEqual([]);
    expect(advise(person('IN'), landing).myths).toEqual([]);
    expect(advise(person('FR'), landing).myths).toEqual([]);
    expect(advise(person('IN', { visas: [{ kind: 'D', issuer: 'FR' }] }), landing).myths).toHaveLength(3);
  });
});

describe('the way back', () => {
  it.each([
    ['a first receipt, visa needed', person('SN', permit('recepisse-first')), 'stop'],
    ['a filing certificate, visa needed', person('IN', permit('filing-certificate')), 'stop'],
    ['a filing certificate, no visa needed', person('US', permit('filing-certificate')), 'stop'],
    [
      'an expired card, renewal asked for',
      person('US', permit('carte-sejour', { until: '2026-11-01', renewalFiled: true })),
      'stop',
    ],
    [
      'an expired card, no renewal, visa needed',
      person('IN', permit('carte-sejour', { until: '2026-11-01', renewalFiled: false })),
      'stop',
    ],
    ['a child without DCEM, visa needed', person('MA', { age: 9 }), 'stop'],
    ['a child without DCEM, no visa needed', person('US', { age: 9 }), 'watch'],
    ['a single-entry visa', person('IN', { visas: [{ kind: 'C', issuer: 'FR', entries: '01' }] }), 'stop'],
    ['a card limited to Mayotte, no visa needed', person('US', permit('carte-sejour', { mention: '# 1' })), 'stop'],
    ['a paper that is not settled', person('US', permit('api')), 'watch'],
    ['family, no card, visa needed', person('MA', { family: [SPOUSE] }), 'stop'],
    ['family, no card, no visa needed', person('BR', { family: [SPOUSE] }), 'fine'],
    ['a valid card', person('IN', permit('carte-resident')), 'fine'],
    ['a card that ends before the return', person('IN', permit('titre-special', { until: '2026-11-22' })), 'stop'],
  ] as const)('with %s', (_, traveller, tone) => {
    expect(advise(traveller, { ...leaving, withCitizen: 'together' }).wayBack.tone).toBe(tone);
  });

  it.each([
    ['the days are used up', person('US'), { ...landing, daysUsed: 90 }, { tone: 'refused', of: 'entry', reasons: [] }],
    ['a visa is missing', person('IN'), landing, { tone: 'stop', of: 'entry' }],
    ['a visa is missing on the way out', person('IN'), leaving, { tone: 'stop', of: 'return' }],
  ] as const)(
    'is of coming in at all for who may be refused in the first place: %s',
    (_, traveller, crossing, told) => {
      expect(advise(traveller, crossing).wayBack).toMatchObject(told);
    },
  );

  it('warns of the child by name of the paper', () => {
    expect(advise(person('MA', { age: 9 }), leaving).wayBack.reasons.join(' ')).toContain('DCEM');
  });
});

describe('what would change the verdict', () => {
  it('comes from the tables', () => {
    const { changes } = advise(person('US'), landing);
    expect(changes).toContainEqual(expect.objectContaining({ verdict: 'NO_STAMP_RESIDENT' }));
    expect(changes).toContainEqual(
      expect.objectContaining({ condition: 'you cross before 12 Oct 2025', verdict: 'STAMP' }),
    );
  });
});

describe('the act that suspends an exemption', () => {
  const georgian = (kind: 'passport' | 'diplomatic-passport') => ({
    ...person('GE'),
    documents: [{ kind, issuer: 'GE', issued: '2001-01-01' }] as const,
  });
  it.each([
    ['diplomatic-passport', '2026-03-05', false],
    ['diplomatic-passport', '2026-03-06', true],
    ['diplomatic-passport', '2027-03-06', true],
    ['diplomatic-passport', '2027-03-07', false],
    ['passport', '2026-03-06', false],
  ] as const)('is cited for a %s on %s: %s', (kind, day, cited) => {
    const { decision } = advise(georgian(kind), landing, Temporal.PlainDate.from(day));
    expect(decision.verdict).toBe('REFUSAL_RISK');
    expect(decision.citations.some(({ instrument }) => instrument === 'georgia')).toBe(cited);
  });
});

describe('bad input', () => {
  it.each([
    ['There is no day 2026-02-30', person('US'), { ...landing, date: '2026-02-30' }],
    ['There is no nationality QQ', person('QQ'), landing],
    ['With it no visa is needed', person('IT', { visas: [{ kind: 'C', issuer: 'FR' }] }), landing],
    ['not among your nationalities', { ...person('US'), documents: [{ kind: 'passport', issuer: 'NZ' }] }, landing],
    ['A DCEM is for children', person('US', permit('dcem')), landing],
    ['cannot be later', person('US'), { ...landing, records: { entryDate: '2027-01-01' } }],
  ] as const)('is told in a plain sentence: %s', (text, traveller, crossing) => {
    expect(
      problemsOf(traveller, crossing)
        .map((problem) => problem.text)
        .join(' '),
    ).toContain(text);
  });

  it('finds nothing wrong with an ordinary visitor', () => {
    expect(problemsOf(person('US'), landing)).toEqual([]);
  });
});

describe('the age of facts', () => {
  it('lists all of them, the oldest first', () => {
    const facts = factsByAge(today);
    expect(facts.length).toBeGreaterThan(150);
    expect(facts.map(({ age }) => age)).toEqual(facts.map(({ age }) => age).toSorted((a, b) => b - a));
    expect(facts.find(({ name }) => name === 'Start of ETIAS')).toMatchObject({ age: 133, stale: false });
  });

  it.each([
    ['2026-05-27', undefined, false],
    ['2026-05-26', undefined, true],
    ['2026', undefined, true],
    ['2026-08', undefined, false],
    ['2016', '2025-10-11', false],
  ])('%s until %s is stale: %s', (asOf, until, stale) => {
    expect(isStale(until === undefined ? { asOf } : { asOf, until }, today)).toBe(stale);
  });
});
