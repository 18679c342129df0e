import { describe, expect, test } from 'vitest';
import { answerDueOf } from '../../src/domain/answer-due.ts';
import { receiptOf } from '../../src/domain/receipt.ts';
import { timelineOf } from '../fixtures/timelines.ts';

describe('an answer', () => {
  test('to a message of 3 August is due on 3 September', () => {
    expect(answerDueOf(timelineOf(['sent', '2026-08-03']))).toMatchObject({
      cautiousOn: '2026-09-03',
      statutoryOn: '2026-09-03',
      months: 1,
      isEstimate: false,
    });
  });

  test('to an ordinary letter is due a month from the seventh day, by estimate', () => {
    const timeline = timelineOf(['sent', '2026-08-03', 'letter']);
    expect(receiptOf(timeline)).toEqual({ on: '2026-08-10', basis: 'estimate', isEstimate: true });
    expect(answerDueOf(timeline)).toMatchObject({ cautiousOn: '2026-09-10', isEstimate: true });
  });
});
