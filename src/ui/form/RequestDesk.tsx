import { useEffect, useRef, useState } from 'preact/hooks';
import { formStart as words } from '#words/form-start.ts';
import type { DatedVersion } from '../../domain/publisher/past-version.ts';
import { chosenRegisters } from '../../domain/request/form-groups.ts';
import { LETTER_LANGUAGE } from '../../domain/request/letter-language.ts';
import type { Problem } from '../../domain/request/problem.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { ChangedSinceDraft } from '../parts/ChangedSinceDraft.tsx';
import { fieldIds, STEP_HEADING } from '../parts/element-ids.ts';
import { useTouched } from '../parts/first-touch.ts';
import { savesData } from '../parts/saves-data.ts';
import { KeepingPromise } from '../storage/KeepingPromise.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { type DraftValues, furthestStep, stepOfProblem } from './form-draft.ts';
import { signingStep } from './form-plan.ts';
import { HinderedDraft } from './HinderedDraft.tsx';
import { KeepingNotice } from './KeepingNotice.tsx';
import { InlineLetter, LetterDoor, LetterPane } from './LetterPane.tsx';
import { ProgressList } from './ProgressList.tsx';
import { SaveLine } from './SaveLine.tsx';
import { SendingDoor } from './SendingDoor.tsx';
import { SharedComputerSwitch } from './SharedComputerSwitch.tsx';
import { useRequestForm } from './use-request-form.ts';
import { useSignedRequest } from './use-signed-request.ts';
import { prepareSigning } from './use-signing.ts';
import { useStepFocus } from './use-step-focus.ts';
import { useStepHistory } from './use-step-history.ts';

interface Props {
  readonly facts: PortalFacts;
  readonly root: string;
  /** What the page opens when its address asks for nothing, as a fragment. */
  readonly opening?: string | undefined;
  /** The texts of the notices that are no longer in force. */
  readonly versions?: readonly DatedVersion[] | undefined;
  /** Told of every change, before anything can break on it. */
  onValues(values: DraftValues): void;
}

/** Milliseconds after the first touch at which signing and sending are fetched: they are heavy, and nobody signs so soon. */
const MS_UNTIL_SIGNING = 1500;

/** The desk: progress, the open step, the save line, and the letter beside them. */
export function RequestDesk({ facts, root, opening, versions = [], onValues }: Props) {
  const state = useRequestForm(facts, root, onValues, opening);
  const { form, plan, keeping, keeper, signed, sent } = state;
  const { draft } = form;
  const lastStep = signingStep(plan);
  const { signing, own, isKept, sign, markSent, unmarkSent } = useSignedRequest(state, facts);
  // Before the script runs, pressing a button would do nothing, or send the form, which the policy refuses.
  const [isReady, setIsReady] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [isLetterOpen, setIsLetterOpen] = useState(false);
  const step = signed ? plan.steps.length : draft.step;
  const focusNext = useStepFocus(step);
  const isTouched = useTouched();
  // Where this draft was opened, which a link may have put past the first step: there the computer is asked about.
  const openedAt = useRef({ id: draft.id, step });
  if (openedAt.current.id !== draft.id) openedAt.current = { id: draft.id, step };

  useEffect(() => setIsReady(true), []);
  useEffect(() => {
    if (!isTouched || savesData()) return;
    const timer = setTimeout(() => {
      // A file that cannot be had now is asked for again, and told of, when it is needed.
      for (const load of [prepareSigning, plan.loadSending]) load().catch(() => {});
    }, MS_UNTIL_SIGNING);
    return () => clearTimeout(timer);
  }, [plan, isTouched]);
  const chosenLanguage = draft.values[LETTER_LANGUAGE];
  useEffect(() => {
    if (isTouched && !savesData()) plan.prepareLetter(draft.values).catch(() => {});
  }, [plan, isTouched, chosenLanguage]);

  useStepHistory({
    draft: draft.id,
    step,
    isLetterOpen,
    isFrozen: signed !== undefined,
    show: (past, isOpen) => {
      setIsLetterOpen(isOpen);
      const last = furthestStep(draft, plan, lastStep);
      if (past !== step) goTo(Math.min(past, last));
    },
  });
  const letter = { draft, plan, signed, certificateSha256: own.certificate?.sha256 };

  const goTo = (next: number): void => form.change((now) => ({ ...now, step: next }));
  /** Whether the steps can be left; if not, the summary takes the focus. */
  const passes = (steps: readonly number[]): boolean => {
    const stays = plan
      .problemsIn(draft.values, draft.insisted)
      .some((one) => steps.includes(stepOfProblem(one, plan)));
    state.submit(steps);
    setAttempt(stays ? attempt + 1 : 0);
    return !stays;
  };
  const leaveStep = (): void => {
    if (passes([step])) goTo(plan.stepAfter(step, draft.values));
  };
  const goToProblem = (problem: Problem): void => {
    const { control } = fieldIds(problem.field);
    const problemStep = stepOfProblem(problem, plan);
    if (problemStep === step) {
      document.getElementById(control)?.focus();
      return;
    }
    focusNext(control);
    goTo(problemStep);
  };

  const summary = state.submittedSteps.includes(step)
    ? form.problems.filter((problem) => step === lastStep || stepOfProblem(problem, plan) === step)
    : [];
  if (state.hindrance) return <HinderedDraft form={form} hindrance={state.hindrance} />;
  return (
    <div class="desk">
      <div class="desk-form">
        <ProgressList
          plan={plan}
          current={step}
          furthest={furthestStep(draft, plan, lastStep)}
          isFrozen={signed !== undefined}
          onGo={goTo}
        />
        <KeepingNotice form={form} keeping={keeping} keeper={keeper} news={state.news} />
        {state.isOpening ? <p role="status">{words.opening}</p> : null}
        {signed || draft.follows ? null : (
          <ChangedSinceDraft
            registers={facts.registers.filter(({ slug }) => chosenRegisters(draft.values).includes(slug))}
            createdAt={draft.createdAt}
            versions={versions}
          />
        )}
        {signed ? (
          <>
            {isKept ? null : <p class="conflict">{words.signedNotKept}</p>}
            <SendingDoor
              key={signed.id}
              plan={plan}
              signed={signed}
              sent={sent}
              facts={facts}
              onSent={(sending) => void markSent(sending)}
              onUnsent={() => void unmarkSent()}
              onNewDraft={() => state.startFrom(signed)}
            />
            <p>
              <LetterDoor isReady={isReady} onShow={() => setIsLetterOpen(true)} />
            </p>
          </>
        ) : (
          <form
            noValidate
            autocomplete="off"
            hidden={state.isOpening}
            onSubmit={(event) => {
              event.preventDefault();
              // The last step is left by its own button alone: the Enter key must not sign.
              if (step < lastStep) leaveStep();
            }}
          >
            {/* A new element each time: a browser's translation may have replaced the text in the old one. */}
            <h1 key={`${plan.followUp} ${step}`} id={STEP_HEADING} tabIndex={-1}>
              {plan.steps[step - 1]?.heading}
            </h1>
            <ErrorSummary form={form} problems={summary} attempt={attempt} onGo={goToProblem} />
            {step === lastStep ? <InlineLetter {...letter} /> : null}
            <fieldset class="step-fields" disabled={keeping.isElsewhere}>
              <plan.StepFields
                form={form}
                step={step}
                signing={signing}
                own={own}
                onSign={() => {
                  if (passes(stepsUntil(lastStep))) void sign();
                }}
              />
            </fieldset>
            {step === 1 || step === openedAt.current.step ? (
              <SharedComputerSwitch
                isShared={keeping.isShared}
                onChange={(isShared) => void keeper?.setShared(isShared)}
              />
            ) : null}
            <div class="step-buttons">
              {step < lastStep ? (
                <p class="step-bar">
                  <LetterDoor isReady={isReady} onShow={() => setIsLetterOpen(true)} />
                  <button type="submit" class="button" disabled={!isReady}>
                    {words.next}
                  </button>
                </p>
              ) : null}
              {step > 1 ? (
                <button type="button" class="button quiet" onClick={() => goTo(step - 1)}>
                  {words.back}
                </button>
              ) : null}
            </div>
            <SaveLine form={form} keeping={keeping} />
            {keeping.isShared ? null : <KeepingPromise persistence={keeping.persistence} />}
          </form>
        )}
      </div>
      <LetterPane
        {...letter}
        isWhole={step === lastStep}
        isOpen={isLetterOpen}
        onClose={() => setIsLetterOpen(false)}
      />
    </div>
  );
}

function stepsUntil(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
