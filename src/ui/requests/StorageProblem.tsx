import { myRequests as words } from '#words/my-requests.ts';
import { UnlockDoor } from '../lock/UnlockDoor.tsx';
import type { RequestStore } from './use-request-store.ts';

/** Why storage does not do all it should, and what to do about it. */
export function StorageProblem({ store: { failure, retry } }: { store: RequestStore }) {
  if (!failure) return null;
  return (
    <div class="conflict" role="alert">
      <p>{words.refusal[failure]}</p>
      {failure === 'STORE_LOCKED' && <UnlockDoor />}
      {!['STORE_NEWER', 'STORE_LOCKED', 'STORE_DELETED'].includes(failure) && (
        <button type="button" class="button quiet" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
