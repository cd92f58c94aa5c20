import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import { readDays, readDocument } from '../../../src/border/read/conditions.ts';
import { differsByDay, isClockTime } from '../../../src/border/read/day-boundary.ts';
import { readFamily } from '../../../src/border/read/family.ts';
import { readPaper } from '../../../src/border/read/paper.ts';
import { lacksEntry, readRecord } from '../../../src/border/read/record.ts';
import { readShown } from '../../../src/border/read/shown.ts';
import { readVisas } from '../../../src/border/read/visa.ts';
import type { IdentityDocument, Permit, Visa } from '../../../src/border/traveller.ts';

const on = '2026-11-23';
const entry: Crossing = { checkedBy: 'FR', from: null, to: null, direction: 'entry', border: 'external', date: on };
const exit: Crossing = { ...entry, direction: 'exit' };

describe('a paper', () => {
  const setting = { checkedBy: 'FR', on, age: 40, visas: [] };
  const read = (permit: Partial<Permit> & Pick<Permit, 'paper'>, more = {}) =>
    readPaper({ issuer: 'FR', ...permit }, { ...setting, ...more });

  it.each([
    [
      'the last day of the three months of L433-3',
      { paper: 'carte-sejour', until: '2026-08-23', renewalFiled: true },
      'expired-card',
    ],
    ['the day after it', { paper: 'carte-sejour', until: '2026-08-22', renewalFiled: true }, 'none'],
    ['renewal not known, day not known', { paper: 'carte-sejour', ended: true }, 'expired-card'],
    ['no renewal', { paper: 'carte-resident', until: '2026-11-22', renewalFiled: false }, 'none'],
    ['the last day of the card itself', { paper: 'carte-sejour', until: on }, 'permit'],
    [
      'a card of the Withdrawal Agreement that ran out',
      { paper: 'article50', until: '2024-01-01', renewalFiled: false },
      'expired-card',
    ],
    ['an expired card of Spain', { paper: 'residence-permit', issuer: 'ES', ended: true, renewalFiled: true }, 'none'],
    ['an expired special card', { paper: 'titre-special', ended: true, renewalFiled: true }, 'none'],
    ['a Danish student, who has no EU mobility', { paper: 'student', issuer: 'DK' }, 'permit'],
    ['a Cypriot student with EU mobility', { paper: 'student', issuer: 'CY' }, 'mobility-permit'],
    ['an Irish student permit', { paper: 'student', issuer: 'IE' }, 'none'],
    ['a French student card in France', { paper: 'student' }, 'permit'],
    ['a Swiss family card', { paper: 'family-card', issuer: 'CH' }, 'permit'],
    ['a British family card', { paper: 'family-card', issuer: 'GB' }, 'none'],
    ['a provisional paper of another state', { paper: 'aps', issuer: 'BE' }, 'unsettled-paper'],
    ['a favourable decision', { paper: 'favourable-decision' }, 'unsettled-paper'],
    ['a favourable decision that allows crossing', { paper: 'favourable-decision', allowsCrossing: true }, 'permit'],
    [
      'a certificate that has ended, with the card',
      { paper: 'api', ended: true, withExpiredCard: true },
      'expired-card',
    ],
    ['a certificate that has ended, alone', { paper: 'api', ended: true, allowsCrossing: true }, 'none'],
    [
      'a filing certificate with the expired card',
      { paper: 'filing-certificate', withExpiredCard: true },
      'expired-card',
    ],
    [
      'a card with # before its ground',
      { paper: 'carte-sejour', mention: '# vie privée et familiale' },
      'limited-card',
    ],
    ['a visitor card', { paper: 'carte-sejour', mention: 'visiteur' }, 'permit'],
    ['a card for Mayotte', { paper: 'carte-sejour', mention: 'Séjour  limité  à  Mayotte' }, 'limited-card'],
    [
      'a card for Mayotte without accents',
      { paper: 'carte-sejour', mention: 'sejour limite a Mayotte' },
      'limited-card',
    ],
    ['a card with a space and #', { paper: 'carte-sejour', mention: ' # salarié' }, 'limited-card'],
    ['such a card of Spain', { paper: 'residence-permit', issuer: 'ES', mention: '# 1' }, 'permit'],
    ['a provisional paper of another state that ended', { paper: 'aps', issuer: 'BE', ended: true }, 'none'],
    ['a family card that ended', { paper: 'family-card', ended: true }, 'none'],
    ['a frontier document of Spain', { paper: 'frontier-document', issuer: 'ES' }, 'frontier-document'],
    ['a frontier document of Cyprus', { paper: 'frontier-document', issuer: 'CY' }, 'none'],
    ['a permit of the Vatican', { paper: 'residence-permit', issuer: 'VA' }, 'unsettled-permit'],
  ] as const)('%s', (_, permit, fact) => {
    expect(read(permit)).toBe(fact);
  });

  it('of a child counts until the eighteenth birthday', () => {
    expect(read({ paper: 'dcem' }, { age: 17 })).toBe('permit');
    expect(read({ paper: 'dcem' }, { age: 18 })).toBe('none');
    expect(read({ paper: 'dcem' }, { age: undefined })).toBe('permit');
    expect(read({ paper: 'carte-sejour' }, { age: 18 })).toBe('permit');
  });

  it('that is a renewal receipt needs the expired card or VLS-TS, and a VLS-T is not renewed', () => {
    const visa = (kind: Visa['kind']) => ({ visas: [{ kind, issuer: 'FR', ended: true }] });
    expect(read({ paper: 'recepisse-renewal' }, visa('VLS-TS'))).toBe('permit');
    expect(read({ paper: 'recepisse-renewal' }, visa('VLS-T'))).toBe('first-application');
    expect(read({ paper: 'recepisse-renewal' })).toBe('unsettled-paper');
    expect(read({ paper: 'recepisse-renewal' }, { visas: [{ kind: 'VLS-TS', issuer: 'FR' }] })).toBe('unsettled-paper');
    expect(read({ paper: 'recepisse-renewal', withExpiredCard: true })).toBe('permit');
    expect(read({ paper: 'recepisse-renewal', withExpiredCard: true, ended: true })).toBe('expired-card');
  });

  it('of Romania or Croatia counts from the day on which the state joined', () => {
    expect(read({ paper: 'residence-permit', issuer: 'RO' }, { on: '2024-03-30' })).toBe('unsettled-permit');
    expect(read({ paper: 'residence-permit', issuer: 'RO' }, { on: '2024-03-31' })).toBe('permit');
    expect(read({ paper: 'residence-permit', issuer: 'HR' }, { on: '2022-12-31' })).toBe('unsettled-permit');
  });
});

describe('a visa', () => {
  const read = (visa: Partial<Visa> & Pick<Visa, 'kind'>, crossing = entry) =>
    readVisas([{ issuer: 'FR', ...visa }], { checkedBy: 'FR', direction: crossing.direction, on });

  it.each([
    ['of type C, on its last day', { kind: 'C', until: on }, 'short', 'short'],
    ['of type C, the day after', { kind: 'C', until: '2026-11-22' }, 'spent', 'spent'],
    ['whose entries are used', { kind: 'C', entriesUsed: true }, 'spent', 'short'],
    ['of type D whose entry is used', { kind: 'D', entriesUsed: true }, 'spent', 'long'],
    ['of type D that has ended', { kind: 'VLS-T', ended: true }, 'expired-long', 'expired-long'],
    ['VLS-T, for which validation does not matter', { kind: 'VLS-T', validation: 'missed' }, 'long', 'long'],
    ['VLS-TS not validated', { kind: 'VLS-TS', validation: 'missed' }, 'long-unvalidated', 'long-unvalidated'],
    ['of unknown letter that has ended', { kind: 'unknown', ended: true }, 'spent', 'spent'],
    ['of the United Kingdom', { kind: 'D', issuer: 'GB' }, 'none', 'none'],
    ['of type D of Monaco', { kind: 'D', issuer: 'MC' }, 'none', 'none'],
    ['of type D of Cyprus', { kind: 'D', issuer: 'CY' }, 'long-unsettled', 'long-unsettled'],
    ['of type C of Cyprus', { kind: 'C', issuer: 'CY' }, 'none', 'none'],
    ['limited to Spain', { kind: 'LTV', issuer: 'ES' }, 'limited-elsewhere', 'limited'],
    ['limited to Spain and France', { kind: 'LTV', issuer: 'ES', validFor: ['ES', 'FR'] }, 'limited', 'limited'],
    ['given by France for Spain', { kind: 'LTV', issuer: 'FR', validFor: ['ES'] }, 'spent', 'limited'],
    ['given by France, states not read', { kind: 'LTV', issuer: 'FR', validFor: [] }, 'limited', 'limited'],
  ] as const)('%s', (_, visa, atEntry, atExit) => {
    expect(read(visa)).toBe(atEntry);
    expect(read(visa, exit)).toBe(atExit);
  });
});

describe('the passport shown', () => {
  const read = (nationalities: string[], documents: IdentityDocument[], day = on) =>
    readShown({ nationalities, documents }, entry, day);
  const passport = (issuer: string, more: Partial<IdentityDocument> = {}): IdentityDocument => ({
    kind: 'passport',
    issuer,
    ...more,
  });

  it.each([
    [
      'Georgian diplomatic before the suspension',
      ['GE'],
      passport('GE', { kind: 'diplomatic-passport' }),
      '2026-03-05',
      'exempt',
    ],
    ['on its first day', ['GE'], passport('GE', { kind: 'diplomatic-passport' }), '2026-03-06', 'required'],
    ['on its last day', ['GE'], passport('GE', { kind: 'diplomatic-passport' }), '2027-03-06', 'required'],
    ['after it', ['GE'], passport('GE', { kind: 'diplomatic-passport' }), '2027-03-07', 'exempt'],
    ['Georgian ordinary', ['GE'], passport('GE'), on, 'exempt'],
    ['Hong Kong', ['HK'], passport('CN'), on, 'exempt'],
    ['Chinese', ['CN'], passport('CN'), on, 'required'],
    ['Taiwan without the number', ['TW'], passport('TW', { taiwanIdNumber: false }), on, 'required'],
    ['British protected person', ['GBP'], passport('GB'), on, 'exempt'],
    ['refugee paper of Turkey', ['SY'], passport('TR', { kind: 'refugee-travel-document' }), on, 'required'],
    ['refugee paper of Germany', ['SY'], passport('DE', { kind: 'refugee-travel-document' }), on, 'unsettled'],
    ['of a dual Indian and American who shows the Indian one', ['US', 'IN'], passport('IN'), on, 'required'],
  ] as const)('%s', (_, nationalities, document, day, need) => {
    expect(read([...nationalities], [document], day)?.visaNeed).toBe(need);
  });

  it('tells citizens from those who hide it', () => {
    expect(read(['US', 'FR'], [passport('US')])).toMatchObject({ shownAs: 'third-country', hiddenCitizen: true });
    expect(read(['US', 'FR'], [passport('FR')])).toMatchObject({ shownAs: 'free-mover', hiddenCitizen: false });
    expect(read(['US'], [passport('FR')])?.shownAs).toBe('contradictory');
    expect(read([], [passport('FR')])).toBeUndefined();
  });
});

describe('the conditions of entry', () => {
  const passport = (issued: string): IdentityDocument[] => [{ kind: 'passport', issuer: 'US', issued }];

  it('leave the tenth birthday of the passport within, and not the day after', () => {
    expect(readDocument(passport('2016-11-23'), entry, on)).toBe('in-order');
    expect(readDocument(passport('2016-11-22'), entry, on)).toBe('too-old');
    expect(readDocument(passport('2016-11-22'), exit, on)).toBe('in-order');
  });

  it('want a travel document in force', () => {
    expect(readDocument([{ kind: 'passport', issuer: 'US', expires: on }], entry, on)).toBe('in-order');
    expect(readDocument([{ kind: 'passport', issuer: 'US', expires: '2026-11-22' }], entry, on)).toBe(
      'no-travel-document',
    );
    expect(readDocument([{ kind: 'id-card', issuer: 'MC' }], entry, on)).toBe('in-order');
    expect(readDocument([{ kind: 'id-card', issuer: 'GB' }], entry, on)).toBe('no-travel-document');
    expect(readDocument([{ kind: 'passport-card', issuer: 'US' }], entry, on)).toBe('no-travel-document');
  });

  it('count the day of entry itself', () => {
    expect(readDays({ ...entry, daysUsed: 89 })).toBe('within');
    expect(readDays({ ...entry, daysUsed: 90 })).toBe('used-up');
    expect(readDays({ ...exit, daysUsed: 120 })).toBe('within');
  });

  it('are settled by uncertain trips only where the fewest and the most fall on one side', () => {
    expect(readDays({ ...entry, daysBetween: [80, 89] })).toBe('within');
    expect(readDays({ ...entry, daysBetween: [89, 90] })).toBeUndefined();
    expect(readDays({ ...entry, daysBetween: [90, 104] })).toBe('used-up');
    expect(readDays({ ...entry, daysBetween: [89, 90], daysUsed: 12 })).toBe('within');
    expect(readDays({ ...exit, daysBetween: [89, 90] })).toBe('within');
  });
});

describe('the family', () => {
  const tie = (citizenOf: string, citizenLivesIn: string | null) =>
    [{ relation: 'spouse', citizenOf, citizenLivesIn }] as const;

  it.each([
    ['a German together', tie('DE', null), { withCitizen: 'together' }, 'free-mover'],
    ['a Swiss together', tie('CH', null), { withCitizen: 'together' }, 'equivalent-mover'],
    ['a German, alone', tie('DE', 'DE'), { withCitizen: 'alone' }, 'none'],
    ['a German who lives here, alone', tie('DE', 'FR'), { withCitizen: 'alone' }, 'unsettled'],
    ['a Frenchman at home', tie('FR', 'FR'), { withCitizen: 'together' }, 'none'],
    ['a Frenchman who lives in London', tie('FR', 'GB'), { withCitizen: 'together' }, 'none'],
    ['a Frenchman who comes back from Spain', tie('FR', 'ES'), { withCitizen: 'together' }, 'returning'],
    ['settled as free, though at home', tie('FR', 'FR'), { withCitizen: 'alone', freeMovement: true }, 'free-mover'],
    ['a Frenchman whose home is not said', tie('FR', null), { withCitizen: 'together' }, 'none'],
    ['a German, said nothing of', tie('DE', null), {}, 'unsettled'],
    ['an American', tie('US', null), { withCitizen: 'together' }, 'none'],
    ['settled as not free', tie('DE', null), { withCitizen: 'together', freeMovement: false }, 'none'],
    ['said to be open', tie('DE', null), { withCitizen: 'together', freeMovement: null }, 'unsettled'],
  ] as const)('%s', (_, ties, link, fact) => {
    expect(readFamily(ties, { ...entry, ...link })).toBe(fact);
  });
});

describe('records', () => {
  it.each([
    ['before EES: no stamp', '2025-10-11', { entryStamp: false }, true],
    ['before EES: no stamp, whatever file', '2025-10-11', { entryStamp: false, eesFile: true }, true],
    ['before EES: stamp not known', '2025-10-11', { eesFile: false }, false],
    ['first day: no stamp, but a file', '2025-10-12', { entryStamp: false, eesFile: true }, false],
    ['last day in between: no file', '2026-04-09', { eesFile: false }, false],
    ['first day of full operation: no file', '2026-04-10', { eesFile: false }, true],
    ['in between: stamp not known', '2025-12-01', { eesFile: false }, false],
    ['in between: no stamp, file not known', '2025-12-01', { entryStamp: false }, true],
    ['in between: no stamp, but a file', '2025-12-01', { entryStamp: false, eesFile: true }, false],
    ['now: no file', on, { eesFile: false }, true],
    ['now: no file, stamped before', on, { eesFile: false, entryStamp: true, entryDate: '2026-01-01' }, false],
    ['now: no file, stamped in a breakdown', on, { eesFile: false, entryStamp: true, entryDate: '2026-10-15' }, true],
    ['now: no stamp, as is usual', on, { entryStamp: false }, false],
    ['now: no stamp of an entry before EES', on, { entryStamp: false, entryDate: '2025-09-01' }, true],
    ['now: a file', on, { eesFile: true, entryStamp: false }, false],
    ['now: a file, no stamp before EES', on, { eesFile: true, entryStamp: false, entryDate: '2025-09-01' }, false],
    ['now: stamped, file not known', on, { entryStamp: true, entryDate: '2026-10-15' }, false],
    ['now: stamped, no file, day not known', on, { entryStamp: true, eesFile: false }, false],
    ['now: stamped on the first day', on, { entryStamp: true, eesFile: false, entryDate: '2026-04-10' }, true],
    ['now: no stamp of the first day', on, { entryStamp: false, entryDate: '2025-10-12' }, false],
    ['now: nothing known of an old entry', on, { entryDate: '2025-09-01' }, false],
    ['now: nothing known', on, {}, false],
  ] as const)('%s', (_, day, records, lacks) => {
    expect(lacksEntry({ ...exit, records }, day)).toBe(lacks);
    expect(lacksEntry({ ...entry, records }, day)).toBe(false);
  });

  it('open a file with the stamped date only at an exit and only for an old entry', () => {
    const stamped = { entryStamp: true, eesFile: false };
    expect(readRecord({ ...exit, records: { ...stamped, entryDate: '2026-04-09' } })).toBe('stamp-without-file');
    expect(readRecord({ ...exit, records: { ...stamped, entryDate: '2026-04-10' } })).toBe('none');
    expect(readRecord({ ...exit, records: stamped })).toBe('stamp-without-file');
    expect(readRecord({ ...exit, records: { entryStamp: true } })).toBe('none');
    expect(readRecord({ ...exit, records: { eesFile: false } })).toBe('none');
    expect(readRecord({ ...exit, records: { entryStamp: false, eesFile: false } })).toBe('none');
    expect(readRecord({ ...entry, records: stamped })).toBe('none');
    expect(readRecord({ ...entry, records: { missingExitOn: '2026-06-01' } }, '2026-06-01')).toBe('missing-exit');
    expect(readRecord({ ...entry, records: { eesFile: false } }, '2026-06-01')).toBe('none');
  });
});

describe('the clock', () => {
  const fromLondon = { ...entry, from: 'GB' };

  it.each([
    ['a quarter to midnight in London, summer', fromLondon, '2026-07-01', '23:45 BST', true],
    ['the same in winter', fromLondon, '2026-12-01', '23:45 GMT', true],
    ['without a zone', fromLondon, '2026-07-01', '23h05', true],
    ['with the name of the zone', fromLondon, '2026-07-01', '23:05 Europe/London', true],
    ['an hour before', fromLondon, '2026-07-01', '22:59 BST', false],
    ['after midnight at Coquelles', { ...exit, to: 'GB' }, '2026-07-01', '00:20 CEST', true],
    ['after midnight at Roissy, from New York', { ...entry, from: 'US' }, '2026-07-01', '00:20 CEST', false],
    ['not told', fromLondon, '2026-07-01', undefined, false],
    ['with an offset', fromLondon, '2026-07-01', '23:45 +01:00', true],
    ['with an offset of Paris', fromLondon, '2026-07-01', '23:45 +02:00', false],
    ['with a zone that we do not know', fromLondon, '2026-07-01', '23:45 America/New_York', true],
    ['with the name of Paris', fromLondon, '2026-07-01', '23:45 Europe/Paris', false],
    ['with letters that we do not know', fromLondon, '2026-07-01', '23:45 XYZ', true],
    ['from Dublin', { ...entry, from: 'IE' }, '2026-07-01', '23:45 IST', true],
    ['to Dublin, after midnight', { ...exit, to: 'IE' }, '2026-07-01', '00:20', true],
    ['to London, late', { ...exit, to: 'GB' }, '2026-07-01', '23:45', false],
    ['from Paris by the clock of Paris', { ...exit, to: 'GB' }, '2026-07-01', '00:59', true],
    ['an hour later', { ...exit, to: 'GB' }, '2026-07-01', '01:00', false],
    ['an hour that is none', fromLondon, '2026-07-01', '24:10 BST', false],
    ['a minute that is none', fromLondon, '2026-07-01', '23:75 BST', false],
    ['with one figure', { ...exit, to: 'GB' }, '2026-07-01', '0:20', true],
    [
      'in a zone that is only spelt alike, so that the clock of London is taken',
      fromLondon,
      '2026-07-01',
      '23:30 Europe/Londonderry',
      true,
    ],
    ['in another such zone', fromLondon, '2026-07-01', '23:30 NewEurope/Paris', true],
    ['unreadable', fromLondon, '2026-07-01', 'noon', false],
    ['from New York by the clock of London', { ...entry, from: 'US' }, '2026-07-01', '23:45 BST', true],
  ] as const)('%s', (_, crossing, day, localTime, differs) => {
    expect(differsByDay(localTime === undefined ? crossing : { ...crossing, localTime }, day)).toBe(differs);
  });

  it('is read strictly enough', () => {
    expect(['24:10', '12:75', '12:60', 'noon'].map(isClockTime)).toEqual([false, false, false, false]);
    expect(['23:59', '0.05', '7h30'].map(isClockTime)).toEqual([true, true, true]);
  });
});
