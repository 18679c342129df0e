import { dayInHelsinki } from '../parts/helsinki-day.ts';
import { requestEntry } from './entry.ts';
import { RequestView, type ViewForms } from './RequestView.tsx';
import { StorageProblem } from './StorageProblem.tsx';
import type { EntryActions } from './use-my-requests.ts';
import type { OpenRequest } from './use-open-request.ts';
import type { RequestStore } from './use-request-store.ts';
import { useRequestView } from './use-request-view.ts';

interface Props {
  readonly id: string;
  readonly store: RequestStore;
  readonly open: OpenRequest;
  readonly actions: EntryActions;
  readonly root: string;
  readonly forms: ViewForms;
}

/** One request as the page shows it: the view, what storage refuses, and the way back to the list. */
export function OpenedRequest({ id, store, open, actions, root, forms }: Props) {
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
        {...{ root, today, forms }}
      />
    </>
  );
}
