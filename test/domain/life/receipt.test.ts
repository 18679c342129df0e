import { describe, expect, test } from 'vitest';
import { type Receipt, receiptOf } from '../../../src/domain/life/receipt.ts';
import { type Happening, timelineOf } from '../../fixtures/timelines.ts';

const CASES: [why: string, happened: Happening[], on: string, basis: Receipt['basis']][] = [
  ['a message counts on the day it is sent', [['sent', '2026-08-03', 'email']], '2026-08-03', 'email'],
  ['a letter handed over counts that day', [['sent', '2026-08-03', 'hand']], '2026-08-03', 'hand'],
  ['a letter is given a week', [['sent', '2026-08-03', 'letter']], '2026-08-10', 'estimate'],
  [
    'a tracked letter is given a week until its day is known',
    [['sent', '2026-08-03', 'trackedLetter']],
    '2026-08-10',
    'estimate',
  ],
  [
    'a recorded day takes the place of the estimate',
    [
      ['sent', '2026-08-03', 'trackedLetter'],
      ['received', '2026-08-05'],
    ],
    '2026-08-05',
    'recorded',
  ],
  [
    'a recorded day takes the place of the day of a message',
    [
      ['sent', '2026-08-03', 'email'],
      ['received', '2026-08-04'],
    ],
    '2026-08-04',
    'recorded',
  ],
  [
    'a day recorded after the answer still counts',
    [
      ['sent', '2026-08-03', 'letter'],
      ['answered', '2026-08-06'],
      ['received', '2026-08-07'],
    ],
    '2026-08-07',
    'recorded',
  ],
  [
    'whoever answers a letter has received it by then',
    [
      ['sent', '2026-08-03', 'letter'],
      ['identityAsked', '2026-08-05'],
      ['identityAnswer', '2026-08-06'],
    ],
    '2026-08-05',
    'estimate',
  ],
  [
    'an answer after the week leaves the estimate as it is',
    [
      ['sent', '2026-08-03', 'letter'],
      ['answered', '2026-08-20'],
    ],
    '2026-08-10',
    'estimate',
  ],
  [
    'closing the matter is no sign of receipt',
    [
      ['sent', '2026-08-03', 'letter'],
      ['closed', '2026-08-04'],
    ],
    '2026-08-10',
    'estimate',
  ],
  [
    'a letter of one’s own is no sign of receipt',
    [
      ['sent', '2026-08-03', 'letter'],
      ['clarification', '2026-08-04'],
    ],
    '2026-08-10',
    'estimate',
  ],
  [
    'what is sent again is received anew',
    [
      ['sent', '2026-08-03', 'email'],
      ['undelivered', '2026-08-04'],
      ['sent', '2026-08-05', 'email'],
    ],
    '2026-08-05',
    'email',
  ],
  ['a letter over the change of the year', [['sent', '2026-12-28', 'letter']], '2027-01-04', 'estimate'],
];

describe('the day of receipt', () => {
  test.each(CASES)('%s', (_why, happened, on, basis) => {
    const isEstimate = basis === 'estimate';
    expect(receiptOf(timelineOf(...happened))).toEqual({ on, basis, isEstimate });
  });

  test('is unknown while nothing is sent, and when it came back', () => {
    expect(receiptOf(timelineOf())).toBeUndefined();
    expect(receiptOf(timelineOf(['sent', '2026-08-03'], ['undelivered', '2026-08-04']))).toBeUndefined();
  });
});
