import { answerDueOf } from './answer-due.ts';
import { type ChronologyRow, chronologyOf } from './chronology.ts';
import type { SignedRequest } from './draft.ts';
import type { Event } from './event.ts';
import type { FollowUpName } from './follow-up.ts';
import type { FollowUp, FollowUpAttachment, FollowUpChronologyRow } from './follow-up-schema.ts';
import { findPersonalIdentifiers } from './personal-identifiers.ts';
import { receiptOf } from './receipt.ts';
import { eventsSinceSending } from './request-state.ts';
import type { Timeline } from './timeline.ts';
import { findRefusedCharacters, normaliseText } from './written-text.ts';

/** What happened, and which letters were made of it. */
interface History {
  readonly first: SignedRequest;
  readonly timeline: Timeline;
  readonly letters: readonly SignedRequest[];
}

type Facts = Omit<FollowUp, 'letter' | 'details' | 'subject' | 'authority' | 'controllerContact'>;

/** What a following letter, written on the given day, tells of the first one and of what happened since. */
export function factsFor(letter: FollowUpName, history: History, createdOn: string): Facts {
  const { events } = history.timeline;
  const sent = lastSent(history.timeline);
  const channel = sent ? { channel: sent.channel } : {};
  const asked = (kind: Event['kind']) => {
    const event = events.findLast((candidate) => candidate.kind === kind);
    return event ? { askedOn: event.on } : {};
  };
  switch (letter) {
    case 'reminder':
      return { ...channel, ...waitingFacts(history.timeline), attachments: [firstLetter(history)] };
    case 'clarification':
      return { ...channel, ...asked('clarificationAsked') };
    case 'identityAnswer':
      return { ...channel, ...asked('identityAsked') };
    case 'withdrawal':
      return channel;
    case 'powerOfAttorney':
      return {};
    case 'complaint':
      return {
        ...channel,
        ...dueFacts(history.timeline),
        chronology: complaintRows(history.timeline, createdOn),
        attachments: [firstLetter(history), ...laterLetters(history), ...answerFiles(history.timeline)],
      };
  }
}

/** How the first letter was last sent, whether or not it came back. */
export function lastSent({ events }: Timeline): Extract<Event, { kind: 'sent' }> | undefined {
  return events.findLast((event): event is Extract<Event, { kind: 'sent' }> => event.kind === 'sent');
}

/** The last thing that came back as an answer. */
export function lastAnswer({ events }: Timeline): AnswerEvent | undefined {
  return events.findLast(isAnswer);
}

function waitingFacts(timeline: Timeline): Facts {
  const receipt = receiptOf(timeline);
  const answer = lastAnswer(timeline);
  // An extension that came too late is told too: it was no silence.
  const extendedOn =
    answerDueOf(timeline)?.extendedOn ?? timeline.events.find(({ kind }) => kind === 'extended')?.on;
  return {
    ...(receipt ? { received: { on: receipt.on, basis: receipt.basis } } : {}),
    ...dueFacts(timeline),
    ...(extendedOn ? { extendedOn } : {}),
    ...changeFacts(timeline),
    ...(answer ? { answer: { on: answer.on, kind: answer.kind } } : {}),
  };
}

/** Until when an answer was in time; while a question waits for its answer, no day can be told. */
function dueFacts(timeline: Timeline): Facts {
  const due = answerDueOf(timeline);
  if (!due || due.isPaused) return {};
  return { due: { on: due.cautiousOn, months: due.months, isEstimate: due.isEstimate } };
}

/** What the person changed in the request after it was sent. */
function changeFacts(timeline: Timeline): Facts {
  let isAsked = false;
  let facts: Facts = {};
  for (const event of eventsSinceSending(timeline)) {
    const letter = event.kind === 'letterSent' ? event.letter : undefined;
    if (event.kind === 'clarificationAsked') isAsked = true;
    if (letter === 'clarification' || (isAsked && event.kind === 'replied')) {
      isAsked = false;
      facts = { ...facts, clarifiedOn: event.on };
    }
    if (letter === 'withdrawal') facts = { ...facts, narrowedOn: event.on };
  }
  return facts;
}

type AnswerEvent = Event & { readonly kind: 'answered' | 'partlyAnswered' | 'refused' };

function isAnswer(event: Event): event is AnswerEvent {
  return ['answered', 'partlyAnswered', 'refused'].includes(event.kind);
}

/** What happened until the day, and that nothing came if nothing did. */
function complaintRows(timeline: Timeline, createdOn: string): FollowUpChronologyRow[] {
  const isPaused = answerDueOf(timeline)?.isPaused === true;
  const rows = chronologyOf(timeline).flatMap((row) => complaintRow(row, { isPaused, createdOn }));
  return timeline.events.some(isAnswer) ? rows : [...rows, { on: createdOn, what: 'unanswered' }];
}

function complaintRow(
  row: ChronologyRow,
  { isPaused, createdOn }: { isPaused: boolean; createdOn: string },
): FollowUpChronologyRow[] {
  const { on } = row;
  if (row.what === 'receiptEstimated') return on <= createdOn ? [{ on, what: 'receiptEstimated' }] : [];
  if (row.what === 'due' && !isPaused && on < createdOn) {
    return [{ on, what: 'due', months: row.months, isEstimate: row.isEstimate }];
  }
  if (row.what !== 'event') return [];
  const { event } = row;
  if (event.kind === 'closed') return [];
  if (event.kind === 'sent') return [{ on, what: 'sent', channel: event.channel }];
  if (event.kind === 'letterSent') return [{ on, what: 'letterSent', letter: event.letter }];
  return [{ on, what: event.kind }];
}

function firstLetter({ first }: History): FollowUpAttachment {
  const { reference, createdOn } = first.file.request;
  return { what: 'request', reference, on: createdOn };
}

/** The letters that were sent: one that was only signed never reached anybody. */
function laterLetters({ letters, timeline }: History): FollowUpAttachment[] {
  return timeline.events.flatMap((event): FollowUpAttachment[] => {
    if (event.kind !== 'letterSent' || event.letter === 'powerOfAttorney') return [];
    const made = letters.find(({ id }) => id === event.letterId)?.file.request;
    return made
      ? [{ what: 'letter', letter: event.letter, reference: made.reference, on: made.createdOn }]
      : [];
  });
}

function answerFiles({ events }: Timeline): FollowUpAttachment[] {
  return events.flatMap(({ on, files = [] }) =>
    files.map(({ name }): FollowUpAttachment => ({ what: 'file', on, name: listedName(name) })),
  );
}

/**
 * A file's name as the list of attachments can show it. Nobody typed it here, so that nobody was told what a letter
 * cannot carry: an underscore stands for such a character, and for each of a personal identity code.
 */
function listedName(name: string): string {
  const refused = new Set(findRefusedCharacters(name, 'line').map(({ character }) => character));
  const plain = [...normaliseText(name)].map((one) => (refused.has(one) ? '_' : one)).join('');
  const shown = findPersonalIdentifiers(plain).reduce(
    (text, { start, end }) => text.slice(0, start) + '_'.repeat(end - start) + text.slice(end),
    plain,
  );
  return shown.trim() === '' ? '_' : shown;
}
