import type { Draft, SignedRequest } from '../../domain/draft.ts';
import type { Sending } from '../../domain/event.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import { sendingOf } from '../../domain/timeline.ts';
import type { Store } from '../../store/make-store.ts';
import { newDraft } from '../../store/new-draft.ts';
import type { DraftValues } from './form-draft.ts';
import type { FragmentTarget } from './fragment.ts';

/** What the form starts with. */
export interface Opened {
  readonly draft: Draft;
  readonly isStored: boolean;
  readonly signed?: SignedRequest | undefined;
  /** How the signed request was sent. */
  readonly sent?: Sending | undefined;
  /** What could not be found; a new draft starts then. */
  readonly unknown?: 'draft' | 'request' | 'link';
}

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
    if (draft) return { draft: { ...draft, step: Math.min(draft.step, 4) }, isStored: true };
    // A draft that was signed meanwhile keeps its id.
    const signed = await store?.loadRequest(target.id);
    if (signed) {
      const timeline = await store?.loadTimeline(signed.id);
      return openSigned(signed, timeline && sendingOf(timeline));
    }
  } catch {
    // A store that cannot be read has nothing to open; the save line says why.
  }
  return { ...startDraft(facts), unknown: target.kind };
}

/** A new draft, with the only register chosen where there is just one. */
export function startDraft(facts: PortalFacts, values: DraftValues = {}): Opened {
  const [only, another] = facts.registers;
  const given = only && !another ? { 'choice.registers': [only.slug] } : {};
  return { draft: newDraft({ ...given, ...values }), isStored: false };
}

/** A new draft with a signed one's values; the visible signature is made anew for the new letter. */
export function startAgain(facts: PortalFacts, values: DraftValues): Opened {
  const kept = Object.entries(values).filter(([key]) => !key.startsWith('signature.'));
  return startDraft(facts, Object.fromEntries(kept));
}

/** A signed request with the draft that it was made of, for the steps that look back. */
export function openSigned(signed: SignedRequest, sent?: Sending): Opened {
  return { draft: { ...newDraft(signed.values), id: signed.id, step: 4 }, isStored: true, signed, sent };
}
