import { dayInHelsinki } from '../helsinki-day.ts';
import { requestEntry } from '../my-requests/entry.ts';
import { StorageProblem } from '../my-requests/StorageProblem.tsx';
import type { EntryActions } from '../my-requests/use-my-requests.ts';
import type { OpenRequest } from '../my-requests/use-open-request.ts';
import type { RequestStore } from '../my-requests/use-request-store.ts';
import { RequestView } from './RequestView.tsx';
import { useRequestView } from './use-request-view.ts';

interface Props {
  readonly id: string;
  readonly store: RequestStore;
  readonly open: OpenRequest;
  readonly actions: EntryActions;
  readonly root: string;
}

/** One request as the page shows it: the view, what storage refuses, and the way back to the list. */
export function OpenedRequest({ id, store, open, actions, root }: Props) {
  const [state, viewActions] = useRequestView(id, store, root);
  const today = dayInHelsinki(new Date());
  const toList = (act: EntryActions['remove']) => (): void => {
    if (!state.shown) return;
    act(requestEntry(state.shown.timeline, today));
    open.leave();
  };
  return (
    <>
      <StorageProblem store={store} />
      <RequestView
        state={state}
        actions={viewActions}
        isWritable={store.isWritable}
        onDuplicate={toList(actions.duplicate)}
        onDelete={toList(actions.remove)}
        {...{ root, today }}
      />
    </>
  );
}
