import type { Draft, SignedRequest } from '../../domain/draft.ts';
import type { Sending } from '../../domain/event.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import type { Store } from '../../store/make-store.ts';
import { newDraft } from '../../store/new-draft.ts';
import { dayInHelsinki } from '../helsinki-day.ts';
import type { DraftValues } from './form-draft.ts';
import { type FormPlan, signingStep } from './form-plan.ts';
import type { FragmentTarget } from './fragment.ts';
import { requestPlan } from './request-plan.ts';
import { letterSendingOf, timelineIdOf } from './sending-note.ts';

/** What the form starts with. */
export interface Opened {
  readonly draft: Draft;
  readonly plan: FormPlan;
  readonly isStored: boolean;
  readonly signed?: SignedRequest | undefined;
  /** How the signed request was sent. */
  readonly sent?: Sending | undefined;
  /** What could not be found; a new draft starts then. */
  readonly unknown?: 'draft' | 'request' | 'link';
  /** Why a draft that is there cannot be gone on with. */
  readonly hindrance?: Hindrance | undefined;
}

/** The request that the letter follows is not here, or what the letter is written with could not be loaded. */
export type Hindrance = 'first-gone' | 'not-loaded';

/** Opens what the fragment names, or starts a new draft and says what is unknown. */
export async function openTarget(
  target: FragmentTarget | undefined,
  facts: PortalFacts,
  opened: () => Promise<Store | undefined>,
): Promise<Opened> {
  if (!target) return startDraft(facts);
  if (target.kind === 'start') {
    const values: DraftValues = {
      ...(target.registers.length > 0 ? { 'choice.registers': [...target.registers] } : {}),
      ...(target.right ? { 'choice.rights': [target.right] } : {}),
    };
    return { ...startDraft(facts, values), ...(target.isKnown ? {} : { unknown: 'link' }) };
  }
  const store = await opened();
  try {
    const draft = target.kind === 'draft' ? await store?.loadDraft(target.id) : undefined;
    if (draft) return await openDraft(draft, facts, store);
    // A draft that was signed meanwhile keeps its id.
    const signed = await store?.loadRequest(target.id);
    if (signed) return await openSigned(signed, facts, store);
  } catch {
    // A store that cannot be read has nothing to open; the save line says why.
  }
  return { ...startDraft(facts), unknown: target.kind };
}

/** A new draft, with the only register chosen where there is just one. */
export function startDraft(facts: PortalFacts, values: DraftValues = {}): Opened {
  const [only, another] = facts.registers;
  const given = only && !another ? { 'choice.registers': [only.slug] } : {};
  return { draft: newDraft({ ...given, ...values }), plan: requestPlan(facts), isStored: false };
}

/** A new draft with a signed one's values; the visible signature is made anew for the new letter. */
export function startAgain(
  { values, follows }: Pick<SignedRequest, 'values' | 'follows'>,
  plan: FormPlan,
): Opened {
  const kept = Object.entries(values).filter(([key]) => !key.startsWith('signature.'));
  const draft = newDraft(Object.fromEntries(kept));
  return { draft: { ...draft, ...(follows ? { follows } : {}) }, plan, isStored: false };
}

/** A signed letter with the draft that it was made of, for the steps that look back. */
export async function openSigned(
  signed: SignedRequest,
  facts: PortalFacts,
  store: Store | undefined,
): Promise<Opened> {
  const timeline = await store?.loadTimeline(timelineIdOf(signed));
  const found = await planFor(signed, facts, store);
  const plan = typeof found === 'string' ? withoutSending(facts) : found;
  return {
    draft: { ...newDraft(signed.values), id: signed.id, step: signingStep(plan) },
    plan,
    isStored: true,
    signed,
    sent: timeline && letterSendingOf(signed, timeline),
  };
}

/** A stored draft; what was never written in it holds what its plan starts with. */
async function openDraft(draft: Draft, facts: PortalFacts, store: Store | undefined): Promise<Opened> {
  const plan = await planFor(draft, facts, store);
  if (typeof plan === 'string') {
    return { draft, plan: requestPlan(facts), isStored: true, hindrance: plan };
  }
  const step = Math.min(draft.step, signingStep(plan));
  return { draft: { ...draft, step, values: { ...plan.start, ...draft.values } }, plan, isStored: true };
}

/** The plan by what the letter follows. That of a follow-up comes in a file of its own, with all it needs. */
async function planFor(
  { id, follows }: Pick<Draft, 'id' | 'follows'>,
  facts: PortalFacts,
  store: Store | undefined,
): Promise<FormPlan | Hindrance> {
  if (!follows || !store) return requestPlan(facts);
  try {
    const { openFollowUp } = await import('./open-follow-up.ts');
    const today = dayInHelsinki(new Date());
    return (await openFollowUp({ letterId: id, follows, facts, store, today })) ?? 'first-gone';
  } catch {
    return 'not-loaded';
  }
}

/** For a signed letter whose own plan cannot be had: its file can be saved all the same. */
function withoutSending(facts: PortalFacts): FormPlan {
  return {
    ...requestPlan(facts),
    loadSending: () => Promise.reject(new Error('Expected a plan, got none.')),
  };
}
