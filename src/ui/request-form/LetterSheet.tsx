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
import type { Wording } from '../../domain/wording.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { dayInHelsinki } from '../helsinki-day.ts';
import { LetterPreview } from '../letter-preview/LetterPreview.tsx';
import { keepableDraft } from './form-draft.ts';
import { visibleSignature } from './visible-signature.ts';

/** What a letter is written from. */
export interface LetterSource {
  readonly draft: Draft;
  /** The request as it was signed, which then stands instead of the draft. */
  readonly signed: SignedRequest | undefined;
  readonly facts: PortalFacts;
  readonly wordings: readonly Wording[];
}

/** The letter as it stands now; before there is one, what it waits for. */
export function LetterSheet({ draft, signed, facts, wordings }: LetterSource) {
  const shown = useMemo(() => {
    if (signed) {
      const { letter, request } = signed.file;
      return { letter, signature: request.signature, isSigned: true };
    }
    return writeUnsigned(draft, facts, wordings);
  }, [draft, signed]);
  if (!shown) return <p class="sheet sheet-empty">{words.letter.empty}</p>;
  return <LetterPreview {...shown} words={words.letter} />;
}

/** The draft's letter; undefined until a register and a right are chosen. */
function writeUnsigned(
  draft: Draft,
  facts: PortalFacts,
  wordings: readonly Wording[],
): { letter: Letter; signature: VisibleSignature | undefined; isSigned: false } | undefined {
  const kept = keepableDraft(draft);
  if (chosenRights(kept.values).length === 0 || registersOf(kept.values, facts).length === 0)
    return undefined;
  const request = requestFromValues(kept.values, facts, {
    reference: UNASSIGNED_REFERENCE,
    createdOn: dayInHelsinki(new Date()),
  });
  return { letter: writeLetter(request, wordings), signature: visibleSignature(kept), isSigned: false };
}
