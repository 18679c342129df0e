import { calendarWords } from '#words/calendar.ts';
import { myRequests as words } from '#words/my-requests.ts';
import { EntryItem } from './EntryItem.tsx';
import type { Entry } from './entry.ts';
import { Quarantine } from './Quarantine.tsx';
import { SearchField } from './SearchField.tsx';
import type { EntryActions, MyRequestsState } from './use-my-requests.ts';

interface Props {
  readonly state: MyRequestsState;
  readonly actions: EntryActions;
  readonly root: string;
  /** Whether storage has refused, so that an empty list says nothing. */
  readonly isRefused: boolean;
  readonly isWritable: boolean;
}

/**
 * The list, drawn from its state: drafts, then a stretch of the signed requests.
 *
 * MUST: move focus to "Kumoa" after a deletion, and to the entry after it came back or was made; tell each change in
 * a live region.
 * MUST NOT: put a deletion out of reach before the person's next action; draw more than was asked for.
 */
export function RequestList({ state, actions, root, isRefused, isWritable }: Props) {
  const { shown, search, message } = state;
  if (!shown) return isRefused ? null : <p role="status">{words.loading}</p>;
  const { drafts, requests, next, quarantined, deletedId } = shown;
  const isSearching = search.text.trim() !== '';
  const listed = isSearching ? (search.found ?? []) : requests;
  const items = (entries: readonly Entry[], name: string) => (
    <ul class="entries" aria-label={name}>
      {entries.map((entry) => (
        <EntryItem
          key={entry.id}
          isDeleted={entry.id === deletedId}
          {...{ entry, root, actions, isWritable }}
        />
      ))}
    </ul>
  );
  return (
    <>
      <p role="status" class="unseen">
        {message}
      </p>
      {drafts.length + requests.length === 0 ? (
        <Empty root={root} isRefused={isRefused} />
      ) : (
        <p class="note">{words.where}</p>
      )}
      {drafts.length > 0 && (
        <section>
          <h2>{words.draftsHeading}</h2>
          {items(drafts, words.draftsHeading)}
        </section>
      )}
      {requests.length > 0 && (
        <section>
          <h2>{words.requestsHeading}</h2>
          {(requests.length > 1 || isSearching) && <SearchField search={search} onSearch={actions.search} />}
          {listed.length > 0 && items(listed, words.requestsHeading)}
          <p class="list-tools">
            {next !== undefined && !isSearching && (
              <button type="button" class="button quiet" onClick={() => actions.showMore()}>
                {words.more}
              </button>
            )}
            <button type="button" class="word" onClick={() => actions.offerCalendar()}>
              {calendarWords.all}
            </button>
          </p>
        </section>
      )}
      <Quarantine records={quarantined} />
    </>
  );
}

function Empty({ root, isRefused }: Pick<Props, 'root' | 'isRefused'>) {
  return (
    <>
      {!isRefused && <p>{words.empty}</p>}
      <p>
        <a class="button" href={`${root}pyynto/`}>
          {words.start}
        </a>
      </p>
    </>
  );
}
