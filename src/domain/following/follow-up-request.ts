import type { Language } from '../../i18n/languages.ts';
import { encodeWrittenDay } from '../calendar/calendar-day.ts';
import { isAnswerKind } from '../history/event-kinds.ts';
import { type Named, namedIn } from '../language/name-forms.ts';
import { type FollowUpName, followUpEntry } from '../letters/follow-up.ts';
import type { Beginning } from '../letters/follow-up-entry.ts';
import { answerDueOf } from '../life/answer-due.ts';
import { detailOf } from '../life/event-detail.ts';
import { courtesyDayOf } from '../life/reply-by.ts';
import { stateOf } from '../life/request-state.ts';
import type { Timeline } from '../life/timeline.ts';
import { requestOf } from '../records/read-up.ts';
import { valueIn } from '../request/form-groups.ts';
import { chosenLanguage, complaintLanguageOf } from '../request/letter-language.ts';
import type { Request } from '../request/request.ts';
import {
  deliveryTo,
  detailsIn,
  type PortalFacts,
  type RequestCircumstances,
} from '../request/request-from-values.ts';
import type { FieldValues } from '../rights/field.ts';
import { controllerContact } from './controller-contact.ts';
import { factsFor, lastAnswer, lastSent } from './follow-up-facts.ts';
import type { FollowUpSource } from './follow-up-source.ts';

/** A name of the portal's, in the page's language and in others. */
type InflectedFacts = Pick<PortalFacts['registers'][number], 'forms' | 'otherForms'>;

/** What is known of a following letter only where it is written. */
interface FollowUpCircumstances {
  readonly isKeyNew: boolean;
  /** For reading only: the language to show the letter in, whatever it will be signed in. */
  readonly shownIn?: Language | undefined;
}

/**
 * The request that a following letter's values make; with gaps (`…`) where something is still to be written. Only
 * values without problems may be signed. Person, registers and rights are the first request's, unchanged.
 */
export function followUpRequest(
  source: FollowUpSource,
  values: FieldValues,
  {
    reference,
    createdOn,
    signature,
    certificateSha256,
    isKeyNew,
    shownIn,
  }: RequestCircumstances & FollowUpCircumstances,
): Request {
  const { first, timeline, letter, authority, facts } = source;
  const request = requestOf(first.file);
  const { recipient, signedBy } = followUpEntry(letter);
  const sentOn = lastSent(timeline)?.on;
  const language = shownIn ?? followUpLanguage(source, values);
  return {
    reference,
    createdOn,
    language,
    controller: inLanguage(request.controller, facts.controller),
    registers: request.registers.map((register) =>
      inLanguage(
        register,
        facts.registers.find(({ slug }) => slug === register.slug),
      ),
    ),
    rights: request.rights,
    dataSubject: request.dataSubject,
    ...(request.representative ? { representative: request.representative } : {}),
    delivery: deliveryOf(),
    replyChannel: request.replyChannel,
    follows: {
      reference: request.reference,
      ...(sentOn ? { sentOn } : {}),
      digest: first.messageDigest,
      ...(isKeyNew && signedBy !== 'pen' ? { isKeyNew: true } : {}),
    },
    followUp: {
      letter,
      details: detailsIn(letter, values),
      subject: first.file.letter.subject,
      ...factsFor(source, values, createdOn),
    },
    ...(signature && signedBy !== 'pen' ? { signature } : {}),
    ...(facts.controller.portalUrl ? { portalUrl: facts.controller.portalUrl } : {}),
    ...(certificateSha256 ? { certificateSha256 } : {}),
  };

  /** As the first letter has it; in another language with the forms that the portal knows, should the letter have none. */
  function inLanguage<One extends Named>(one: One, known: InflectedFacts | undefined): One {
    if (language === request.language) return one;
    const others = known && { ...known.otherForms, [facts.language]: known.forms };
    const { name, forms } = namedIn({ ...one, forms: { ...others, ...one.forms } }, language);
    return { ...one, name, forms: { ...one.forms, [language]: forms } };
  }

  function deliveryOf(): Request['delivery'] {
    if (recipient === 'nobody') return request.delivery;
    const ways = recipient === 'supervisoryAuthority' ? authority : controllerContact(source, values);
    return deliveryTo(ways, valueIn('delivery', 'channel', values));
  }
}

/**
 * What the form of a following letter starts with: what the timeline already tells, and `missing`, the lines on what the
 * person did not find in the answer.
 */
export function followUpStart(source: FollowUpSource, today: string, missing = ''): FieldValues {
  const { timeline, letter } = source;
  const { fields, start } = followUpEntry(letter);
  const due = answerDueOf(timeline);
  const known = start?.({
    ...toldBy(timeline),
    missing,
    isLate: due !== undefined && !due.isPaused && due.cautiousOn < today,
    replyBy: replyByStart(timeline, today),
  });
  const written = Object.entries(known ?? {}).map(([name, value]) => {
    const isDay = fields.some((field) => field.name === name && field.kind === 'day');
    return [
      `${letter}.${name}`,
      isDay && typeof value === 'string' ? encodeWrittenDay(value) : value,
    ] as const;
  });
  return { ...deliveryStart(source), ...Object.fromEntries(written) };
}

/** What the recorded events tell of the answer, and of what is asked and still open. */
function toldBy(timeline: Timeline): Omit<Beginning, 'isLate' | 'replyBy' | 'missing'> {
  const answer = timeline.events.findLast(({ kind }) => isAnswerKind(kind));
  const extension = timeline.events.findLast(({ kind }) => kind === 'extended');
  const state = stateOf(timeline);
  return {
    answer: lastAnswer(timeline)?.kind,
    reasons: detailOf(answer, 'reasons'),
    reason: detailOf(answer, 'reason'),
    demand: state === 'formDemanded' || state === 'feeAsked' ? state : undefined,
    isIdCopyAsked: state === 'idCopyAsked',
    isExtensionUnexplained: detailOf(extension, 'reasons') === 'none',
  };
}

/** Two weeks on; for what is reminded of early, no day before the law's own. */
function replyByStart(timeline: Timeline, today: string): string {
  const due = answerDueOf(timeline);
  const courtesyDay = courtesyDayOf(today);
  return due && due.cautiousOn > courtesyDay ? due.cautiousOn : courtesyDay;
}

/** As the first letter went, unless the letter goes elsewhere or has a way of its own. */
function deliveryStart({ first, letter }: FollowUpSource): FieldValues {
  const { recipient, startChannel } = followUpEntry(letter);
  if (recipient === 'nobody') return {};
  if (startChannel) return { 'delivery.channel': startChannel };
  const { file, values } = first;
  const addressOf = values['delivery.addressOf'];
  return {
    'delivery.channel': file.request.delivery.channel,
    ...(addressOf === undefined ? {} : { 'delivery.addressOf': addressOf }),
  };
}

/**
 * The language of a following letter: the first one's, or to an authority the one chosen for it, which starts with the
 * last such letter's, or with one that authorities work in.
 */
export function followUpLanguage(
  { letter, first, letters }: Pick<FollowUpSource, 'letter' | 'first' | 'letters'>,
  values: FieldValues,
): Language {
  const { language } = requestOf(first.file);
  if (!isToAuthority(letter)) return language;
  const before = letters.findLast(({ follows }) => follows && isToAuthority(follows.letter));
  return chosenLanguage(values) ?? (before ? requestOf(before.file).language : complaintLanguageOf(language));
}

/** Whether the letter goes to the supervisory authority, which need not read the first one's language. */
export function isToAuthority(letter: FollowUpName): boolean {
  return followUpEntry(letter).recipient === 'supervisoryAuthority';
}
