import { myRequests as words } from '../../i18n/fi/my-requests.ts';
import { EntryItem } from './EntryItem.tsx';
import { Quarantine } from './Quarantine.tsx';
import {
  type EntryActions,
  type MyRequestsProps,
  type MyRequestsState,
  useMyRequests,
} from './use-my-requests.ts';

/**
 * The drafts and signed requests on this device.
 *
 * MUST say at once, in words, when the browser refuses storage.
 * MUST move focus to "Kumoa" after a deletion, and to the entry after it came back or was made.
 * MUST tell each change in a live region.
 * MUST NOT put a deletion out of reach before the person's next action.
 */
export function MyRequests(props: MyRequestsProps) {
  const [state, actions] = useMyRequests(props);
  return <RequestList state={state} actions={actions} root={props.root} />;
}

interface ListProps {
  state: MyRequestsState;
  actions: EntryActions;
  root: string;
}

/** The list, drawn from its state. */
export function RequestList({ state, actions, root }: ListProps) {
  const { shown, failure, message, isWritable } = state;
  if (!shown && !failure) return <p role="status">{words.loading}</p>;
  const { entries = [], quarantined = [], deletedId } = shown ?? {};
  return (
    <>
      <p role="status" class="unseen">
        {message}
      </p>
      {failure && (
        <div class="conflict" role="alert">
          <p>{words.refusal[failure]}</p>
          {failure !== 'STORE_NEWER' && (
            <button type="button" class="button quiet" onClick={actions.retry}>
              {words.retry}
            </button>
          )}
        </div>
      )}
      {entries.length === 0 ? (
        <>
          {!failure && <p>{words.empty}</p>}
          <p>
            <a class="button" href={`${root}pyynto/`}>
              {words.start}
            </a>
          </p>
        </>
      ) : (
        <>
          <p class="note">{words.where}</p>
          <ul class="entries" aria-label={words.listName}>
            {entries.map((entry) => (
              <EntryItem
                key={entry.id}
                isDeleted={entry.id === deletedId}
                {...{ entry, root, actions, isWritable }}
              />
            ))}
          </ul>
        </>
      )}
      <Quarantine records={quarantined} />
    </>
  );
}
