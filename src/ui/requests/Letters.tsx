import { writtenDay } from '#words/grammar.ts';
import { life } from '#words/life.ts';
import { viewWords } from '#words/request-view.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import { sendingOf } from '../../domain/life/timeline.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import { requestFragment } from '../parts/fragment.ts';
import type { RequestViewActions } from './use-request-view.ts';
import '../../styles/parts/letters-list.css';

const words = viewWords;

interface Props {
  readonly timeline: Timeline;
  readonly letters: readonly SignedRequest[];
  readonly root: string;
  readonly actions: RequestViewActions;
}

/** The signed letters of a request, the first and those that followed, each to open and to save. */
export function Letters({ timeline, letters, root, actions }: Props) {
  return (
    <section aria-labelledby="kirjeet">
      <h2 id="kirjeet">{words.lettersHeading}</h2>
      <ul class="life-letters">
        <Letter
          id={timeline.id}
          name={words.firstLetter}
          sentOn={sendingOf(timeline)?.on}
          {...{ root, actions }}
        />
        {letters.map(({ id, follows }) => (
          <Letter
            key={id}
            id={id}
            name={follows ? life.letters[follows.letter].name : words.firstLetter}
            sentOn={sentOnOf(timeline, id)}
            {...{ root, actions }}
          />
        ))}
      </ul>
    </section>
  );
}

interface LetterProps extends Pick<Props, 'root' | 'actions'> {
  readonly id: string;
  readonly name: string;
  readonly sentOn: string | undefined;
}

function Letter({ id, name, sentOn, root, actions }: LetterProps) {
  const nameId = `kirje-${id}`;
  return (
    <li>
      <p id={nameId}>
        <b>{name}</b>, {sentOn ? words.letterSentOn(writtenDay(sentOn)) : words.letterNotSent}
      </p>
      <p class="life-actions">
        <a class="plain" href={`${root}pyynto/${requestFragment(id)}`} aria-describedby={nameId}>
          {sentOn ? words.open : words.openAndSend}
        </a>
        <button
          type="button"
          class="word"
          aria-describedby={nameId}
          onClick={() => actions.downloadLetter(id)}
        >
          {words.download}
        </button>
      </p>
    </li>
  );
}

function sentOnOf({ events }: Timeline, letterId: string): string | undefined {
  return events.findLast((event) => event.kind === 'letterSent' && event.letterId === letterId)?.on;
}
