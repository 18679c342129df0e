import { useEffect, useState } from 'preact/hooks';
import { type Problem, problemsIn } from '../../domain/problem.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FormStep } from './FormStep.tsx';
import { type DraftValues, furthestStep, rightsWithDetails, stepOfProblem } from './form-draft.ts';
import { fieldIds } from './form-handle.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { LetterDoor, LetterPane } from './LetterPane.tsx';
import { ProgressList } from './ProgressList.tsx';
import { SaveLine } from './SaveLine.tsx';
import { loadSendingStep, SendingDoor } from './SendingDoor.tsx';
import { SharedComputerSwitch } from './SharedComputerSwitch.tsx';
import { useRequestForm } from './use-request-form.ts';
import { useSignedRequest } from './use-signed-request.ts';
import { prepareSigning } from './use-signing.ts';
import { STEP_HEADING, useStepFocus } from './use-step-focus.ts';

interface Props {
  readonly facts: PortalFacts;
  readonly root: string;
  /** Told of every change, before anything can break on it. */
  onValues(values: DraftValues): void;
}

const FORM_STEPS = [1, 2, 3, 4];
/** Milliseconds after the start at which signing and sending are fetched: they are heavy, and nobody signs so soon. */
const MS_UNTIL_SIGNING = 1500;

/** The desk: progress, the open step, the save line, and the letter beside them. */
export function RequestDesk({ facts, root, onValues }: Props) {
  const state = useRequestForm(facts, root, onValues);
  const { form, keeping, keeper, signed, sent } = state;
  const { draft } = form;
  const { signing, own, isKept, sign, markSent, unmarkSent } = useSignedRequest(state, facts);
  // Before the script runs, pressing a button would do nothing, or send the form, which the policy refuses.
  const [isReady, setIsReady] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [isLetterOpen, setIsLetterOpen] = useState(false);
  const step = signed ? 5 : draft.step;
  const focusNext = useStepFocus(step);

  useEffect(() => {
    setIsReady(true);
    const timer = setTimeout(() => {
      // A file that cannot be had now is asked for again, and told of, when it is needed.
      for (const load of [prepareSigning, loadSendingStep]) load().catch(() => {});
    }, MS_UNTIL_SIGNING);
    return () => clearTimeout(timer);
  }, []);

  const goTo = (next: number): void => form.change((now) => ({ ...now, step: next }));
  /** Whether the steps can be left; if not, the summary takes the focus. */
  const passes = (steps: readonly number[]): boolean => {
    const stays = problemsIn(draft.values, draft.insisted).some((one) => steps.includes(stepOfProblem(one)));
    state.submit(steps);
    setAttempt(stays ? attempt + 1 : 0);
    return !stays;
  };
  const leaveStep = (): void => {
    if (!passes([step])) return;
    // Nothing to ask: the next step says so.
    goTo(step === 1 && rightsWithDetails(draft.values).length === 0 ? 3 : step + 1);
  };
  const goToProblem = (problem: Problem): void => {
    const { control } = fieldIds(problem.field);
    if (stepOfProblem(problem) === step) {
      document.getElementById(control)?.focus();
      return;
    }
    focusNext(control);
    goTo(stepOfProblem(problem));
  };

  const summary = state.submittedSteps.includes(step)
    ? form.problems.filter((problem) => step === 4 || stepOfProblem(problem) === step)
    : [];
  return (
    <div class="desk">
      <div class="desk-form">
        <ProgressList
          current={step}
          furthest={furthestStep(draft)}
          isFrozen={signed !== undefined}
          onGo={goTo}
        />
        {isReady ? null : (
          <div class="not-started">
            <p class="conflict">{words.notStarted}</p>
          </div>
        )}
        <KeepingNotice form={form} keeping={keeping} keeper={keeper} news={state.news} />
        {state.isOpening ? <p role="status">{words.opening}</p> : null}
        {signed ? (
          <>
            {isKept ? null : <p class="conflict">{words.signedNotKept}</p>}
            <SendingDoor
              signed={signed}
              sent={sent}
              facts={facts}
              onSent={(sending) => void markSent(sending)}
              onUnsent={() => void unmarkSent()}
              onNewDraft={() => state.startFrom(signed.values)}
            />
            <LetterDoor isReady={isReady} onShow={() => setIsLetterOpen(true)} />
          </>
        ) : (
          <form
            noValidate
            autocomplete="off"
            hidden={state.isOpening}
            onSubmit={(event) => {
              event.preventDefault();
              // Step 4 is left by its own button alone: the Enter key must not sign.
              if (step < 4) leaveStep();
            }}
          >
            {/* A new element each time: a browser's translation may have replaced the text in the old one. */}
            <h1 key={step} id={STEP_HEADING} tabIndex={-1}>
              {words.steps[step - 1]?.heading}
            </h1>
            <ErrorSummary form={form} problems={summary} attempt={attempt} onGo={goToProblem} />
            <fieldset class="step-fields" disabled={keeping.isElsewhere}>
              <FormStep
                form={form}
                step={step}
                signing={signing}
                own={own}
                onSign={() => {
                  if (passes(FORM_STEPS)) void sign();
                }}
              />
            </fieldset>
            <p class="buttons">
              {step < 4 ? (
                <button type="submit" class="button" disabled={!isReady}>
                  {words.next}
                </button>
              ) : null}
              {step > 1 ? (
                <button type="button" class="button quiet" onClick={() => goTo(step - 1)}>
                  {words.back}
                </button>
              ) : null}
            </p>
            <LetterDoor isReady={isReady} onShow={() => setIsLetterOpen(true)} />
            <SaveLine form={form} keeping={keeping} />
            <SharedComputerSwitch
              isShared={keeping.isShared}
              onChange={(isShared) => void keeper?.setShared(isShared)}
            />
          </form>
        )}
      </div>
      <LetterPane
        draft={draft}
        signed={signed}
        certificateSha256={own.certificate?.sha256}
        facts={facts}
        isOpen={isLetterOpen}
        onClose={() => setIsLetterOpen(false)}
      />
    </div>
  );
}
