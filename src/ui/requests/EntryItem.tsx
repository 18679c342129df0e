import { useContext } from 'preact/hooks';
import { sentenceCase } from '#words/grammar.ts';
import { life } from '#words/life.ts';
import { myRequests as words } from '#words/my-requests.ts';
import { ChangedSinceDraft } from '../parts/ChangedSinceDraft.tsx';
import { NoticeVersions } from '../parts/notice-versions.ts';
import { type Entry, entryLink } from './entry.ts';
import { type EntryActions, elementId } from './use-my-requests.ts';
import '../../styles/parts/badge.css';
import '../../styles/parts/request-entry.css';
import '../../styles/parts/undo-line.css';

interface Props {
  readonly entry: Entry;
  readonly root: string;
  readonly actions: EntryActions;
  readonly isWritable: boolean;
  readonly isDeleted: boolean;
}

/**
 * One draft or signed request: what it waits for, when, and what to do; or the way back from its deletion.
 *
 * MUST: mark what is late in words as well as in colour; describe each button by its entry's name.
 */
export function EntryItem({ entry, root, actions, isWritable, isDeleted }: Props) {
  const versions = useContext(NoticeVersions);
  if (isDeleted) return <DeletedItem entry={entry} actions={actions} />;
  const heading = elementId.heading(entry.id);
  const button = (word: string, act: (entry: Entry) => void) => (
    // Every entry has the same buttons; out of context each is told apart by its entry's name.
    <button type="button" class="word" onClick={() => act(entry)} aria-describedby={heading}>
      {word}
    </button>
  );
  const isRequest = entry.kind === 'request';
  const isLate = isRequest && entry.step.isLate;
  const reference = isRequest ? entry.timeline.reference : entry.follows?.reference;
  return (
    <li class={isLate ? 'entry late' : 'entry'}>
      <h3 id={heading} tabIndex={-1}>
        {sentenceCase(entry.name)}
      </h3>
      <p class="entry-state">
        {isLate && <span class="badge">{life.late}</span>} {entry.state}
      </p>
      {isRequest && <p class="entry-step">{entry.sentence}</p>}
      <p class="entry-facts">
        {entry.registers.length > 0 && <span>{sentenceCase(entry.registers.join(', '))}</span>}
        {isRequest && entry.sent && <span>{entry.sent}</span>}
        {reference && <span>{`${words.reference} ${reference}`}</span>}
      </p>
      {!isRequest && (
        <ChangedSinceDraft registers={entry.asked} createdAt={entry.draft.createdAt} versions={versions} />
      )}
      <div class="entry-actions">
        <a class="button quiet" href={entryLink(entry, root)} aria-describedby={heading}>
          {isRequest ? words.actions.open : words.actions.resume}
        </a>
        {isRequest && button(words.actions.download, actions.download)}
        {isWritable && !entry.isFollowUp && button(words.actions.duplicate, actions.duplicate)}
        {isWritable && button(words.actions.delete, actions.remove)}
      </div>
    </li>
  );
}

function DeletedItem({ entry, actions }: Pick<Props, 'entry' | 'actions'>) {
  return (
    <li class="entry deleted">
      <span>{words.deleted(entry.name)}</span>
      <button
        type="button"
        class="button quiet"
        id={elementId.undo(entry.id)}
        onClick={() => actions.undo(entry)}
      >
        {words.actions.undo}
      </button>
    </li>
  );
}
