import { useState } from 'preact/hooks';
import { answerReviewDoor as words } from '#words/answer-review-door.ts';
import { type AnswerKind, isAnswerKind } from '../../domain/history/event-kinds.ts';
import { LazyPart } from './LazyPart.tsx';
import type { LetterBeginning, RequestViewActions, ShownRequest } from './use-request-view.ts';

interface Props {
  readonly shown: ShownRequest;
  /** Today in Helsinki, ISO. */
  readonly today: string;
  readonly isWritable: boolean;
  readonly actions: RequestViewActions;
}

/** The way to reading the answer beside what the letter asked; all that takes comes in files of its own. */
export function AnswerReviewDoor({ shown, today, isWritable, actions }: Props) {
  const { timeline, file } = shown;
  const [isOpen, setIsOpen] = useState(false);
  const answers = timeline.events.filter(({ kind }) => isAnswerKind(kind));
  const last = answers.at(-1);
  if (!file || !last || !isAnswerKind(last.kind)) return null;
  if (!isOpen) {
    return (
      <p class="life-buttons">
        <button type="button" class="button quiet" onClick={() => setIsOpen(true)}>
          {timeline.review ? words.resume : words.button}
        </button>
      </p>
    );
  }
  const kept = answers.flatMap(({ files = [] }) =>
    files.map((one) => ({ id: one.id, name: one.name, size: one.size, load: () => actions.loadFile(one) })),
  );
  return (
    <>
      <LazyPart
        load={() => import('../answer/AnswerReview.tsx')}
        draw={({ AnswerReview }) => (
          <AnswerReview
            {...{ file, kept, isWritable }}
            answer={last.kind as AnswerKind}
            review={timeline.review}
            save={(decisions) => actions.saveReview(decisions)}
            record={(kind) => void actions.record({ kind, on: last.on < today ? last.on : today })}
            beginLetter={(letter, list) => actions.beginLetter(letter, beginningOf(letter, list))}
          />
        )}
      />
      <p>
        <button type="button" class="word" onClick={() => setIsOpen(false)}>
          {words.close}
        </button>
      </p>
    </>
  );
}

/** The letter's fields that the list of what is missing goes into. */
function beginningOf(letter: 'reminder' | 'complaint', list: string): LetterBeginning {
  return letter === 'reminder'
    ? { choices: { 'reminder.situation': 'incomplete' }, text: ['reminder.missing', list] }
    : { choices: { 'complaint.faults': ['incomplete'] }, text: ['complaint.missing', list] };
}
