import { isAnswerKind } from '../../domain/history/event-kinds.ts';
import type { EventKind } from '../../domain/life/event.ts';
import { recordableKinds } from '../../domain/life/request-state.ts';
import type { Timeline } from '../../domain/life/timeline.ts';

/** The kinds that the form records: how a letter was sent is asked where it is sent. */
export type RecordedKind = Exclude<EventKind, 'sent' | 'letterSent'>;

/** What the person came to record: the controller's answer, or anything else. */
export type Asked = 'answer' | 'other';

/** What can be recorded now, in the order to offer. */
export function offeredKinds(timeline: Timeline): RecordedKind[] {
  return recordableKinds(timeline).filter((kind): kind is RecordedKind => kind !== 'sent');
}

/** The offered kinds of which one is asked for. */
export function askedKinds(timeline: Timeline, asked: Asked): RecordedKind[] {
  return offeredKinds(timeline).filter((kind) => isAnswerKind(kind) === (asked === 'answer'));
}
