import { describe, expect, it } from 'vitest';
import given from '../../cases/border/given.json';
import { readCaseFile } from '../../cases/border/read-case.ts';
import { run } from '../../cases/border/run.ts';

const first = given.cases[0];
const spoilt = (change: (copy: Record<string, Record<string, unknown>>) => void) => {
  const copy = structuredClone(first) as unknown as Record<string, Record<string, unknown>>;
  change(copy);
  return readCaseFile([copy])[0]?.faults;
};

describe('a case file', () => {
  it('counts what agrees and what does not, with the grounds of both sides', () => {
    const wrong = { ...first, expected: { ...first?.expected, verdict: 'STAMP', flags: ['RECTIFY_EES'] } };
    const report = run({ cases: [first, wrong] });
    expect(report).toMatchObject({ passed: 1, failed: 1 });
    const text = report.lines.join('\n');
    expect(text).toContain('verdict: the file says STAMP, we say NO_STAMP_FREE_MOVEMENT');
    expect(text).toContain('flags: the file has RECTIFY_EES, we do not');
    expect(text).toContain("the file's ground: SBC Art. 2(5)");
    expect(text).toMatch(/our ground: .*Schengen Borders Code/);
    expect(text).toContain('to show, by the file: passport or CNI');
  });

  it.each([
    ['an unknown key', (c) => Object.assign(c.inputs ?? {}, { passportNumber: '1' }), 'unknown key "passportNumber"'],
    [
      'an unknown key of the crossing',
      (c) => Object.assign(c.inputs?.crossing ?? {}, { gate: 1 }),
      'unknown key "gate"',
    ],
    ['an unknown nationality', (c) => Object.assign(c.inputs ?? {}, { nationality: 'QQ' }), 'unknown value "QQ"'],
    ['an unknown role', (c) => Object.assign(c.inputs ?? {}, { role: 'pilot' }), 'unknown value "pilot"'],
    [
      'a day that does not exist',
      (c) => Object.assign(c.inputs ?? {}, { date: '2026-02-30' }),
      'no day of the calendar',
    ],
    ['a number as text', (c) => Object.assign(c.inputs ?? {}, { daysUsed: '12' }), 'whole number'],
    ['an unknown verdict', (c) => Object.assign(c.expected ?? {}, { verdict: 'MAYBE' }), 'unknown value "MAYBE"'],
    ['an unknown flag', (c) => Object.assign(c.expected ?? {}, { flags: ['NOPE'] }), 'unknown value "NOPE"'],
    ['a missing answer', (c) => delete c.expected?.counts90_180, 'lacks "counts90_180"'],
    ['a clock that is none', (c) => Object.assign(c.inputs ?? {}, { localTime: 'late' }), 'no clock time'],
  ] as const satisfies readonly (readonly [
    string,
    (copy: Record<string, Record<string, unknown>>) => unknown,
    string,
  ])[])('says that it holds %s', (_, change, fault) => {
    expect(spoilt(change)?.join(' ')).toContain(fault);
  });

  it('is not judged where it has a fault, and counts as failed', () => {
    const report = run([{ ...first, inputs: { ...first?.inputs, colour: 'red' } }]);
    expect(report).toMatchObject({ passed: 0, failed: 1 });
    expect(report.lines.join('\n')).toContain('error in the file');
  });

  it.each([null, 'cases', { rows: [] }])('is refused when it is %j', (content) => {
    expect(run(content).failed).toBe(1);
  });
});
