import { describe, expect, test } from 'vitest';
import type { FollowUpName } from '../../../src/domain/letters/follow-up.ts';
import { calledLetters } from '../../../src/domain/life/called-letters.ts';
import { followUpsOf, STATES } from '../../../src/domain/life/request-state.ts';
import { STATE_NAMES, type StateEntry } from '../../../src/domain/life/state-table.ts';
import { type Happening, timelineOf } from '../../fixtures/timelines.ts';

const SENT: Happening = ['sent', '2026-08-05'];

const CASES: [why: string, happened: Happening[], today: string, called: FollowUpName[]][] = [
  ['while the controller has its month', [SENT], '2026-08-20', []],
  ['on the last day', [SENT], '2026-09-07', []],
  ['when the answer is late', [SENT], '2026-09-08', ['reminder', 'complaint']],
  ['while the reminder has its days', [SENT, ['reminder', '2026-09-08']], '2026-09-09', []],
  [
    'when the reminder is in vain',
    [SENT, ['reminder', '2026-09-08']],
    '2026-10-01',
    ['reminder', 'complaint'],
  ],
  [
    'when asked what it concerns',
    [SENT, ['clarificationAsked', '2026-08-10']],
    '2026-08-12',
    ['clarification'],
  ],
  [
    'when a form is demanded',
    [SENT, ['formDemanded', '2026-08-10']],
    '2026-08-12',
    ['reminder', 'complaint'],
  ],
  ['after a refusal', [SENT, ['refused', '2026-08-10']], '2026-08-12', ['complaint', 'reminder']],
  ['after an answer', [SENT, ['answered', '2026-08-10']], '2026-08-12', ['reminder', 'complaint']],
  ['when it is with the authority', [SENT, ['complaint', '2026-09-08']], '2026-09-10', ['complaintNews']],
];

describe('the letters that it is time for', () => {
  test.each(CASES)('%s', (_why, happened, today, called) => {
    expect(calledLetters(timelineOf(...happened), today)).toEqual(called);
  });

  test('are among those that the state offers', () => {
    for (const name of STATE_NAMES) {
      const { called, followUps }: StateEntry = STATES[name];
      for (const letter of called) expect(followUps, name).toContain(letter);
    }
    expect(followUpsOf(timelineOf(SENT))).toContain('complaint');
  });
});
