import { describe, expect, test } from 'vitest';
import { dueWords } from '../../../src/ui/requests/due-words.ts';
import { sentByEmail, sentByLetter, timelineWith } from './samples.ts';

describe('the due day in words', () => {
  test('is not there before the request is sent', () => {
    expect(dueWords(timelineWith())).toBeUndefined();
  });

  test('of a letter by post is an estimate, and called one', () => {
    expect(dueWords(timelineWith(sentByLetter))).toEqual({
      day: 'tiistai 29.12.2026',
      isEstimate: true,
      isPaused: false,
      reckoning: [
        'Saapui arviolta 29.11.2026: tavallisen kirjeen arvioidaan olevan perillä viikossa.',
        'Kuukausi saapumisesta päättyy 29.12.2026, joka on tiistai.',
      ],
    });
  });

  test('is exact once the receipt is recorded', () => {
    const due = dueWords(timelineWith(sentByLetter, { kind: 'received', on: '2026-11-26' }));
    expect(due).toMatchObject({ day: 'maanantai 28.12.2026', isEstimate: false });
    expect(due?.reckoning).toEqual([
      'Saapui 26.11.2026.',
      'Kuukausi saapumisesta päättyy 26.12.2026, joka on tapaninpäivä.',
      'Se ei ole arkipäivä, joten viimeinen päivä siirtyy seuraavaan arkipäivään: maanantai 28.12.2026.',
      'Välissä on sunnuntai.',
    ]);
  });

  test('explains the eve that only caution counts as a holiday', () => {
    const due = dueWords(timelineWith({ kind: 'sent', on: '2026-11-24', channel: 'hand' }));
    expect(due?.reckoning).toEqual([
      'Saapui 24.11.2026, kun veit sen perille.',
      'Kuukausi saapumisesta päättyy 24.12.2026, joka on jouluaatto.',
      'Se ei ole arkipäivä, joten viimeinen päivä siirtyy seuraavaan arkipäivään: maanantai 28.12.2026.',
      'Välissä ovat joulupäivä, tapaninpäivä ja sunnuntai.',
      'Varmuuden vuoksi jouluaatto on laskettu pyhäksi.',
      'Tiukimman laskutavan mukaan viimeinen päivä on 24.12.2026.',
    ]);
  });

  test('after an extension counts three months from the receipt', () => {
    const due = dueWords(timelineWith(sentByEmail, { kind: 'extended', on: '2026-12-10' }));
    expect(due?.day).toBe('maanantai 22.2.2027');
    expect(due?.reckoning[1]).toBe(
      'Aikaa on jatkettu kahdella kuukaudella. Kolme kuukautta saapumisesta päättyy 22.2.2027, joka on maanantai.',
    );
  });

  test('tells for how many days the time stood still', () => {
    const asked = timelineWith(sentByEmail, { kind: 'identityAsked', on: '2026-12-01' });
    expect(dueWords(asked)?.isPaused).toBe(true);
    const replied = timelineWith(
      sentByEmail,
      { kind: 'identityAsked', on: '2026-12-01' },
      { kind: 'replied', on: '2026-12-04' },
    );
    const due = dueWords(replied);
    expect(due).toMatchObject({ isEstimate: true, isPaused: false });
    expect(due?.reckoning.join(' ')).toContain('Aika seisoi 3 päivää');
  });
});
