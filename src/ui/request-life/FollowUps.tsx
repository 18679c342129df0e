import type { Draft } from '../../domain/draft.ts';
import { followUpsOf } from '../../domain/request-state.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { life } from '../../i18n/fi/life.ts';
import type { RequestViewActions } from './use-request-view.ts';

const words = life.view;

interface Props {
  readonly timeline: Timeline;
  readonly drafts: readonly Draft[];
  /** Whether somebody acts for the data subject: only then is there anybody to empower. */
  readonly isRepresented: boolean;
  readonly actions: RequestViewActions;
}

/** The letters that make sense now, each with what it is for; those that were begun first. */
export function FollowUps({ timeline, drafts, isRepresented, actions }: Props) {
  const begun = drafts.flatMap(({ follows }) => follows?.letter ?? []);
  const fitting = followUpsOf(timeline).filter((letter) => isRepresented || letter !== 'powerOfAttorney');
  const offered = [...new Set([...begun, ...fitting])];
  if (offered.length === 0) return null;
  return (
    <section class="life-tools" aria-labelledby="seuraavat-kirjeet">
      <h2 id="seuraavat-kirjeet">{words.followUpsHeading}</h2>
      <p class="note">{words.followUpsText}</p>
      <ul class="life-letters">
        {offered.map((letter) => {
          const { name, purpose } = life.letters[letter];
          return (
            <li key={letter}>
              <button
                type="button"
                class="word"
                aria-describedby={`tarkoitus-${letter}`}
                onClick={() => actions.beginLetter(letter)}
              >
                {begun.includes(letter) ? words.resume(name) : name}
              </button>
              <p class="note" id={`tarkoitus-${letter}`}>
                {purpose}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
