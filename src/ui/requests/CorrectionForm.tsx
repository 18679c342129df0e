import { useEffect } from 'preact/hooks';
import { recordWords as words } from '#words/record.ts';
import type { Event as LifeEvent } from '../../domain/life/event.ts';
import { type Timeline, writingOf } from '../../domain/life/timeline.ts';
import { useFocus } from '../parts/use-focus.ts';
import { EventForm } from './EventForm.tsx';
import { eventTitle } from './event-words.ts';
import { writtenOf } from './record-form.ts';
import { RECORD_IDS, useRecordForm } from './use-record-form.ts';
import type { RequestViewActions } from './use-request-view.ts';

interface Props {
  readonly timeline: Timeline;
  readonly today: string;
  readonly event: LifeEvent;
  readonly actions: Pick<RequestViewActions, 'correct' | 'keepWriting'>;
  onClose(): void;
}

/**
 * Completes and corrects an event: its day, what is told of it, its note and files.
 *
 * MUST: start with what is recorded, or with the correction that was left unfinished.
 */
export function CorrectionForm({ timeline, today, event, actions, onClose }: Props) {
  const form = useRecordForm({
    timeline,
    former: event,
    start: writtenOf(event),
    left: writingOf(timeline, event.id),
    fits: () => true,
    submit: (facts, files) => actions.correct(event, facts, files),
    keep: (writing) => actions.keepWriting(event.id, writing),
  });
  const focus = useFocus();
  useEffect(() => focus(RECORD_IDS.on.control), []);
  return (
    <section class="life-record" aria-labelledby="muokkaa-tapahtumaa">
      <h3 id="muokkaa-tapahtumaa">{words.correct(eventTitle(event))}</h3>
      <EventForm
        {...{ today, form, onClose }}
        timeline={without(timeline, event)}
        save={words.saveCorrection}
      />
    </section>
  );
}

/** What was before the event: a letter that came back can be chosen again as the one that did. */
function without(timeline: Timeline, event: LifeEvent): Timeline {
  return { ...timeline, events: timeline.events.filter((one) => one !== event) };
}
