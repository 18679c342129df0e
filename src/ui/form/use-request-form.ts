import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sending } from '../../domain/life/event.ts';
import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import { chosenRights } from '../../domain/request/form-groups.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { basePathOf } from '../doors/base-path.ts';
import { markTouched, useTouched, whenTouched } from '../parts/first-touch.ts';
import { draftFragment, parseFragment, requestFragment } from '../parts/fragment.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import {
  type DraftValues,
  shownProblems,
  withInsisted,
  withRights,
  withUnkeptOf,
  withValue,
} from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';
import type { FormPlan } from './form-plan.ts';
import type { KeepingState } from './keeping-state.ts';
import {
  type Hindrance,
  type Opened,
  openSigned,
  openTarget,
  startAgain,
  startDraft,
} from './open-target.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';
import { isEntryOf } from './use-step-history.ts';
import { valuesChosenEarly } from './values-chosen-early.ts';

/** Something to say once about the draft that is open. */
export type FormNews = 'draft' | 'request' | 'link' | 'signedElsewhere' | 'deletedElsewhere';

/** The draft that is open, with everything that keeps it. */
export interface RequestFormState {
  readonly form: FormHandle;
  /** How the form goes about this draft's letter. */
  readonly plan: FormPlan;
  readonly keeping: KeepingState;
  readonly keeper: DraftKeeper | undefined;
  /** Whether a stored draft is still on its way. */
  readonly isOpening: boolean;
  /** Why the draft that was opened cannot be gone on with. */
  readonly hindrance: Hindrance | undefined;
  readonly news: FormNews | undefined;
  /** The signed request; from then on nothing changes. */
  readonly signed: SignedRequest | undefined;
  /** How it was sent, once the person has said so. */
  readonly sent: Sending | undefined;
  readonly submittedSteps: readonly number[];
  submit(steps: readonly number[]): void;
  /** Shows a request as it was signed. */
  showSigned(request: SignedRequest, isKept: boolean): void;
  showSent(sending: Sending | undefined): void;
  /** Starts a new draft with the values of the letter that is frozen. */
  startFrom(signed: SignedRequest): void;
}

/** Holds the one draft of the form, and keeps the page's address and the store in step with it. */
export function useRequestForm(
  facts: PortalFacts,
  root: string,
  onValues: (values: Draft['values']) => void,
  opening = '',
): RequestFormState {
  const [started] = useState(() => startDraft(facts));
  const [draft, setDraft] = useState<Draft>(started.draft);
  const [plan, setPlan] = useState<FormPlan>(started.plan);
  const [hindrance, setHindrance] = useState<Hindrance>();
  const [signed, setSigned] = useState<SignedRequest>();
  const [sent, setSent] = useState<Sending>();
  const [isOpening, setIsOpening] = useState(false);
  const [news, setNews] = useState<FormNews>();
  const [submittedSteps, setSubmittedSteps] = useState<readonly number[]>([]);
  const keeper = useDraftKeeper();
  const slugs = facts.registers.map(({ slug }) => slug);
  // Several changes can come before the next rendering; each starts from the newest.
  const latest = useRef(draft);

  const ownFragment = useRef('');
  const writeFragment = (fragment: string): void => {
    ownFragment.current = fragment;
    replaceFragment(fragment);
  };
  const show = (next: Draft): void => {
    latest.current = next;
    onValues(next.values);
    setDraft(next);
  };
  const change = (next: (draft: Draft) => Draft): void => {
    const changed = next(latest.current);
    show(changed);
    keeper.change(changed);
  };
  const open = (opening: Opened): void => {
    const { draft: opened, isStored, signed: request, unknown } = opening;
    show(opened);
    setPlan(opening.plan);
    setHindrance(opening.hindrance);
    setSigned(request);
    setSent(opening.sent);
    setNews(unknown);
    setSubmittedSteps([]);
    setIsOpening(false);
    if (unknown) writeFragment('');
    keeper.follow(opened, isStored && !request);
  };
  const showSigned = (request: SignedRequest, isKept: boolean): void => {
    setSigned(request);
    if (isKept) writeFragment(requestFragment(request.id));
  };

  useEffect(() => {
    const early = valuesChosenEarly(document);
    if (Object.keys(early).length > 0) markTouched();
    const place = { businessId: facts.owner, basePath: basePathOf(root, location.href) };
    const starting = whenTouched().then(() =>
      keeper.start(place, {
        onPlaced: (id) => writeFragment(id ? draftFragment(id) : ''),
        onNewer: (newer) => show(withUnkeptOf(latest.current, newer)),
        onSigned: (request) => {
          void starting
            .then((own) => own?.opened())
            .then((store) => openSigned(request, { facts, root }, store))
            .then((opened) => {
              open(opened);
              setNews('signedElsewhere');
              writeFragment(requestFragment(request.id));
            });
        },
        onDeleted: () => setNews('deletedElsewhere'),
      }),
    );
    const openFragment = async (): Promise<void> => {
      const target = parseFragment(location.hash, slugs) ?? parseFragment(opening, slugs);
      if (target) markTouched();
      setIsOpening(target !== undefined && target.kind !== 'start');
      open(await openTarget(target, { facts, root }, async () => (await starting)?.readable()));
    };
    const onHashChange = (): void => {
      // The skip link's fragment names no draft: the open one stays, and so does its address.
      // Nor does an older entry of the draft's own, from before it had an address.
      if (!parseFragment(location.hash, slugs) || isEntryOf(latest.current.id)) {
        writeFragment(ownFragment.current);
        return;
      }
      void Promise.resolve(keeper.current()?.settle()).then(openFragment);
    };
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (keeper.current()?.leave()) event.preventDefault();
    };
    addEventListener('hashchange', onHashChange);
    addEventListener('beforeunload', onBeforeUnload);
    void openFragment().then(() => {
      // In a draft that follows a request nobody chooses a register.
      if (Object.keys(early).length > 0 && !latest.current.follows)
        change((now) => ({ ...now, values: withEarly(now.values, early, slugs) }));
    });
    return () => {
      removeEventListener('hashchange', onHashChange);
      removeEventListener('beforeunload', onBeforeUnload);
      void starting.then((own) => own?.close());
    };
  }, []);

  const { loaded: laterWords } = useLoaded(loadFieldWords, useTouched());
  const fieldWords = { ...laterWords, ...plan.fieldWords };
  const form: FormHandle = useMemo(
    () => ({
      facts,
      root,
      draft,
      words: fieldWords,
      writerName: plan.writerName(draft.values),
      // A field whose words are still on their way is not on the screen either.
      problems: shownProblems(draft, plan, submittedSteps).filter(({ field }) => field in fieldWords),
      set: (key, value) => change((now) => withValue(now, key, value)),
      chooseRights: (rights) => change((now) => ({ ...now, values: withRights(now.values, rights, slugs) })),
      insist: (key, kind) => change((now) => withInsisted(now, key, kind)),
      change,
    }),
    [draft, plan, submittedSteps, laterWords],
  );
  return {
    form,
    plan,
    keeping: keeper.keeping,
    keeper: keeper.current(),
    isOpening,
    hindrance,
    news,
    signed,
    sent,
    submittedSteps,
    submit: (steps) => setSubmittedSteps([...new Set([...submittedSteps, ...steps])]),
    showSigned,
    showSent: setSent,
    startFrom: (frozen) => {
      writeFragment('');
      open(startAgain(frozen, plan));
      // It is saved at once: it holds what the person wrote.
      change((now) => now);
    },
  };
}

/** The values with what was ticked before the program ran. */
function withEarly(values: DraftValues, early: DraftValues, slugs: readonly string[]): DraftValues {
  const both = { ...values, ...early };
  return early['choice.rights'] ? withRights(both, chosenRights(both), slugs) : both;
}

/** The address keeps at most a random id, and never an entry of its own in the history. */
function replaceFragment(fragment: string): void {
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
}

/** The words of the fields after the first step, which come with them. */
async function loadFieldWords() {
  return (await import('#words/fields.ts')).fieldWords;
}
