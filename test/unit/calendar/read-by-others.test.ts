// The calendar file as a reader sees it that was written by others.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../src/calendar/calendar-file.ts';

const stamp = Temporal.Instant.from('2026-11-23T09:30:00Z');

/** What may not stand in a text, the format drops; a line break is a line break, whichever it was. */
const readBack = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\\', ';', ',', '\n', '\r\n', '\t', '\u0000', ' ', ':', '"'),
  ),
  minLength: 1,
  maxLength: 200,
});
const event = fc.record({
  id: fc.stringMatching(/^[a-z]{1,12}-[0-9]{1,40}$/),
  day: fc
    .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 365 }))
    .map(([year, day]) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: day - 1 })),
  title: text,
  notes: text,
  remindDaysBefore: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 3 }),
});

it('is read by ical.js with every text, day and reminder as it was written', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 4 }), (events: readonly CalendarEvent[]) => {
      const calendar = new ICAL.Component(ICAL.parse(calendarFile(events, stamp)));
      const found = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      expect(found.map(({ uid }) => uid)).toEqual(events.map(({ id }) => `${id}@bienvenue`));
      for (const [at, { day, title, notes = '', remindDaysBefore = [] }] of events.entries()) {
        const read = found[at];
        expect(read?.summary).toBe(readBack(title));
        expect(read?.description).toBe(readBack(notes));
        expect(read?.startDate.isDate).toBe(true);
        expect(read?.startDate.toString()).toBe(day.toString());
        expect(read?.endDate.toString()).toBe(day.add({ days: 1 }).toString());
        const alarms = read?.component.getAllSubcomponents('valarm') ?? [];
        const minutes = alarms.map((alarm) => {
          const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
          return trigger.toSeconds() / 60;
        });
        expect(minutes).toEqual(remindDaysBefore.map((days) => (9 - 24 * days) * 60));
      }
    }),
    { numRuns: 300 },
  );
});
