import { followUpStart, isToAuthority } from '../../domain/following/follow-up-request.ts';
import type { FollowUpSource } from '../../domain/following/follow-up-source.ts';
import { newTimeline } from '../../domain/life/timeline.ts';
import type { Draft } from '../../domain/records/draft.ts';
import { isKeyNew, signerOf } from '../../domain/records/letter-signer.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import type { Store } from '../../store/make-store.ts';
import { authorityIn } from '../doors/letter-authority.ts';
import { followUpPlan } from './follow-up-plan.tsx';
import type { FormPlan } from './form-plan.ts';

/** A letter that follows a request, and what opening it takes. */
interface FollowUpToOpen {
  /** The letter's own id, as a draft and when it is signed. */
  readonly letterId: string;
  readonly follows: NonNullable<Draft['follows']>;
  readonly facts: PortalFacts;
  /** The way to the portal's root, ending in a slash. */
  readonly root: string;
  /** Where the request is kept. */
  readonly store: Store;
  /** Today in Helsinki, ISO. */
  readonly today: string;
}

/** The plan of a letter that follows a request; undefined when the request is not there. */
export async function openFollowUp(opening: FollowUpToOpen): Promise<FormPlan | undefined> {
  const { letterId, follows, facts, root, store, today } = opening;
  const first = await store.loadRequest(follows.id);
  if (!first) return undefined;
  const letters = await store.listLetters(follows.id);
  const { supervisoryAuthority } = facts.controller;
  const languages = isToAuthority(follows.letter) ? LANGUAGE_CODES : [];
  const source = {
    first,
    timeline: (await store.loadTimeline(follows.id)) ?? newTimeline(first),
    letter: follows.letter,
    facts,
    authority: supervisoryAuthority,
    letters: letters.filter(({ id }) => id !== letterId),
  };
  const key = await store.findKey(signerOf(first.file.letter));
  return followUpPlan({
    source,
    root,
    start: followUpStart(source, today, await missingIn(source)) as FormPlan['start'],
    isKeyNew: isKeyNew(first.file.publicKey, key?.publicKey),
    findKey: (name) => store.findKey(name),
    authorities: new Map(
      await Promise.all(
        languages.map(async (code) => [code, await authorityIn(supervisoryAuthority, code)] as const),
      ),
    ),
    loadFile: (id) => store.loadAttachment(id),
  });
}

/** What the person did not find when they went through the answer; its words are fetched where there is such a list. */
async function missingIn({ first, timeline, letter }: FollowUpSource): Promise<string> {
  if (!timeline.review) return '';
  const { missingInLetter } = await import('../answer/missing-list.ts');
  return await missingInLetter(letter, requestOf(first.file), timeline.review.decisions);
}
