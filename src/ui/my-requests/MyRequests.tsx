import { myRequests as words } from '../../i18n/fi/my-requests.ts';
import { useLoaded } from '../request-form/use-loaded.ts';
import { BackupReminder } from '../storage/BackupReminder.tsx';
import type { RegisterName } from './entry.ts';
import { RequestList } from './RequestList.tsx';
import { StorageProblem } from './StorageProblem.tsx';
import { useMyRequests } from './use-my-requests.ts';
import { useOpenRequest } from './use-open-request.ts';
import { useRequestStore } from './use-request-store.ts';
import { useReturn } from './use-return.ts';

interface Props {
  readonly controller: { readonly businessId: string };
  readonly registers: readonly RegisterName[];
  /** The way to the portal's root. */
  readonly root: string;
}

/**
 * The drafts and signed requests on this device: the list, or one request that the address names.
 *
 * MUST: say at once, in words, when the browser refuses storage; bring focus to the heading of what was opened, and
 * back to the entry that was left.
 * MUST NOT: change the page's title; keep more than one connection to the store.
 */
export function MyRequests({ controller: { businessId }, registers, root }: Props) {
  const store = useRequestStore({ businessId, root });
  const open = useOpenRequest();
  const { loaded: OpenedRequest, isMissing } = useLoaded(loadOpenedRequest);
  const [state, actions] = useMyRequests(store, registers);
  useReturn(open.id, actions);
  if (store.failure === 'STORE_LOCKED' || store.failure === 'STORE_DELETED') {
    // What was read before is not for whoever sits here now, or is no more.
    return (
      <>
        <h1>{words.heading}</h1>
        <StorageProblem store={store} />
      </>
    );
  }
  if (open.id !== undefined && OpenedRequest) {
    return <OpenedRequest key={open.id} id={open.id} {...{ store, open, actions, root }} />;
  }
  if (open.id !== undefined) {
    return (
      <>
        <h1>{words.heading}</h1>
        {isMissing ? (
          <div class="conflict" role="alert">
            <p>{words.viewMissing}</p>
            <button type="button" class="button quiet" onClick={() => location.reload()}>
              {words.reload}
            </button>
          </div>
        ) : (
          <p role="status">{words.loading}</p>
        )}
      </>
    );
  }
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <StorageProblem store={store} />
      <BackupReminder businessId={businessId} root={root} />
      <RequestList
        {...{ state, actions, root }}
        isRefused={store.failure !== undefined}
        isWritable={store.isWritable}
      />
    </>
  );
}

/** Fetches the view of one request ahead of its need: the list is there sooner without it. */
async function loadOpenedRequest() {
  const { OpenedRequest } = await import('../request-life/OpenedRequest.tsx');
  return OpenedRequest;
}
