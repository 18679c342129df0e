import { expect, test } from 'vitest';
import { calendarFileOf } from '../../../src/ui/requests/offer-calendar.ts';
import { sentByEmail, timelineWith } from './samples.ts';

const now = new Date('2026-12-10T10:00:00Z');

test('a calendar file has the due day and names nobody but the controller', () => {
  const file = calendarFileOf([timelineWith(sentByEmail)], now);
  expect(file).toMatchObject({ name: 'maarapaiva-TP-0000-0001.ics', count: 1 });
  expect(file?.text).toContain('DTSTART;VALUE=DATE:20261222');
  expect(file?.text).not.toContain('Aino');
});

test('several requests go into one file', () => {
  const other = { ...timelineWith(sentByEmail), id: 'other0001', reference: 'TP-0000-0002' };
  const file = calendarFileOf([timelineWith(sentByEmail), other], now);
  expect(file).toMatchObject({ name: 'maarapaivat.ics', count: 2 });
});

test('without a day to wait for there is no file', () => {
  expect(calendarFileOf([timelineWith()], now)).toBeUndefined();
});
