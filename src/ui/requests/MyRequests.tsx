import { useLayoutEffect } from 'preact/hooks';
import { myRequests as words } from '#words/my-requests.ts';
import type { PastVersion } from '../../domain/publisher/past-version.ts';
import { NoticeVersions } from '../parts/notice-versions.ts';
import '../doors/trusted-types.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { BackupReminder } from '../storage/BackupReminder.tsx';
import type { RegisterName } from './entry.ts';
import { loadOpenedRequest, viewForms } from './lazy-parts.ts';
import { RequestList } from './RequestList.tsx';
import { StorageProblem } from './StorageProblem.tsx';
import { useMyRequests } from './use-my-requests.ts';
import { useOpenRequest } from './use-open-request.ts';
import { useRequestStore } from './use-request-store.ts';
import { useReturn } from './use-return.ts';
import '../../styles/parts/button.css';
import '../../styles/parts/notice-box.css';
import '../../styles/parts/request-list.css';
import '../../styles/parts/word-button.css';

interface Props {
  readonly controller: { readonly businessId: string };
  readonly registers: readonly RegisterName[];
  /** The way to the portal's root. */
  readonly root: string;
  /** The texts of the notices that are no longer in force, if there are any. */
  readonly versions?: readonly PastVersion[] | undefined;
}

/**
 * The drafts and signed requests on this device: the list, or one request that the address names.
 *
 * MUST: say at once, in words, when the browser refuses storage; bring focus to the heading of what was opened, and
 * back to the entry that was left.
 * MUST NOT: change the page's title; keep more than one connection to the store.
 */
export function MyRequests({ controller: { businessId }, registers, root, versions = [] }: Props) {
  const store = useRequestStore({ businessId, root });
  const open = useOpenRequest();
  const { loaded, isMissing } = useLoaded(loadOpenedRequest);
  const [state, actions] = useMyRequests(store, registers);
  useReturn(open.id, actions);
  const stands = state.shown !== undefined || store.failure !== undefined;
  useLayoutEffect(() => {
    // For the section below, which waits for it so as not to be moved.
    if (stands) document.documentElement.classList.add('has-list');
  }, [stands]);
  if (store.failure === 'STORE_LOCKED' || store.failure === 'STORE_DELETED') {
    // What was read before is not for whoever sits here now, or is no more.
    return (
      <>
        <h1>{words.heading}</h1>
        <StorageProblem store={store} />
      </>
    );
  }
  if (open.id !== undefined && loaded) {
    const { OpenedRequest } = loaded;
    return (
      <NoticeVersions.Provider value={versions}>
        <OpenedRequest key={open.id} id={open.id} {...{ store, open, actions, root }} forms={viewForms} />
      </NoticeVersions.Provider>
    );
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
      <NoticeVersions.Provider value={versions}>
        <RequestList
          {...{ state, actions, root }}
          isRefused={store.failure !== undefined}
          isWritable={store.isWritable}
        />
      </NoticeVersions.Provider>
    </>
  );
}
