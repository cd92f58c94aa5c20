import { describe, expect, test } from 'vitest';
import { calculatorLines, countedDays, lawsFor } from '../../../../src/popup/days/counted-days.ts';
import { officerWords } from '../../../../src/popup/days/officer-words.ts';
import { LAW } from '../../../../src/stay/law.ts';
import { counted, day, permit, SKETCH, TODAY, trip } from './counted.ts';

describe('day by day', () => {
  test('180 days, numbered up to the days used, each with its reason', () => {
    const days = countedDays(counted(SKETCH).reading.worst, day(TODAY));
    expect(days).toHaveLength(180);
    expect(days.at(-1)).toEqual({ day: day(TODAY), number: undefined, why: 'not in the area' });
    expect(days.filter(({ number }) => number !== undefined).at(-1)?.number).toBe(82);
    expect(days.find((one) => one.day === day('2026-07-01'))).toMatchObject({
      number: 1,
      why: 'there; the day of entry counts',
    });
    expect(days.find((one) => one.day === day('2026-08-20'))).toMatchObject({
      number: 51,
      why: 'there; the day of exit counts',
    });
  });

  test('names the permit that frees a day', () => {
    const { reading } = counted(
      [trip('1', '2026-11-01', '2026-11-05', { country: 'FR' })],
      [permit('2026-01-01', '2026-12-31')],
    );
    expect(countedDays(reading.worst, day(TODAY)).find((one) => one.day === day('2026-11-02'))?.why).toBe(
      'in France under a permit or long-stay visa',
    );
  });

  test('cites what these trips bring in', () => {
    const cited = (country: string) => lawsFor([trip('1', '2026-11-01', '2026-11-05', { country })], false, false);
    expect(cited('FR')).toEqual([LAW.ninetyDays, LAW.oneCount, LAW.endDays]);
    expect(cited('HR')).toContain(LAW.croatia);
    expect(cited('RO')).toContain(LAW.bulgariaRomania);
    expect(cited('RE')).toContain(LAW.overseas);
    expect(lawsFor([], true, true)).toEqual(
      expect.arrayContaining([LAW.permitDays, LAW.permitElsewhere, LAW.shortStayVisa]),
    );
  });
});

describe('the digits for the official calculator', () => {
  test('day, month and year in two digits each, the stays of the 180 days only', () => {
    const trips = [...SKETCH, trip('0', '2025-01-01', '2025-01-05')];
    expect(calculatorLines(counted(trips).reading.worst, day(TODAY))).toEqual(['010726 200826', '200926 201026']);
  });

  test('a stay that began before the 180 days is given whole', () => {
    expect(calculatorLines(counted([trip('1', '2026-05-01', '2026-06-01')]).reading.worst, day(TODAY))).toEqual([
      '010526 010626',
    ]);
  });

  test('an open stay goes up to the day of the question', () => {
    expect(calculatorLines(counted([trip('1', '2026-11-20', null)]).reading.worst, day(TODAY))).toEqual([
      '201126 231126',
    ]);
  });

  test('nothing before 22 April 2013', () => {
    const { reading } = counted([trip('1', '2013-04-01', '2013-05-01')], [], '2013-06-01');
    expect(calculatorLines(reading.worst, day('2013-06-01'))).toEqual(['220413 010513']);
  });
});

describe('what an officer would compute', () => {
  test('the truth beside the records', () => {
    const { lines, notes } = officerWords(counted(SKETCH).reading);
    expect(lines.map(({ value }) => value)).toEqual([
      '82 days used',
      '116 days used, over since 29 Oct 2026',
      '52 days used',
    ]);
    expect(notes).toEqual(['Exit of 20 Oct 2026 missing: carry evidence of it, such as a ticket or a boarding pass.']);
  });

  test('a stamp that was not due', () => {
    const recorded = { entry: true, exit: true };
    const { reading } = counted(
      [trip('1', '2026-11-01', '2026-11-05', { country: 'FR', recorded })],
      [permit('2026-01-01', '2026-12-31')],
    );
    expect(officerWords(reading).notes[0]).toBe(
      'On record on 1 Nov 2026 although a permit or a long-stay visa was valid: show that paper.',
    );
  });
});
