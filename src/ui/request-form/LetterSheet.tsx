import { useMemo } from 'preact/hooks';
import type { Draft, SignedRequest } from '../../domain/draft.ts';
import { chosenRights } from '../../domain/form-groups.ts';
import { writeLetter } from '../../domain/letter.ts';
import type { Letter } from '../../domain/letter-shape.ts';
import type { VisibleSignature } from '../../domain/request.ts';
import {
  type PortalFacts,
  registersOf,
  requestFromValues,
  UNASSIGNED_REFERENCE,
} from '../../domain/request-from-values.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { dayInHelsinki } from '../helsinki-day.ts';
import { LetterPreview } from '../letter-preview/LetterPreview.tsx';
import { shownWordings } from '../letter-wordings.ts';
import { keepableDraft } from './form-draft.ts';
import { visibleSignature } from './visible-signature.ts';

/** What a letter is written from. */
export interface LetterSource {
  readonly draft: Draft;
  /** The request as it was signed, which then stands instead of the draft. */
  readonly signed: SignedRequest | undefined;
  /** The certificate that will sign in the device key's place: the letter says so. */
  readonly certificateSha256: string | undefined;
  readonly facts: PortalFacts;
}

/** The letter as it stands now; before there is one, what it waits for. */
export function LetterSheet({ draft, signed, certificateSha256, facts }: LetterSource) {
  const shown = useMemo(() => {
    if (signed) {
      const { letter, request } = signed.file;
      return { letter, signature: request.signature, isSigned: true };
    }
    return writeUnsigned({ draft, certificateSha256, facts });
  }, [draft, signed, certificateSha256]);
  if (!shown) return <p class="sheet sheet-empty">{words.letter.empty}</p>;
  return <LetterPreview {...shown} words={words.letter} />;
}

/** The draft's letter; undefined until a register and a right are chosen. */
function writeUnsigned({
  draft,
  certificateSha256,
  facts,
}: Omit<LetterSource, 'signed'>):
  | { letter: Letter; signature: VisibleSignature | undefined; isSigned: false }
  | undefined {
  const kept = keepableDraft(draft);
  if (chosenRights(kept.values).length === 0 || registersOf(kept.values, facts).length === 0)
    return undefined;
  const request = requestFromValues(kept.values, facts, {
    reference: UNASSIGNED_REFERENCE,
    createdOn: dayInHelsinki(new Date()),
    certificateSha256,
  });
  return { letter: writeLetter(request, shownWordings), signature: visibleSignature(kept), isSigned: false };
}
