import type { Draft } from '../../domain/draft.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import type { Store } from '../../store/make-store.ts';
import type { FormPlan } from './form-plan.ts';

export async function openFollowUp(_: {
  letterId: string;
  follows: NonNullable<Draft['follows']>;
  facts: PortalFacts;
  store: Store;
  today: string;
}): Promise<FormPlan | undefined> {
  return undefined;
}
