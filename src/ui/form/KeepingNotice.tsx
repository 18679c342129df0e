import { formStart as words } from '#words/form-start.ts';
import { UnlockDoor } from '../lock/UnlockDoor.tsx';
import { offerFile } from '../parts/offer-file.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { keepableDraft } from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';
import type { KeepingState } from './keeping-state.ts';
import type { FormNews } from './use-request-form.ts';

interface Props {
  readonly form: FormHandle;
  readonly keeping: KeepingState;
  readonly keeper: DraftKeeper | undefined;
  readonly news: FormNews | undefined;
}

/**
 * What the person has to know, or decide, about keeping the draft.
 *
 * MUST: speak at once when storage refuses, and offer the draft as a file; let typing go on.
 * MUST NOT: overwrite either tab's words without being told to.
 */
export function KeepingNotice({ form, keeping, keeper, news }: Props) {
  const { save } = keeping;
  const failure = keeping.isShared
    ? undefined
    : (keeping.failure ?? (save.state === 'failed' ? save.code : undefined));
  return (
    <div class="notices" aria-live="polite">
      {news ? (
        <p class="conflict" key={news}>
          {NEWS[news]}
        </p>
      ) : null}
      {keeping.isElsewhere ? (
        <div class="conflict">
          <p>{words.otherTab.editing}</p>
          <button type="button" class="button quiet" onClick={() => keeper?.continueHere()}>
            {words.otherTab.continueHere}
          </button>
        </div>
      ) : null}
      {save.state === 'conflict' ? (
        <div class="conflict">
          <p>{words.otherTab.conflict}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => keeper?.keepMine(save.stored)}>
              {words.otherTab.keepMine}
            </button>
            <button type="button" class="button quiet" onClick={() => keeper?.takeTheirs(save.stored)}>
              {words.otherTab.takeTheirs}
            </button>
          </p>
        </div>
      ) : null}
      {failure === 'STORE_LOCKED' ? (
        <div class="conflict">
          <p>{words.storageFailures.STORE_LOCKED}</p>
          <UnlockDoor />
        </div>
      ) : failure ? (
        <div class="conflict" key={failure}>
          <p>{words.storageFailures[failure]}</p>
          <p class="buttons">
            <button type="button" class="button quiet" onClick={() => offerDraft(form)}>
              {words.saving.download}
            </button>
            {keeping.place === 'device' ? (
              <button type="button" class="button quiet" onClick={() => keeper?.retry()}>
                {words.saving.retry}
              </button>
            ) : (
              <button type="button" class="button quiet" onClick={() => location.reload()}>
                {words.saving.reload}
              </button>
            )}
          </p>
        </div>
      ) : null}
    </div>
  );
}

const NEWS: Record<FormNews, string> = {
  ...words.unknown,
  signedElsewhere: words.otherTab.signedElsewhere,
  deletedElsewhere: words.otherTab.deletedElsewhere,
};

function offerDraft({ draft }: FormHandle): void {
  offerFile(`luonnos-${draft.id}.json`, JSON.stringify(keepableDraft(draft), null, 2), 'application/json');
}
