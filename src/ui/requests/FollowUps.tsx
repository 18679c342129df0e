import { life } from '#words/life.ts';
import { viewWords } from '#words/request-view.ts';
import { type FollowUpName, followUpEntry } from '../../domain/letters/follow-up.ts';
import { calledLetters } from '../../domain/life/called-letters.ts';
import { followUpsOf } from '../../domain/life/request-state.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import type { Draft } from '../../domain/records/draft.ts';
import { fieldIds } from '../parts/element-ids.ts';
import type { RequestViewActions } from './use-request-view.ts';
import '../../styles/parts/letters-list.css';

const words = viewWords;

interface Props {
  readonly timeline: Timeline;
  readonly drafts: readonly Draft[];
  /** Whether somebody acts for the data subject: only then is there anybody whose pen could sign. */
  readonly isRepresented: boolean;
  readonly today: string;
  readonly actions: RequestViewActions;
}

/**
 * The letters that can follow: those that were begun and those that it is time for, each with what it is for; the
 * others folded.
 *
 * MUST NOT: put a complaint before the eyes of whoever does best to wait.
 */
export function FollowUps({ timeline, drafts, isRepresented, today, actions }: Props) {
  const begun = [...new Set(drafts.flatMap(({ follows }) => follows?.letter ?? []))];
  const fits = (letter: FollowUpName): boolean => isRepresented || followUpEntry(letter).signedBy !== 'pen';
  const called = [...new Set([...begun, ...calledLetters(timeline, today).filter(fits)])];
  const others = followUpsOf(timeline).filter((letter) => fits(letter) && !called.includes(letter));
  if (called.length + others.length === 0) return null;
  const list = (letters: readonly FollowUpName[]) => (
    <LetterList {...{ letters, begun }} onBegin={actions.beginLetter} />
  );
  return (
    <section class="life-tools" aria-labelledby="seuraavat-kirjeet">
      <h2 id="seuraavat-kirjeet">{words.followUpsHeading}</h2>
      <p class="note">{words.followUpsText}</p>
      {called.length > 0 && list(called)}
      {others.length > 0 && (
        <details>
          <summary>{called.length > 0 ? words.otherLetters : words.lettersToWrite}</summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}

interface ListProps {
  readonly letters: readonly FollowUpName[];
  readonly begun: readonly FollowUpName[];
  onBegin(letter: FollowUpName): void;
}

function LetterList({ letters, begun, onBegin }: ListProps) {
  return (
    <ul class="life-letters">
      {letters.map((letter) => {
        const { name, purpose } = life.letters[letter];
        const { hint } = fieldIds(`kirje-${letter}`);
        return (
          <li key={letter}>
            <button type="button" class="word" aria-describedby={hint} onClick={() => onBegin(letter)}>
              {begun.includes(letter) ? words.resume(name) : name}
            </button>
            <p class="note" id={hint}>
              {purpose}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
