import type { FollowUpName } from '../letters/follow-up.ts';
import type { Timeline } from '../life/timeline.ts';
import type { Controller } from '../publisher/controller.ts';
import type { SignedRequest } from '../records/draft.ts';
import type { PortalFacts } from '../request/request-from-values.ts';

/** What a following letter is made of besides the form's values. */
export interface FollowUpSource {
  /** The request that it follows, and what happened to it. */
  readonly first: SignedRequest;
  readonly timeline: Timeline;
  readonly letter: FollowUpName;
  /** Where letters to the controller go. */
  readonly facts: PortalFacts;
  readonly authority: Pick<Controller['supervisoryAuthority'], 'name' | 'email' | 'postalAddress'>;
  /** Signed letters that followed the request, for the complaint's list. */
  readonly letters: readonly SignedRequest[];
}
