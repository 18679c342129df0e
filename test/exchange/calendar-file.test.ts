import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, encodeCalendar } from '../../src/exchange/calendar-file.ts';

const entry: CalendarEntry = {
  uid: 'request01-answer@tietopyynto',
  on: '2026-12-31',
  summary: 'Vastaus pyyntöön; TP-8K3M-2Q9V',
  description: 'Balentor Oy, vastauksen määräpäivä.\nKatso \\ palaa.',
  sequence: 3,
  remindDaysBefore: 1,
};
const file = { madeAt: '2026-11-22T12:00:01.234Z', name: 'Tietopyynnöt' };

test('an entry is these lines', () => {
  expect(encodeCalendar([entry], file)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tietopyyntö//Tietopyyntö//FI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:request01-answer@tietopyynto',
      'DTSTAMP:20261122T120001Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Vastaus pyyntöön\\; TP-8K3M-2Q9V',
      'DESCRIPTION:Balentor Oy\\, vastauksen määräpäivä.\\nKatso \\\\ palaa.',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'SEQUENCE:3',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Vastaus pyyntöön\\; TP-8K3M-2Q9V',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('only several entries make a collection with a name, which Outlook opens as a calendar of its own', () => {
  expect(encodeCalendar([entry], file)).not.toMatch(/NAME/);
  const two = encodeCalendar([entry, { ...entry, uid: 'request02-answer@tietopyynto' }], file);
  expect(two).toContain('\r\nNAME:Tietopyynnöt\r\nX-WR-CALNAME:Tietopyynnöt\r\n');
});

describe('a calendar, read by a program that is not ours,', () => {
  const read = (entries: readonly CalendarEntry[]) => {
    const calendar = new ICAL.Component(ICAL.parse(encodeCalendar(entries, file)));
    return { calendar, events: calendar.getAllSubcomponents('vevent') };
  };

  test('holds what was put in', () => {
    const { calendar, events } = read([entry, { ...entry, uid: 'request02-answer@tietopyynto' }]);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([
      'request01-answer@tietopyynto',
      'request02-answer@tietopyynto',
    ]);
    const event = new ICAL.Event(events[0]);
    expect(event.summary).toBe(entry.summary);
    expect(event.description).toBe(entry.description);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-12-31');
    expect(event.endDate.toString()).toBe('2027-01-01');
    expect(event.duration.toString()).toBe('P1D');
    expect(event.sequence).toBe(3);
  });

  test.each([
    [0, '2026-12-31T09:00:00'],
    [1, '2026-12-30T09:00:00'],
    [2, '2026-12-29T09:00:00'],
    [14, '2026-12-17T09:00:00'],
  ])('reminds %i days before at nine, %s', (remindDaysBefore, rings) => {
    const { events } = read([{ ...entry, remindDaysBefore }]);
    const alarm = events[0]?.getFirstSubcomponent('valarm');
    const trigger = alarm?.getFirstPropertyValue('trigger') as ICAL.Duration;
    const time = ICAL.Time.fromDateTimeString('2026-12-31T00:00:00');
    time.addDuration(trigger);
    expect(time.toString()).toBe(rings);
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  test('gives any text back, and no line is longer than 75 octets or ends inside a character', () => {
    const anyText = fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((text) => text.replace(/[^\P{Cc}\n\t]/gu, ' '));
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const { events } = read([{ ...entry, summary, description }]);
        const event = new ICAL.Event(events[0]);
        expect(event.summary).toBe(summary);
        expect(event.description).toBe(description);
        const lines = encodeCalendar([{ ...entry, summary, description }], file).split('\r\n');
        for (const line of lines) {
          const octets = Buffer.from(line, 'utf8');
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(octets.toString('utf8')).toBe(line);
        }
      }),
    );
  });
});

test('a long line is folded into 75 octets and again, the space that marks it counted', () => {
  const lines = encodeCalendar([{ ...entry, summary: 'x'.repeat(200) }], file).split('\r\n');
  const at = lines.findIndex((line) => line.startsWith('SUMMARY:'));
  expect(lines.slice(at, at + 3)).toEqual([
    `SUMMARY:${'x'.repeat(67)}`,
    ` ${'x'.repeat(74)}`,
    ` ${'x'.repeat(59)}`,
  ]);
  const umlauts = encodeCalendar([{ ...entry, summary: 'ä'.repeat(60) }], file).split('\r\n');
  expect(umlauts[at]).toBe(`SUMMARY:${'ä'.repeat(33)}`);
});

describe('a calendar is refused', () => {
  test('without an entry', () => {
    expect(() => encodeCalendar([], file)).toThrow(TypeError);
  });

  test.each(['\r', '\u0000', '\u001b', '\u0085'])('with the control character %j', (character) => {
    const summary = `Vastaus${character}X-EVIL:1`;
    expect(() => encodeCalendar([{ ...entry, summary }], file)).toThrow(TypeError);
  });
});

test('a line break in a text starts no line of its own', () => {
  const summary = 'Vastaus\r\nATTACH:http://example.org/\nX:1';
  expect(encodeCalendar([{ ...entry, summary }], file)).toContain(
    '\r\nSUMMARY:Vastaus\\nATTACH:http://example.org/\\nX:1\r\n',
  );
});
