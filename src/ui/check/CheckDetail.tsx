import { checkWords } from '#words/check.ts';
import type { CheckedFile } from '../doors/verify-door.ts';
import { type CheckRow, isTakeable } from './check-row.ts';
import { DeadlineFacts } from './DeadlineFacts.tsx';
import { DoubtList } from './DoubtList.tsx';
import { OriginalFile } from './OriginalFile.tsx';
import { PacketDetail } from './PacketDetail.tsx';
import { PaperDetail } from './PaperDetail.tsx';
import { RowFilesDoor } from './RowFilesDoor.tsx';
import type { CheckActions } from './use-checks.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { developerDetailOf, sentenceOf } from './verdict-sentence.ts';
import '../../styles/parts/check-detail.css';

const words = checkWords.detail;

/** The id of the heading that takes focus when a row is opened. */
export const DETAIL_HEADING = 'check-detail-heading';

interface Props {
  readonly row: CheckRow;
  readonly actions: CheckActions;
  /** Whether the page explains the files here; it does so once. */
  readonly hasHelp: boolean;
  onBack(): void;
}

/**
 * One file in full: the result in a sentence, when to answer, the request, what the signature proves.
 *
 * MUST: say of everything that is not in order that the request may bind all the same.
 * MUST NOT: show anything of a refused packet as if it were its content.
 */
export function CheckDetail({ row, actions, hasHelp, onBack }: Props) {
  const { checked, name } = row.entry;
  const developerDetail = developerDetailOf(checked);
  return (
    <section class="check-detail" aria-labelledby={DETAIL_HEADING}>
      <h2 id={DETAIL_HEADING} tabIndex={-1}>
        <bdi>{name}</bdi>
      </h2>
      <p class="check-result">
        <VerdictMark tone={row.tone} word={row.verdict} />
      </p>
      <p>{sentenceOf(checked)}</p>
      {checked.kind === 'packet' && checked.scan && checked.scan !== 'no-scan' && (
        <p>{checkWords.scan[checked.scan]}</p>
      )}
      {checked.kind === 'unreadable' && checked.pages && <p>{checkWords.unreadPages(checked.pages)}</p>}
      {isNotCompared(checked) && <p>{checkWords.compareYourself}</p>}
      <DoubtList doubts={row.doubts} />
      {checked.kind === 'packet' && checked.verdict.code === 'later-addition' && (
        <OriginalFile verdict={checked.verdict} onSaved={actions.say} />
      )}
      {(row.tone === 'bad' || row.tone === 'other' || !row.request) && <p>{checkWords.stillARequest}</p>}
      {developerDetail && (
        <p class="note">
          {words.developer}: <code lang="en">{developerDetail}</code>
        </p>
      )}
      {row.request && <DeadlineFacts row={row} actions={actions} />}
      {checked.kind === 'packet' && 'file' in checked.verdict && (
        <PacketDetail packet={checked.verdict} registers={row.request?.registers ?? []} />
      )}
      {checked.kind === 'paper' && checked.seal.verdict === 'valid' && <PaperDetail seal={checked.seal} />}
      {isTakeable(row) && (
        <RowFilesDoor
          key={row.entry.id}
          rows={[row]}
          areAll={false}
          hasHelp={hasHelp}
          onSaved={actions.say}
        />
      )}
      <p>
        <button type="button" class="word" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </section>
  );
}

/** Whether the verifier could not draw or write the letter again, so that the reader has to compare. */
function isNotCompared(checked: CheckedFile): boolean {
  if (checked.kind !== 'packet') return false;
  const { code } = checked.verdict;
  return code === 'unknown-drawing' || code === 'unknown-wording';
}
