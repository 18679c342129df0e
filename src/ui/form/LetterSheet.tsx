import { useMemo } from 'preact/hooks';
import { form as words } from '#words/form.ts';
import { writeLetter } from '../../domain/letter/letter.ts';
import type { Letter } from '../../domain/letter/letter-shape.ts';
import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import type { VisibleSignature } from '../../domain/request/request.ts';
import { UNASSIGNED_REFERENCE } from '../../domain/request/request-from-values.ts';
import { shownWordings } from '../doors/letter-wordings.ts';
import { LetterPreview } from '../letter/LetterPreview.tsx';
import { dayInHelsinki } from '../parts/helsinki-day.ts';
import { keepableDraft } from './form-draft.ts';
import type { LetterPlan } from './letter-plan.ts';
import { visibleSignature } from './visible-signature.ts';

/** What a letter is written from. */
export interface LetterSource {
  readonly draft: Draft;
  readonly plan: LetterPlan;
  /** The request as it was signed, which then stands instead of the draft. */
  readonly signed: SignedRequest | undefined;
  /** The certificate that will sign in the device key's place: the letter says so. */
  readonly certificateSha256: string | undefined;
}

/** The letter as it stands now; before there is one, what it waits for. */
export function LetterSheet({ draft, plan, signed, certificateSha256 }: LetterSource) {
  const shown = useMemo(() => {
    if (signed) {
      const { letter, request } = signed.file;
      return { letter, signature: request.signature, isSigned: true };
    }
    return writeUnsigned({ draft, plan, certificateSha256 });
  }, [draft, plan, signed, certificateSha256]);
  if (!shown) return <p class="sheet sheet-empty">{words.letter.empty}</p>;
  return <LetterPreview {...shown} words={words.letter} />;
}

/** The draft's letter; undefined until there is something to write of. */
function writeUnsigned({
  draft,
  plan,
  certificateSha256,
}: Omit<LetterSource, 'signed'>):
  | { letter: Letter; signature: VisibleSignature | undefined; isSigned: false }
  | undefined {
  const kept = keepableDraft(draft);
  const request = plan.requestOf(kept.values, {
    reference: UNASSIGNED_REFERENCE,
    createdOn: dayInHelsinki(new Date()),
    certificateSha256,
  });
  if (!request) return undefined;
  const letter = writeLetter(request, shownWordings(plan.letterTexts));
  return { letter, signature: visibleSignature(kept), isSigned: false };
}
