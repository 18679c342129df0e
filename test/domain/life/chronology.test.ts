import { describe, expect, test } from 'vitest';
import { chronologyOf } from '../../../src/domain/life/chronology.ts';
import { type Happening, timelineOf } from '../../fixtures/timelines.ts';

const rowsOf = (happened: Happening[], today?: string) =>
  chronologyOf(timelineOf(...happened), today).map((row) => [
    row.what === 'event' ? row.event.kind : row.what,
    row.on,
    ...(row.isEstimate ? ['estimate'] : []),
  ]);

describe('the chronology', () => {
  test('of a signed request is its signing', () => {
    expect(rowsOf([])).toEqual([['signed', '2026-08-01']]);
  });

  test('of a sent letter tells what happened and what follows from it', () => {
    expect(rowsOf([['sent', '2026-08-03', 'letter']], '2026-08-05')).toEqual([
      ['signed', '2026-08-01'],
      ['sent', '2026-08-03'],
      ['today', '2026-08-05'],
      ['receiptEstimated', '2026-08-10', 'estimate'],
      ['due', '2026-09-10', 'estimate'],
    ]);
  });

  test('of a message has no receipt of its own', () => {
    expect(rowsOf([['sent', '2026-08-03']])).toEqual([
      ['signed', '2026-08-01'],
      ['sent', '2026-08-03'],
      ['due', '2026-09-03'],
    ]);
  });

  test('of a complaint tells all that was in vain, and until when the authority has time', () => {
    const happened: Happening[] = [
      ['sent', '2026-08-03'],
      ['extended', '2026-09-04'],
      ['reminder', '2026-09-10'],
      ['complaint', '2026-09-25'],
    ];
    expect(rowsOf(happened, '2026-09-25')).toEqual([
      ['signed', '2026-08-01'],
      ['sent', '2026-08-03'],
      ['due', '2026-09-03'],
      ['extended', '2026-09-04'],
      ['letterSent', '2026-09-10'],
      ['replyBy', '2026-09-24'],
      ['letterSent', '2026-09-25'],
      ['today', '2026-09-25'],
      ['authorityDue', '2026-12-28'],
    ]);
  });

  test('calls the authority’s day an estimate after a complaint by post', () => {
    const rows = rowsOf([
      ['sent', '2026-08-03'],
      ['complaint', '2026-09-25', 'letter'],
    ]);
    expect(rows.at(-1)).toEqual(['authorityDue', '2027-01-04', 'estimate']);
  });

  test('tells the arrival of a letter before what it brought about on the same day', () => {
    expect(
      rowsOf([
        ['sent', '2026-08-03', 'letter'],
        ['identityAsked', '2026-08-05'],
      ]).slice(1, 4),
    ).toEqual([
      ['sent', '2026-08-03'],
      ['receiptEstimated', '2026-08-05', 'estimate'],
      ['identityAsked', '2026-08-05'],
    ]);
  });

  test('puts on one day what happened before what ends with it', () => {
    const day = '2026-09-03';
    expect(
      rowsOf(
        [
          ['sent', '2026-08-03'],
          ['partlyAnswered', day],
        ],
        day,
      ).slice(2),
    ).toEqual([
      ['partlyAnswered', day],
      ['today', day],
      ['due', day],
    ]);
  });

  test('of a request that is over sets nobody a day any more', () => {
    const answeredAtLast: Happening[] = [
      ['sent', '2026-08-03'],
      ['reminder', '2026-09-10'],
      ['complaint', '2026-09-25'],
      ['answered', '2026-10-01'],
    ];
    const whats = (happened: Happening[]) => rowsOf(happened).map(([what]) => what);
    expect(whats(answeredAtLast)).not.toContain('authorityDue');
    expect(whats([...answeredAtLast.slice(0, 2), ['closed', '2026-09-12']])).not.toContain('replyBy');
  });

  const SETTLED: [why: string, Happening[], hasDue: boolean][] = [
    ['an answer in time leaves no day to wait for', [['answered', '2026-09-03']], false],
    ['an answer too late stands after the day it missed', [['answered', '2026-09-04']], true],
    [
      'closing late what was answered in time makes nothing late',
      [
        ['answered', '2026-08-20'],
        ['closed', '2026-10-01'],
      ],
      false,
    ],
    ['what is closed unanswered after the day has missed it', [['closed', '2026-10-01']], true],
    ['what is closed before the day has not', [['closed', '2026-08-20']], false],
    ['what is withdrawn is waited for no more', [['withdrawal', '2026-08-20']], false],
    ['what is withdrawn in part is', [['partWithdrawal', '2026-08-20']], true],
    ['a refusal in time is an answer', [['refused', '2026-08-20']], false],
    ['a part is no answer to the rest', [['partlyAnswered', '2026-08-20']], true],
  ];

  test.each(SETTLED)('%s', (_why, followed, hasDue) => {
    const rows = rowsOf([['sent', '2026-08-03'], ...followed]);
    expect(rows.some(([what]) => what === 'due')).toBe(hasDue);
  });

  test('tells both reckonings of the day', () => {
    const due = chronologyOf(timelineOf(['sent', '2026-11-24'])).find(({ what }) => what === 'due');
    expect(due).toEqual({
      what: 'due',
      on: '2026-12-28',
      statutoryOn: '2026-12-24',
      months: 1,
      isEstimate: false,
    });
  });

  test('keeps the event that was recorded, with its note', () => {
    const timeline = timelineOf(['sent', '2026-08-03']);
    const row = chronologyOf(timeline).find(({ what }) => what === 'event');
    expect(row).toMatchObject({ event: timeline.events[0] });
  });
});
