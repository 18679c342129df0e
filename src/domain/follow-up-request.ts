import { answerDueOf } from './answer-due.ts';
import { formatDay } from './calendar-day.ts';
import type { Controller } from './controller.ts';
import type { SignedRequest } from './draft.ts';
import type { FieldValues } from './field.ts';
import { type FollowUpName, followUpEntry } from './follow-up.ts';
import { factsFor, lastAnswer, lastSent } from './follow-up-facts.ts';
import { valueIn } from './form-groups.ts';
import { courtesyDayOf } from './reply-by.ts';
import type { Request } from './request.ts';
import {
  detailsIn,
  emailFor,
  type PortalFacts,
  postalAddressFor,
  type RequestCircumstances,
} from './request-from-values.ts';
import type { Timeline } from './timeline.ts';

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

/**
 * The request that a following letter's values make; with gaps (`…`) where something is still to be written. Only
 * values without problems may be signed. Person, registers and rights are the first request's, unchanged.
 */
export function followUpRequest(
  { first, timeline, letter, facts, authority, letters }: FollowUpSource,
  values: FieldValues,
  {
    reference,
    createdOn,
    signature,
    certificateSha256,
    isKeyNew,
  }: RequestCircumstances & { readonly isKeyNew: boolean },
): Request {
  const { request } = first.file;
  const { recipient } = followUpEntry(letter);
  const sentOn = lastSent(timeline)?.on;
  return {
    reference,
    createdOn,
    language: request.language,
    controller: request.controller,
    registers: request.registers,
    rights: request.rights,
    dataSubject: request.dataSubject,
    ...(request.representative ? { representative: request.representative } : {}),
    delivery: deliveryOf(),
    replyChannel: request.replyChannel,
    follows: {
      reference: request.reference,
      ...(sentOn ? { sentOn } : {}),
      digest: first.messageDigest,
      ...(isKeyNew && recipient !== 'nobody' ? { isKeyNew: true } : {}),
    },
    followUp: {
      letter,
      details: detailsIn(letter, values),
      subject: first.file.letter.subject,
      ...factsFor(letter, { first, timeline, letters }, createdOn),
      ...(recipient === 'supervisoryAuthority'
        ? { authority: recipientFacts(), controllerContact: controllerFacts() }
        : {}),
    },
    ...(signature && recipient !== 'nobody' ? { signature } : {}),
    ...(certificateSha256 ? { certificateSha256 } : {}),
  };

  function deliveryOf(): Request['delivery'] {
    if (recipient === 'nobody') return request.delivery;
    const isPost = valueIn('delivery', 'channel', values) === 'post';
    if (recipient === 'supervisoryAuthority') {
      const { email, postalAddress } = authority;
      return isPost ? { channel: 'post', address: postalAddress } : { channel: 'email', email };
    }
    return isPost
      ? { channel: 'post', address: controllerFacts().postalAddress }
      : { channel: 'email', email: controllerFacts().email };
  }

  function recipientFacts(): FollowUpSource['authority'] {
    const { name, email, postalAddress } = authority;
    return { name, email, postalAddress };
  }

  function controllerFacts() {
    const all = { ...values, 'choice.registers': request.registers.map(({ slug }) => slug) };
    return { email: emailFor(all, facts), postalAddress: postalAddressFor(all, facts) };
  }
}

/** What the last answer suggests is wrong with it. */
const SUGGESTIONS = {
  answered: { situation: 'incomplete', faults: [] },
  partlyAnswered: { situation: 'incomplete', faults: ['incomplete'] },
  refused: { situation: 'noReasons', faults: [] },
} as const;

/** What the form of a following letter starts with: what the timeline already tells. */
export function followUpStart({ first, timeline, letter }: FollowUpSource, today: string): FieldValues {
  const answer = lastAnswer(timeline);
  switch (letter) {
    case 'powerOfAttorney':
      return {};
    case 'complaint': {
      const due = answerDueOf(timeline);
      const isLate = due !== undefined && !due.isPaused && due.cautiousOn < today;
      const faults = answer ? SUGGESTIONS[answer.kind].faults : isLate ? ['noAnswer'] : [];
      // The office asks not to be sent sensitive matters in plain e-mail.
      return { 'delivery.channel': 'post', 'complaint.faults': [...faults] };
    }
    case 'reminder':
      return {
        ...deliveryStart(first),
        'reminder.situation': answer ? SUGGESTIONS[answer.kind].situation : 'noAnswer',
        'reminder.replyBy': formatDay(replyByStart(timeline, today)),
      };
    default:
      return deliveryStart(first);
  }
}

/** Two weeks on; for what is reminded of early, no day before the law's own. */
function replyByStart(timeline: Timeline, today: string): string {
  const due = answerDueOf(timeline);
  const courtesyDay = courtesyDayOf(today);
  return due && due.cautiousOn > courtesyDay ? due.cautiousOn : courtesyDay;
}

function deliveryStart({ file, values }: SignedRequest): FieldValues {
  const addressOf = values['delivery.addressOf'];
  return {
    'delivery.channel': file.request.delivery.channel,
    ...(addressOf === undefined ? {} : { 'delivery.addressOf': addressOf }),
  };
}
