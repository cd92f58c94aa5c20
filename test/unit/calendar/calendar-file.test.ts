import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../src/calendar/calendar-file.ts';

const stamp = Temporal.Instant.from('2026-11-23T09:30:15.250Z');
const day = Temporal.PlainDate.from('2026-12-31');
const plain: CalendarEvent = { id: 'leave-by-1', day, title: 'Leave by today' };

const linesOf = (event: CalendarEvent) => calendarFile([event], stamp).split('\r\n');
/** As a reader joins them: a line break and a space is nothing. */
const unfolded = (event: CalendarEvent) => calendarFile([event], stamp).replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('is the whole of an all-day event, line by line', () => {
    const event = { ...plain, notes: 'Two\nlines', link: 'https://example.org/a,b', remindDaysBefore: [7, 1, 0] };
    expect(linesOf(event)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Bienvenue//Bienvenue browser extension//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:leave-by-1@bienvenue',
      'DTSTAMP:20261123T093015Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Leave by today',
      'DESCRIPTION:Two\\nlines',
      'URL:https://example.org/a,b',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Leave by today',
      'TRIGGER:-P6DT15H',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Leave by today',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Leave by today',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes what parts or ends a value', () => {
    expect(unfolded({ ...plain, title: 'a,b;c\\d\r\ne\rf' })).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\\nf');
  });

  it('drops what may not stand in a text, and mends half characters', () => {
    expect(unfolded({ ...plain, title: 'a\u0000b\u0007c\u007fd\te\ud800' })).toContain('SUMMARY:abcd\te\ufffd');
  });

  it('folds after 75 octets, never within a character', () => {
    const lines = linesOf({ ...plain, title: `${'é'.repeat(33)}x${'€'.repeat(40)}` });
    const first = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    expect(lines[first]).toBe(`SUMMARY:${'é'.repeat(33)}x`);
    expect(lines[first + 1]).toBe(` ${'€'.repeat(24)}`);
    expect(lines[first + 2]).toBe(` ${'€'.repeat(16)}`);
  });

  it('keeps every line within 75 octets and loses no text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((raw) => raw.replaceAll(/[\r\n\\;,]/g, ''));
    fc.assert(
      fc.property(text, (title) => {
        for (const line of linesOf({ ...plain, title })) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(unfolded({ ...plain, title })).toContain(`SUMMARY:${title}`);
      }),
    );
  });

  it('gives the same deadline the same name in each file', () => {
    const later = calendarFile([plain], Temporal.Instant.from('2027-01-01T00:00:00Z'));
    expect(later).toContain('UID:leave-by-1@bienvenue\r\nDTSTAMP:20270101T000000Z\r\n');
  });

  it('is not made of nothing', () => {
    expect(() => calendarFile([], stamp)).toThrow('needs an event');
  });
});
