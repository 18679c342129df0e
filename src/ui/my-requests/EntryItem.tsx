import { sendingOf } from '../../domain/timeline.ts';
import { myRequests as words } from '../../i18n/fi/my-requests.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import { type Entry, entryLink } from './entry.ts';
import { type EntryActions, elementId } from './use-my-requests.ts';

interface Props {
  entry: Entry;
  root: string;
  actions: EntryActions;
  isWritable: boolean;
  isDeleted: boolean;
}

/** One draft or signed request with its state and its actions, or the way back from its deletion. */
export function EntryItem({ entry, root, actions, isWritable, isDeleted }: Props) {
  if (isDeleted) {
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
  const heading = elementId.heading(entry.id);
  const button = (word: string, act: (entry: Entry) => void) => (
    // Every entry has the same buttons; out of context each is told apart by its entry's name.
    <button type="button" class="word" onClick={() => act(entry)} aria-describedby={heading}>
      {word}
    </button>
  );
  return (
    <li class="entry">
      <h2 id={heading} tabIndex={-1}>
        {sentenceCase(entry.name)}
      </h2>
      <p class="entry-state">{entry.state}</p>
      <p class="entry-facts">
        <span>{sentenceCase(entry.registers.join(', '))}</span>
        {entry.kind === 'request' && <span>{`${words.reference} ${entry.timeline.reference}`}</span>}
      </p>
      {entry.kind === 'request' && sendingOf(entry.timeline) && <p>{words.deadline}</p>}
      <div class="entry-actions">
        <a class="button quiet" href={entryLink(entry, root)} aria-describedby={heading}>
          {words.actions[nextStep(entry)]}
        </a>
        {entry.kind === 'request' && button(words.actions.download, actions.download)}
        {isWritable && button(words.actions.duplicate, actions.duplicate)}
        {isWritable && button(words.actions.delete, actions.remove)}
      </div>
    </li>
  );
}

/** What the person does next with the entry. */
function nextStep(entry: Entry): 'resume' | 'send' | 'open' {
  if (entry.kind === 'draft') return 'resume';
  return sendingOf(entry.timeline) ? 'open' : 'send';
}
