import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import { crossingAt } from '../../../src/border/places.ts';
import { problemsOf } from '../../../src/border/problems.ts';
import { readBiometrics, readDocument } from '../../../src/border/read/conditions.ts';
import { establish } from '../../../src/border/read/establish.ts';
import type { Permit, Traveller, Visa } from '../../../src/border/traveller.ts';
import { passport } from './travellers.ts';

const TODAY = '2026-11-23';
const landing = crossingAt('airport', 'entry', TODAY);
const leaving = crossingAt('airport', 'exit', TODAY);
const american: Traveller = {
  nationalities: ['US'],
  documents: [passport('US')],
  permits: [],
  visas: [],
  family: [],
};
const permit = (paper: Permit['paper'], issuer = 'FR'): Permit => ({ paper, issuer });
const spouseOf = (citizenOf: string, citizenLivesIn: string | null = null) =>
  [{ relation: 'spouse', citizenOf, citizenLivesIn }] as const;
const read = (traveller: Traveller, crossing: Crossing = landing) => establish(traveller, crossing, TODAY);

describe('what has not been answered', () => {
  it('stays open, and what does not hang on the person does not', () => {
    const { known, aside } = read({});
    expect(known).toEqual({
      shownAs: undefined,
      visaNeed: undefined,
      document: 'in-order',
      paper: undefined,
      visa: undefined,
      family: undefined,
      role: 'none',
      direction: 'entry',
      days: 'within',
      biometrics: 'given',
      place: 'schengen',
      ees: 'as-expected',
      record: 'none',
      host: 'other',
    });
    expect(aside).toEqual({
      on: TODAY,
      age: undefined,
      nationality: undefined,
      nationalityNote: undefined,
      transitVisa: undefined,
      hiddenCitizen: false,
      hiddenMicrostate: false,
      held: 'none',
      deciding: undefined,
      withheld: [],
      missingExit: undefined,
      daysOpen: false,
    });
  });

  it.each([
    ['no nationality', { nationalities: [], documents: [passport('US')] }],
    ['no nationality yet', { documents: [passport('US')] }],
    ['a nationality that does not exist', { nationalities: ['US', 'QQ'], documents: [passport('US')] }],
    ['no document', { nationalities: ['US'], documents: [] }],
    ['no document yet', { nationalities: ['US'] }],
  ] as const)('is who one is, with %s', (_, traveller) => {
    expect(read(traveller).known.shownAs).toBeUndefined();
  });
});

describe('the papers', () => {
  it('decide by the one that counts most', () => {
    const permits = [permit('recepisse-first'), permit('carte-sejour')];
    expect(read({ ...american, permits })).toMatchObject({
      known: { paper: 'permit' },
      aside: { deciding: permits[1], held: 'here', withheld: [] },
    });
    expect(read(american)).toMatchObject({ known: { paper: 'none' }, aside: { deciding: undefined } });
    const worthless = { ...american, permits: [permit('residence-permit', 'GB')] };
    expect(read(worthless)).toMatchObject({ known: { paper: 'none' }, aside: { deciding: undefined, held: 'none' } });
  });

  it('are read with the visas of the person, on the day and at the border of the crossing', () => {
    const permits = [permit('recepisse-renewal')];
    const expired: Visa[] = [{ kind: 'VLS-TS', issuer: 'FR', until: '2026-11-22' }];
    expect(read({ ...american, permits, visas: expired }).known).toMatchObject({
      paper: 'permit',
      visa: 'expired-long',
    });
    const { visas: _, ...open } = american;
    expect(read({ ...open, permits }).known).toMatchObject({ paper: 'unsettled-paper', visa: undefined });
    const limited: Visa[] = [{ kind: 'LTV', issuer: 'ES', until: TODAY }];
    expect(read({ ...american, visas: limited }).known.visa).toBe('limited-elsewhere');
    expect(read({ ...american, visas: limited }, leaving).known.visa).toBe('limited');
    expect(read({ ...american, visas: [{ kind: 'LTV', issuer: 'FR' }] }).known.visa).toBe('limited');
  });

  it('left in the pocket are none, and only those that would count are held back', () => {
    const permits = [permit('carte-sejour'), permit('recepisse-first')];
    const { known, aside } = read({ ...american, permits }, { ...landing, permitsWithheld: true });
    expect(known.paper).toBe('none');
    expect(aside).toMatchObject({ withheld: [permits[0]], deciding: undefined, held: 'here' });
    expect(read({}, { ...landing, permitsWithheld: true }).aside.withheld).toEqual([]);
    expect(read({ ...american, permits }, { ...landing, permitsWithheld: false }).aside.withheld).toEqual([]);
  });

  it('of a family speak of a tie where none was entered', () => {
    const permits = [permit('family-card')];
    expect(read({ ...american, permits }).known.family).toBe('unsettled');
    expect(
      read({ ...american, permits, family: spouseOf('ES') }, { ...landing, withCitizen: 'together' }).known.family,
    ).toBe('free-mover');
    const { family: _, ...open } = american;
    expect(read({ ...open, permits }).known.family).toBeUndefined();
    expect(read({ ...american, permits: [permit('carte-sejour')] }).known.family).toBe('none');
  });

  it.each([
    ['FR', 'here'],
    ['ES', 'elsewhere'],
    ['MC', 'monaco'],
    ['CY', 'none'],
    ['GB', 'none'],
  ])('of %s give a right to stay: %s', (issuer, held) => {
    expect(read({ ...american, permits: [permit('residence-permit', issuer)] }).aside.held).toBe(held);
    const visas: Visa[] = [{ kind: 'D', issuer }];
    expect(read({ ...american, visas }).aside.held).toBe(issuer === 'CY' ? 'elsewhere' : held);
  });

  it('that ended, or visas that were not validated or are short, give none', () => {
    const held = (visa: Visa) => read({ ...american, visas: [visa] }).aside.held;
    expect(held({ kind: 'VLS-TS', issuer: 'FR', until: TODAY, validation: 'done' })).toBe('here');
    expect(held({ kind: 'VLS-TS', issuer: 'FR', until: '2026-11-22' })).toBe('none');
    expect(held({ kind: 'VLS-TS', issuer: 'FR', validation: 'missed' })).toBe('none');
    expect(held({ kind: 'C', issuer: 'FR' })).toBe('none');
    expect(read({ ...american, permits: [permit('student', 'NL')] }).aside.held).toBe('mobility');
  });
});

describe('the host state of the Directive', () => {
  const card = (issuer: string) => [permit('family-card', issuer)];

  it.each([
    ['card of this state, tie not entered', { permits: card('FR'), family: [] }, 'host'],
    ['card of this state, the citizen’s own', { permits: card('FR'), family: spouseOf('FR') }, 'other'],
    ['card of Spain, tie not entered', { permits: card('ES'), family: [] }, 'other'],
    ['card of Spain, with a German who moves', { permits: card('ES'), family: spouseOf('DE') }, 'host'],
    ['card of Spain, with a Swiss who moves', { permits: card('ES'), family: spouseOf('CH') }, 'host'],
    ['another card of this state', { permits: [permit('carte-sejour')], family: [] }, 'other'],
    ['two cards, one of this state', { permits: [...card('ES'), ...card('FR')], family: [] }, 'host'],
    ['nothing', {}, 'other'],
  ] as const)('%s: %s', (_, papers, host) => {
    const { permits: __, family: ___, ...rest } = american;
    expect(read({ ...rest, ...papers }, { ...landing, withCitizen: 'together' }).known.host).toBe(host);
  });
});

describe('the person', () => {
  it('is told with what there is to know about the nationality', () => {
    const georgian = { ...american, nationalities: ['GE'], documents: [passport('GE')] };
    expect(read(georgian).aside).toMatchObject({ nationality: 'GE' });
    expect(read(georgian).aside.nationalityNote).toContain('exemption suspended');
    expect(read(american).aside.nationalityNote).toBeUndefined();
    const indian = { ...american, nationalities: ['IN'], documents: [passport('IN')] };
    expect(read(indian).aside.transitVisa).toContain('ordinary passports');
  });

  it.each([
    ['the Irish card beside the British passport', ['GB', 'IE'], ['GB', 'IE'], [0, 1], 'free-mover', false, 'GB'],
    ['the British passport alone', ['GB', 'IE'], ['GB', 'IE'], [0], 'third-country', true, 'GB'],
    ['the Irish one alone', ['GB', 'IE'], ['GB', 'IE'], [1], 'free-mover', false, 'GB'],
    ['the Andorran passport', ['US', 'AD'], ['AD'], [0], 'microstate', false, 'AD'],
    ['the American passport of an Andorran', ['US', 'AD'], ['US'], [0], 'third-country', false, 'US'],
    ['the passport of the Holy See', ['IT', 'AR'], ['VA'], [0], 'vatican', true, 'AR'],
    ['an Irish citizen with the passport of the Holy See alone', ['IE'], ['VA'], [0], 'vatican', true, undefined],
    ['a document of a strange state', ['US'], ['NZ'], [0], 'contradictory', false, 'US'],
    ['one that fits and one that does not', ['US'], ['US', 'NZ'], [0, 1], 'third-country', false, 'US'],
    ['a document that is not there', ['US'], ['US'], [4], 'third-country', false, 'US'],
  ] as const)('shows %s', (_, nationalities, issuers, shown, shownAs, hiddenCitizen, nationality) => {
    const traveller = { ...american, nationalities, documents: issuers.map(passport) };
    const { known, aside } = read(traveller, { ...landing, shown });
    expect([known.shownAs, aside.hiddenCitizen, aside.nationality]).toEqual([shownAs, hiddenCitizen, nationality]);
  });

  it('who shows no national document is judged by the first nationality', () => {
    const shownBy = (nationalities: readonly string[]) =>
      read({ ...american, nationalities, documents: [{ kind: 'crew-certificate', issuer: 'US' }] }).known.shownAs;
    expect(shownBy(['US', 'AD'])).toBe('third-country');
    expect(shownBy(['AD', 'US'])).toBe('microstate');
    expect(shownBy(['VA', 'US'])).toBe('vatican');
    expect(shownBy(['IE'])).toBe('free-mover');
  });

  it.each([
    ['Monaco', 'MC', {}, 'exempt'],
    ['Ireland', 'IE', {}, 'exempt'],
    ['the United States, not biometric', 'US', { biometric: false }, 'exempt'],
    ['the United States, no number', 'US', { taiwanIdNumber: false }, 'exempt'],
    ['Ukraine, not biometric', 'UA', { biometric: false }, 'required'],
    ['Ukraine', 'UA', {}, 'exempt'],
    ['Taiwan with the number', 'TW', { taiwanIdNumber: true }, 'exempt'],
    ['Taiwan without', 'TW', { taiwanIdNumber: false }, 'required'],
  ] as const)('of %s needs a visa or not', (_, issuer, more, need) => {
    const documents = [{ ...passport(issuer), ...more }];
    expect(read({ ...american, nationalities: [issuer], documents }).known.visaNeed).toBe(need);
  });

  it('with one good passport and one that is not needs no visa; who shows none is judged by the nationality', () => {
    const documents = [{ ...passport('UA'), biometric: false }, passport('UA')];
    const both = { ...american, nationalities: ['UA'], documents };
    expect(read(both, { ...landing, shown: [0, 1] }).known.visaNeed).toBe('exempt');
    expect(read(both, { ...landing, shown: [0] }).known.visaNeed).toBe('required');
    const crew = [{ kind: 'crew-certificate', issuer: 'UA', biometric: false }] as const;
    expect(read({ ...american, nationalities: ['UA'], documents: crew }).known.visaNeed).toBe('exempt');
  });
});

describe('the conditions', () => {
  it('take no crew certificate for a travel document, and one good document for enough', () => {
    const crew = { kind: 'crew-certificate', issuer: 'US' } as const;
    expect(readDocument([crew], landing, TODAY)).toBe('no-travel-document');
    expect(readDocument([], landing, TODAY)).toBe('no-travel-document');
    expect(readDocument([crew], leaving, TODAY)).toBe('in-order');
    const old = { ...passport('US'), issued: '2010-01-01' };
    expect(readDocument([old], landing, TODAY)).toBe('too-old');
    expect(readDocument([old, passport('US')], landing, TODAY)).toBe('in-order');
    expect(readDocument([{ kind: 'passport-card', issuer: 'IE' }], landing, TODAY)).toBe('in-order');
    expect(readDocument([{ kind: 'id-card', issuer: 'DE' }], landing, TODAY)).toBe('in-order');
  });

  const refusing = { ...landing, refusesBiometrics: true };
  it.each([
    ['in full operation', refusing, 'schengen', TODAY, 'refused'],
    ['on the first day', refusing, 'schengen', '2025-10-12', 'refused'],
    ['before EES', refusing, 'schengen', '2025-10-11', 'given'],
    ['at an exit', { ...leaving, refusesBiometrics: true }, 'schengen', TODAY, 'given'],
    ['said to work', { ...refusing, ees: 'as-expected' }, 'schengen', TODAY, 'refused'],
    ['in a failure', { ...refusing, ees: 'failure-total' }, 'schengen', TODAY, 'given'],
    ['in a part suspension', { ...refusing, ees: 'suspended-partial' }, 'schengen', TODAY, 'given'],
    ['from Andorra', refusing, 'andorra', TODAY, 'refused'],
    ['from Gibraltar', refusing, 'gibraltar', TODAY, 'refused'],
    ['from overseas', refusing, 'overseas-link', TODAY, 'refused'],
    ['in Cyprus', refusing, 'cyprus', TODAY, 'given'],
    ['inside', refusing, 'internal', TODAY, 'given'],
    ['not at all', landing, 'schengen', TODAY, 'given'],
    ['not at all, as said', { ...landing, refusesBiometrics: false }, 'schengen', TODAY, 'given'],
  ] as const)('biometrics refused %s', (_, crossing, place, day, answer) => {
    expect(readBiometrics(crossing, place, day)).toBe(answer);
  });
});

describe('a stateless person', () => {
  const stateless: Traveller = {
    age: 40,
    nationalities: ['XXA'],
    documents: [{ kind: 'refugee-travel-document', issuer: 'GB' }],
    permits: [],
    visas: [],
    family: [],
  };
  const at = (more: Partial<Traveller>) => decide({ ...stateless, ...more }, landing, Temporal.PlainDate.from(TODAY));

  it('is not decided about without a card or visa, whoever issued the travel document', () => {
    for (const issuer of ['GB', 'IN', 'FR']) {
      const decision = at({ documents: [{ kind: 'refugee-travel-document', issuer }] });
      expect(decision).toMatchObject({ verdict: 'UNCERTAIN', certainty: 'low' });
      expect(decision?.statusRow.name).toBe('stateless-visa-unsettled');
    }
  });

  it('is decided by a card or visa, as everybody is', () => {
    expect(at({ permits: [{ paper: 'carte-resident', issuer: 'FR' }] })?.verdict).toBe('NO_STAMP_RESIDENT');
    expect(at({ visas: [{ kind: 'D', issuer: 'FR' }] })?.verdict).toBe('NO_STAMP_LSV');
    expect(at({ visas: [{ kind: 'C', issuer: 'FR' }] })?.verdict).toBe('EES_ONLY');
  });

  it('is told that a passport of a nationality does not fit, and that the nationality exists', () => {
    const wrong = { ...stateless, documents: [passport('US')] };
    expect(problemsOf(wrong, landing).map(({ text }) => text)).toEqual([
      expect.stringContaining('A stateless person has no passport'),
    ]);
    expect(problemsOf(stateless, landing)).toEqual([]);
  });
});
