import type { Sending } from '../../domain/life/event.ts';
import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { rightEntry } from '../../domain/rights/right.ts';
import type { Store } from '../../store/make-store.ts';
import { newDraft } from '../../store/records/new-draft.ts';
import type { FragmentTarget } from '../parts/fragment.ts';
import { dayInHelsinki } from '../parts/helsinki-day.ts';
import { type DraftValues, withRights } from './form-draft.ts';
import { type FormPlan, signingStep } from './form-plan.ts';
import { requestPlan } from './request-plan.ts';

/** Where a letter is opened. */
export interface Portal {
  readonly facts: PortalFacts;
  /** The way to the portal's root, ending in a slash. */
  readonly root: string;
}

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
  portal: Portal,
  opened: () => Promise<Store | undefined>,
): Promise<Opened> {
  const { facts } = portal;
  if (!target) return startDraft(facts);
  if (target.kind === 'start') {
    const { registers, right, isFromWallet, isKnown } = target;
    const named: DraftValues = {
      ...(registers.length > 0 ? { 'choice.registers': [...registers] } : {}),
      ...(isFromWallet && right === 'erasure' ? { 'erasure.wallet': '' } : {}),
    };
    const slugs = facts.registers.map(({ slug }) => slug);
    const opened = startDraft(facts, right ? withRights(named, [right], slugs) : named);
    if (!isKnown) return { ...opened, unknown: 'link' };
    const isAnswered = right && (registers.length > 0 || rightEntry(right).registers === 'always-all');
    return isAnswered ? atNextStep(opened) : opened;
  }
  const store = await opened();
  try {
    const draft = target.kind === 'draft' ? await store?.loadDraft(target.id) : undefined;
    if (draft) return await openDraft(draft, portal, store);
    // A draft that was signed meanwhile keeps its id.
    const signed = await store?.loadRequest(target.id);
    if (signed) return await openSigned(signed, portal, store);
  } catch {
    // A store that cannot be read has nothing to open; the save line says why.
  }
  return { ...startDraft(facts), unknown: target.kind };
}

/** At the first step that the link has not answered. */
function atNextStep({ draft, plan, ...rest }: Opened): Opened {
  return { ...rest, plan, draft: { ...draft, step: plan.stepAfter(1, draft.values) } };
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
  portal: Portal,
  store: Store | undefined,
): Promise<Opened> {
  const found = await planFor(signed, portal, store);
  const plan = typeof found === 'string' ? withoutSending(portal.facts) : found;
  return {
    draft: { ...newDraft(signed.values), id: signed.id, step: signingStep(plan) },
    plan,
    isStored: true,
    signed,
    sent: store && (await sendingIn(store, signed)),
  };
}

async function sendingIn(store: Store, signed: SignedRequest): Promise<Sending | undefined> {
  try {
    const { findSending } = await import('./sending-note.ts');
    return await findSending(store, signed);
  } catch {
    // Without its timeline a letter is shown as not sent yet, rather than not at all.
    return undefined;
  }
}

/** A stored draft; what was never written in it holds what its plan starts with. */
async function openDraft(draft: Draft, portal: Portal, store: Store | undefined): Promise<Opened> {
  const plan = await planFor(draft, portal, store);
  if (typeof plan === 'string') {
    return { draft, plan: requestPlan(portal.facts), isStored: true, hindrance: plan };
  }
  const step = Math.min(draft.step, signingStep(plan));
  return { draft: { ...draft, step, values: { ...plan.start, ...draft.values } }, plan, isStored: true };
}

/** The plan by what the letter follows. That of a follow-up comes in a file of its own, with all it needs. */
async function planFor(
  { id, follows }: Pick<Draft, 'id' | 'follows'>,
  portal: Portal,
  store: Store | undefined,
): Promise<FormPlan | Hindrance> {
  if (!follows || !store) return requestPlan(portal.facts);
  try {
    const { openFollowUp } = await import('./open-follow-up.ts');
    const today = dayInHelsinki(new Date());
    return (await openFollowUp({ ...portal, letterId: id, follows, store, today })) ?? 'first-gone';
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
