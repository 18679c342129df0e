import type { EventFacts } from '../../../src/domain/life/event.ts';
import { type Timeline, withEvent } from '../../../src/domain/life/timeline.ts';
import { aTimeline } from '../../store/samples.ts';

/** The sample request, signed on 22 November 2026, with what happened to it. */
export function timelineWith(...happened: EventFacts[]): Timeline {
  return happened.reduce<Timeline>(
    (timeline, facts, index) =>
      withEvent(timeline, {
        ...facts,
        id: `event000${index + 1}`,
        recordedAt: `2026-11-22T13:00:0${index}.000Z`,
      } as Timeline['events'][number]),
    aTimeline(),
  );
}

export const sentByLetter: EventFacts = { kind: 'sent', on: '2026-11-22', channel: 'letter' };
export const sentByEmail: EventFacts = { kind: 'sent', on: '2026-11-22', channel: 'email' };
