import { chronologyOf } from '../../domain/chronology.ts';
import { life } from '../../i18n/fi/life.ts';
import { myRequests } from '../../i18n/fi/my-requests.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import { nameOf } from '../my-requests/entry.ts';
import { LIST_FRAGMENT } from '../my-requests/use-open-request.ts';
import { DueFacts } from './DueFacts.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Letters } from './Letters.tsx';
import { NextStepBox } from './NextStepBox.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { SendingRecord } from './SendingRecord.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineList } from './TimelineList.tsx';
import { type RequestViewActions, type RequestViewState, viewId } from './use-request-view.ts';

const words = life.view;

interface Props {
  readonly state: RequestViewState;
  readonly actions: RequestViewActions;
  readonly root: string;
  /** Today in Helsinki, ISO. */
  readonly today: string;
  readonly isWritable: boolean;
  onDuplicate(): void;
  onDelete(): void;
}

/**
 * One request: what waits, when, and the one thing to do next; then all that has happened and can happen.
 *
 * MUST: begin with a heading that takes focus when the view opens; tell each change in a live region; keep focus
 * where the change was.
 * MUST NOT: put anything typed into the address or the title.
 */
export function RequestView({ state, actions, root, today, isWritable, onDuplicate, onDelete }: Props) {
  const { shown, undone, message } = state;
  const back = (
    <p class="life-tools">
      <a class="plain" href={LIST_FRAGMENT}>
        ← {words.back}
      </a>
    </p>
  );
  if (!shown) {
    return (
      <>
        {shown === null && back}
        <h1 id={viewId.heading} tabIndex={-1}>
          {shown === null ? words.missing.heading : myRequests.heading}
        </h1>
        <p role="status">{shown === null ? words.missing.text : words.loading}</p>
      </>
    );
  }
  const { timeline, letters, drafts, channel, isRepresented } = shown;
  const rows = chronologyOf(timeline, today);
  return (
    <article class="life">
      <p role="status" class="unseen">
        {message}
      </p>
      {back}
      <h1 id={viewId.heading} tabIndex={-1}>
        {sentenceCase(nameOf(timeline.rights))}
      </h1>
      <RequestFacts timeline={timeline} />
      <div class="life-columns">
        <div>
          <NextStepBox {...{ timeline, today, root, isWritable, actions }} />
          <DueFacts timeline={timeline} />
          <section class="life-timeline" aria-labelledby="vaiheet">
            <h2 id="vaiheet">{words.timelineHeading}</h2>
            <TimelineDrawing rows={rows} />
            <TimelineList {...{ rows, undone, isWritable, actions }} />
          </section>
          {isWritable && (
            <>
              <SendingRecord {...{ timeline, channel }} record={actions.record} />
              <RecordForm key={timeline.id} {...{ timeline, today }} record={actions.record} />
            </>
          )}
        </div>
        <div>
          <Letters {...{ timeline, letters, root, actions }} />
          {isWritable && <FollowUps {...{ timeline, drafts, isRepresented, actions }} />}
          {isWritable && (
            <section class="life-tools" aria-labelledby="koko-pyynto">
              <h2 id="koko-pyynto">{words.manageHeading}</h2>
              <p class="life-actions">
                <button type="button" class="word" onClick={onDuplicate}>
                  {myRequests.actions.duplicate}
                </button>
                <button type="button" class="word" onClick={onDelete}>
                  {myRequests.actions.delete}
                </button>
              </p>
            </section>
          )}
        </div>
      </div>
    </article>
  );
}
