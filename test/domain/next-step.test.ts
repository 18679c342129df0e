import { expect, test } from 'vitest';
import { nextStepOf } from '../../src/domain/next-step.ts';
import { timelineOf } from '../fixtures/timelines.ts';

test('nobody is late before the cautious day has passed', () => {
  const timeline = timelineOf(['sent', '2026-08-03']);
  expect(nextStepOf(timeline, '2026-09-03')).toEqual({ step: 'wait', on: '2026-09-03', isLate: false });
  expect(nextStepOf(timeline, '2026-09-04')).toEqual({ step: 'remind', on: '2026-09-04', isLate: true });
});
