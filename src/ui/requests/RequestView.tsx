import { useState } from 'preact/hooks';
import { sentenceCase } from '#words/grammar.ts';
import { myRequests } from '#words/my-requests.ts';
import { viewWords } from '#words/request-view.ts';
import { chronologyOf } from '../../domain/life/chronology.ts';
import { recordableKinds } from '../../domain/life/request-state.ts';
import { AnswerReviewDoor } from './AnswerReviewDoor.tsx';
import type { Asked } from './asked-kinds.ts';
import { ChangedNotices } from './ChangedNotices.tsx';
import { DueFacts } from './DueFacts.tsx';
import { nameOf } from './entry.ts';
import { FollowUps } from './FollowUps.tsx';
import { LazyPart } from './LazyPart.tsx';
import { Letters } from './Letters.tsx';
import { NextStepBox } from './NextStepBox.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineList } from './TimelineList.tsx';
import { LIST_FRAGMENT } from './use-open-request.ts';
import { type RequestViewActions, type RequestViewState, viewId } from './use-request-view.ts';
import '../../styles/parts/details.css';
import '../../styles/parts/request-view.css';

const words = viewWords;

/** How the view gets its forms, each in a file of its own. */
export interface ViewForms {
  record(): Promise<typeof import('./RecordForm.tsx')>;
  correction(): Promise<typeof import('./CorrectionForm.tsx')>;
  sending(): Promise<typeof import('./SendingRecord.tsx')>;
}

/** The form that is open: for something new, or for the correction of an event. */
type OpenForm = { readonly asked: Asked | undefined } | { readonly correctedId: string };

interface Props {
  readonly state: RequestViewState;
  readonly actions: RequestViewActions;
  readonly root: string;
  /** Today in Helsinki, ISO. */
  readonly today: string;
  readonly isWritable: boolean;
  readonly forms: ViewForms;
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
export function RequestView({ state, actions, forms, onDuplicate, onDelete, ...place }: Props) {
  const { root, today, isWritable } = place;
  const { shown, wayBack, message } = state;
  const [open, setOpen] = useState<OpenForm>();
  const close = (): void => setOpen(undefined);
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
  const { timeline, letters, drafts, channel, isRepresented, registers } = shown;
  const rows = chronologyOf(timeline, today);
  const record: RequestViewActions['record'] = async (facts, files) => {
    const outcome = await actions.record(facts, files);
    if (outcome === 'recorded') close();
    return outcome;
  };
  const correct: RequestViewActions['correct'] = async (event, facts, files) => {
    const outcome = await actions.correct(event, facts, files);
    if (outcome === 'recorded') close();
    return outcome;
  };
  const closing = { ...actions, record, correct };
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
      <ChangedNotices registers={registers} />
      <AnswerReviewDoor {...{ shown, today, isWritable, actions }} />
      <div class="life-columns">
        <div>
          <NextStepBox
            {...{ timeline, today, root, isWritable, actions }}
            onRecord={(asked) => setOpen({ asked })}
          />
          {isWritable && open && 'asked' in open && (
            <LazyPart
              key="record"
              load={forms.record}
              draw={({ RecordForm }) => (
                <RecordForm {...{ timeline, today }} asked={open.asked} actions={closing} onClose={close} />
              )}
            />
          )}
          <DueFacts timeline={timeline} />
          <section class="life-timeline" aria-labelledby="vaiheet">
            <h2 id="vaiheet">{words.timelineHeading}</h2>
            <TimelineDrawing rows={rows} />
            <TimelineList
              {...{ rows, wayBack, isWritable, actions }}
              writings={timeline.unfinished}
              onCorrect={(event) => setOpen({ correctedId: event.id })}
              form={(event) =>
                open &&
                'correctedId' in open &&
                open.correctedId === event.id && (
                  <LazyPart
                    load={forms.correction}
                    draw={({ CorrectionForm }) => (
                      <CorrectionForm {...{ timeline, today, event }} actions={closing} onClose={close} />
                    )}
                  />
                )
              }
            />
          </section>
          {isWritable && recordableKinds(timeline).includes('sent') && (
            <LazyPart
              load={forms.sending}
              draw={({ SendingRecord }) => (
                <SendingRecord {...{ timeline, channel }} record={actions.record} />
              )}
            />
          )}
        </div>
        <div>
          <Letters {...{ timeline, letters, root, actions }} />
          {isWritable && <FollowUps {...{ timeline, drafts, isRepresented, today, actions }} />}
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
