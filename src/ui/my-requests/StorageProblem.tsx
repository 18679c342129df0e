import { myRequests as words } from '../../i18n/fi/my-requests.ts';
import type { RequestStore } from './use-request-store.ts';

/** Why storage does not do all it should, and what to do about it. */
export function StorageProblem({ store: { failure, retry } }: { store: RequestStore }) {
  if (!failure) return null;
  return (
    <div class="conflict" role="alert">
      <p>{words.refusal[failure]}</p>
      {failure !== 'STORE_NEWER' && (
        <button type="button" class="button quiet" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
