import { useEffect, useMemo, useState } from 'preact/hooks';
import { form as words } from '#words/form.ts';
import { formStart } from '#words/form-start.ts';
import { language as pageLanguage } from '#words/grammar.ts';
import { letterLanguage as languageWords } from '#words/languages.ts';
import { writeLetter } from '../../domain/letter/letter.ts';
import type { Wording } from '../../domain/letter/wording.ts';
import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import { LETTER_LANGUAGE } from '../../domain/request/letter-language.ts';
import { UNASSIGNED_REFERENCE } from '../../domain/request/request-from-values.ts';
import type { Language } from '../../i18n/languages.ts';
import { shownWordings } from '../doors/letter-wordings.ts';
import { LetterPreview } from '../letter/LetterPreview.tsx';
import '../../styles/parts/notice-box.css';
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
  if (signed) {
    const { letter, request } = signed.file;
    return <LetterPreview letter={letter} signature={request.signature} isSigned words={words.letter} />;
  }
  return <UnsignedLetter draft={draft} plan={plan} certificateSha256={certificateSha256} />;
}

/** The draft's letter, in wordings that come when its language is known. */
function UnsignedLetter({ draft, plan, certificateSha256 }: Omit<LetterSource, 'signed'>) {
  const kept = keepableDraft(draft);
  const request = useMemo(
    () =>
      plan.requestOf(kept.values, {
        reference: UNASSIGNED_REFERENCE,
        createdOn: dayInHelsinki(new Date()),
        certificateSha256,
      }),
    [draft, plan, certificateSha256],
  );
  const { wordings, isMissing } = useWordings(plan, request?.language);
  const letter = useMemo(() => request && wordings && writeLetter(request, wordings), [request, wordings]);
  if (!letter) {
    return <p class="sheet sheet-empty">{isMissing ? formStart.letter.missing : words.letter.empty}</p>;
  }
  return (
    <>
      <ReadingAid key={letter.language} draft={draft} plan={plan} language={letter.language} />
      <LetterPreview
        letter={letter}
        signature={visibleSignature(kept)}
        isSigned={false}
        words={words.letter}
      />
    </>
  );
}

/** The same request as a letter in the page's language, for who cannot read the one that will be signed. */
function ReadingAid({ draft, plan, language }: Pick<LetterSource, 'draft' | 'plan'> & { language: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const request = useMemo(
    () =>
      plan.requestOf(
        { ...keepableDraft(draft).values, [LETTER_LANGUAGE]: pageLanguage },
        { reference: UNASSIGNED_REFERENCE, createdOn: dayInHelsinki(new Date()), shownIn: pageLanguage },
      ),
    [draft, plan],
  );
  const isOther = language !== pageLanguage;
  const { wordings } = useWordings(plan, isOther && isOpen ? pageLanguage : undefined);
  if (!isOther || !request) return null;
  return (
    <details class="advice" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{languageWords.aid}</summary>
      <p>{languageWords.aidNote}</p>
      {isOpen && wordings ? (
        <LetterPreview
          letter={writeLetter(request, wordings)}
          isSigned={false}
          words={{ ...words.letter, preview: languageWords.aid }}
        />
      ) : null}
    </details>
  );
}

/** The wordings in the language; those of another one that were shown before are none. */
function useWordings(plan: LetterPlan, language: Language | undefined) {
  const [state, setState] = useState<{
    language?: Language;
    plan?: LetterPlan;
    wordings?: readonly Wording[];
  }>({});
  useEffect(() => {
    if (language === undefined) return;
    let isCurrent = true;
    plan.loadWordings(language).then(
      (texts) => isCurrent && setState({ language, plan, wordings: shownWordings(texts) }),
      () => isCurrent && setState({ language, plan }),
    );
    return () => {
      isCurrent = false;
    };
  }, [plan, language]);
  const isOfThis = state.language === language && state.plan === plan;
  const wordings = isOfThis ? state.wordings : undefined;
  return { wordings, isMissing: isOfThis && language !== undefined && wordings === undefined };
}
