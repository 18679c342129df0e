import type { AnswerKind, AskingKind, KindsOf } from '../history/event-kinds.ts';
import type { Field, FieldValue } from '../rights/field.ts';

/** What a following letter can tell of the first one and of what happened since; the request's schema says how. */
export type FactName =
  | 'channel'
  | 'received'
  | 'due'
  | 'extendedOn'
  | 'clarifiedOn'
  | 'narrowedOn'
  | 'answer'
  | 'askedOn'
  | 'authority'
  | 'controllerContact'
  | 'chronology'
  | 'attachments';

/** What is known of a request when the form of a following letter opens. */
export interface Beginning {
  /** What the last answer was. */
  readonly answer: AnswerKind | undefined;
  /** Whether reasons came with the last answer, a refusal, and which; undefined where nothing is recorded of them. */
  readonly reasons: string | undefined;
  readonly reason: string | undefined;
  /** What the person did not find in the answer or did not understand, a line for each; empty where nothing. */
  readonly missing: string;
  /** What the controller demands and the person has not answered yet. */
  readonly demand: KindsOf<'demand'> | undefined;
  /** Whether a copy of an identity document is asked for and not answered yet. */
  readonly isIdCopyAsked: boolean;
  /** Whether the time was extended and it is recorded that no reasons were given. */
  readonly isExtensionUnexplained: boolean;
  /** Whether the day by which an answer was due has passed, and nothing stopped the clock. */
  readonly isLate: boolean;
  /** The day by which an answer can be asked for: a courtesy period, but no day before the law's own. */
  readonly replyBy: string;
}

/** Everything the project knows about one letter that follows a request; nobody else enumerates them. */
export interface FollowUpEntry {
  /** Its word in file names, and the folder of its wording. */
  readonly word: string;
  /** Whom it goes to; one that is nobody's post is the first letter's attachment. */
  readonly recipient: 'controller' | 'supervisoryAuthority' | 'nobody';
  /** The data subject signs it on paper, for somebody who acts for them; else the writer's key and hand sign. */
  readonly signedBy?: 'pen';
  /** What is asked of the person; the rest comes from the first letter and its timeline. */
  readonly fields: readonly Field[];
  /** What it tells of the history where there is something to tell, besides what the rest of its entry asks for. */
  readonly tells?: readonly FactName[];
  /** It tells in order all that happened. */
  readonly chronicles?: true;
  /** The controller's questions or demands that it answers. */
  readonly answers?: readonly AskingKind[];
  /** It asks for the answer again, until the day in its field `replyBy`. */
  readonly repeats?: true;
  /** It takes the request back, or a part of it, as its field `scope` says. */
  readonly takesBack?: true;
  /** It takes back the complaint while its field has the value. */
  readonly endsComplaint?: { readonly field: string; readonly is: string };
  /** The letter without which it says nothing: it is offered once that one was sent. */
  readonly after?: 'complaint';
  /** What is enclosed: the first letter, or all that was written and received. */
  readonly encloses?: 'first' | 'all';
  /** The way of sending that the form opens with, where it is not the first letter's. */
  readonly startChannel?: 'email' | 'post';
  /** What its fields start with, by name and with days in ISO form, where the history tells it. */
  readonly start?: (beginning: Beginning) => Readonly<Record<string, FieldValue>>;
}
