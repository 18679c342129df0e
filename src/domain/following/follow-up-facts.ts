import { type AnswerKind, isAnswerKind, isAskingKind } from '../history/event-kinds.ts';
import { factsOf } from '../letters/facts-of.ts';
import { followUpEntry } from '../letters/follow-up.ts';
import type { FactName } from '../letters/follow-up-entry.ts';
import { answerDueOf } from '../life/answer-due.ts';
import { type Event, withdrawnBy } from '../life/event.ts';
import { receiptOf } from '../life/receipt.ts';
import { eventsSinceSending } from '../life/request-state.ts';
import type { Timeline } from '../life/timeline.ts';
import type { FollowUp } from '../request/follow-up-schema.ts';
import type { FieldValues } from '../rights/field.ts';
import { controllerContact } from './controller-contact.ts';
import { enclosuresOf } from './enclosures.ts';
import type { FollowUpSource } from './follow-up-source.ts';
import { toldChronology } from './told-chronology.ts';

type Facts = Pick<FollowUp, FactName>;

/** What a following letter, written on the given day, tells of the first one and of what happened since. */
export function factsFor(source: FollowUpSource, values: FieldValues, createdOn: string): Facts {
  const { needed, possible } = factsOf(followUpEntry(source.letter));
  const told = [...needed, ...possible].flatMap((name) => {
    const fact = FACTS[name](source, { values, createdOn });
    return fact === undefined ? [] : [[name, fact] as const];
  });
  return Object.fromEntries(told);
}

/** How the first letter was last sent, whether or not it came back. */
export function lastSent({ events }: Timeline): Extract<Event, { kind: 'sent' }> | undefined {
  return events.findLast((event): event is Extract<Event, { kind: 'sent' }> => event.kind === 'sent');
}

/** The last thing that came back as an answer. */
export function lastAnswer({ events }: Timeline): { on: string; kind: AnswerKind } | undefined {
  return events.flatMap(({ on, kind }) => (isAnswerKind(kind) ? [{ on, kind }] : [])).at(-1);
}

interface Writing {
  readonly values: FieldValues;
  readonly createdOn: string;
}

/** How each fact is found; undefined where there is nothing to tell. */
const FACTS: {
  readonly [Name in FactName]: (source: FollowUpSource, writing: Writing) => FollowUp[Name];
} = {
  channel: ({ timeline }) => lastSent(timeline)?.channel,
  received: ({ timeline }) => {
    const receipt = receiptOf(timeline);
    return receipt && { on: receipt.on, basis: receipt.basis };
  },
  // Until when an answer was in time; while a question waits for its answer, no day can be told.
  due: ({ timeline }) => {
    const due = answerDueOf(timeline);
    if (!due || due.isPaused) return undefined;
    return { on: due.cautiousOn, months: due.months, isEstimate: due.isEstimate };
  },
  // An extension that came too late is told too: it was no silence.
  extendedOn: ({ timeline }) =>
    answerDueOf(timeline)?.extendedOn ?? timeline.events.find(({ kind }) => kind === 'extended')?.on,
  clarifiedOn: ({ timeline }) => clarifiedOn(timeline),
  narrowedOn: ({ timeline }) =>
    eventsSinceSending(timeline).findLast((event) => withdrawnBy(event) !== undefined)?.on,
  answer: ({ timeline }) => lastAnswer(timeline),
  // A letter with situations tells of the question that its situation is named after.
  askedOn: ({ timeline, letter }, { values }) => {
    const { answers = [], fields } = followUpEntry(letter);
    const hasSituations = fields.some(({ name }) => name === 'situation');
    const asked = hasSituations ? answers.filter((kind) => kind === values[`${letter}.situation`]) : answers;
    return timeline.events.findLast(({ kind }) => isAskingKind(kind) && asked.includes(kind))?.on;
  },
  authority: ({ authority: { name, email, postalAddress } }) => ({ name, email, postalAddress }),
  controllerContact: (source, { values }) => controllerContact(source, values),
  chronology: ({ timeline }, { createdOn }) => toldChronology(timeline, createdOn),
  attachments: (source) => enclosuresOf(source),
};

/** When the person last told what the request concerns: by a letter, or in reply to a question. */
function clarifiedOn(timeline: Timeline): string | undefined {
  let isAsked = false;
  let on: string | undefined;
  for (const event of eventsSinceSending(timeline)) {
    if (event.kind === 'clarificationAsked') isAsked = true;
    const isLetter =
      event.kind === 'letterSent' && followUpEntry(event.letter).answers?.includes('clarificationAsked');
    if (isLetter || (isAsked && event.kind === 'replied')) {
      isAsked = false;
      on = event.on;
    }
  }
  return on;
}
