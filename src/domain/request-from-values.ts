import { parseWrittenDay } from './calendar-day.ts';
import type { Controller } from './controller.ts';
import { type FieldValue, type FieldValues, fieldsInUse, GAP } from './field.ts';
import type { FollowUpName } from './follow-up.ts';
import { chosenRegisters, chosenRights, fieldsOf, textIn, valueIn } from './form-groups.ts';
import type { RegisterFacts } from './notice.ts';
import type { PostalAddress, Request, RequestedRight, VisibleSignature } from './request.ts';
import { type Right, rightEntry } from './right.ts';
import { normaliseText } from './written-text.ts';

export { GAP } from './field.ts';

/** What the form knows of the publisher: the controller and its registers. */
export interface PortalFacts {
  readonly controller: Pick<
    Controller,
    | 'name'
    | 'forms'
    | 'shortName'
    | 'shortForms'
    | 'businessId'
    | 'requestEmail'
    | 'postalAddress'
    | 'supervisoryAuthority'
  >;
  readonly registers: readonly RegisterFacts[];
}

/** What the rules cannot know: drawn and read by the caller. */
export interface RequestCircumstances {
  readonly reference: string;
  /** Today in Helsinki, ISO. */
  readonly createdOn: string;
  readonly signature?: VisibleSignature | undefined;
  readonly certificateSha256?: string | undefined;
}

/** Stands for the reference in a letter that is not signed yet. */
export const UNASSIGNED_REFERENCE = 'TP-XXXX-XXXX';

/**
 * The request that the form's values make. Values with problems give a letter with gaps (`…`), so that the
 * person sees it grow; only values without problems may be signed.
 */
export function requestFromValues(
  values: FieldValues,
  facts: PortalFacts,
  { reference, createdOn, signature, certificateSha256 }: RequestCircumstances,
): Request {
  const registers = registersOf(values, facts);
  const { name, businessId, forms } = facts.controller;
  return {
    reference,
    createdOn,
    language: 'fi',
    controller: { name, businessId, forms },
    registers: registers.map((register) => ({
      slug: register.slug,
      name: register.name,
      forms: register.forms,
      noticeUpdatedOn: register.noticeUpdatedOn,
      noticeSha256: register.noticeSha256,
      processors: [...register.processors],
      legalBases: [...register.legalBases],
    })),
    rights: chosenRights(values).map((right) => requestedRight(right, values)),
    dataSubject: dataSubject(values),
    ...(valueIn('dataSubject', 'represented', values) === true
      ? {
          representative: {
            name: written(values, 'representativeName') || GAP,
            email: written(values, 'representativeEmail') || GAP,
          },
        }
      : {}),
    delivery:
      valueIn('delivery', 'channel', values) === 'post'
        ? { channel: 'post', address: postalAddressFor(values, facts) }
        : { channel: 'email', email: emailFor(values, facts) },
    replyChannel: valueIn('dataSubject', 'replyBy', values) === 'post' ? 'post' : 'email',
    ...(signature ? { signature } : {}),
    ...(certificateSha256 ? { certificateSha256 } : {}),
  };
}

/** The facts of the registers chosen, in the order in which the portal lists them. */
export function registersOf(values: FieldValues, facts: PortalFacts): RegisterFacts[] {
  const chosen = chosenRegisters(values);
  return facts.registers.filter(({ slug }) => chosen.includes(slug));
}

/** The distinct postal addresses that the notices of the chosen registers give, the newest notice's first. */
export function postalAddressChoices(values: FieldValues, facts: PortalFacts): RegisterFacts[] {
  const newestFirst = [...registersOf(values, facts)].sort((one, other) =>
    other.noticeUpdatedOn.localeCompare(one.noticeUpdatedOn),
  );
  const seen = new Set<string>();
  return newestFirst.filter(({ postalAddress }) => {
    const key = JSON.stringify(postalAddress);
    return !seen.has(key) && seen.add(key);
  });
}

/** Where the letter goes by post: the address chosen, the publisher's canonical one, or the newest notice's. */
export function postalAddressFor(values: FieldValues, facts: PortalFacts): PostalAddress {
  const addressOf = valueIn('delivery', 'addressOf', values);
  const chosen = facts.registers.find(({ slug }) => slug === addressOf);
  const newest = postalAddressChoices(values, facts)[0] ?? facts.registers[0];
  const address = chosen?.postalAddress ?? facts.controller.postalAddress ?? newest?.postalAddress;
  if (!address) throw new TypeError('Expected at least one register.');
  return address;
}

/** Where the letter goes by e-mail: the address that the notices agree on, or else the controller's own. */
export function emailFor(values: FieldValues, facts: PortalFacts): string {
  const emails = new Set(registersOf(values, facts).map(({ email }) => email));
  return emails.size === 1 ? ([...emails][0] as string) : facts.controller.requestEmail;
}

function requestedRight(right: Right, values: FieldValues): RequestedRight {
  const { articles } = rightEntry(right);
  return { right, articles: [...articles], details: detailsIn(right, values) };
}

/** The details of a right or a following letter, by field name; a gap where something is still to be written. */
export function detailsIn(group: Right | FollowUpName, values: FieldValues): RequestedRight['details'] {
  const details = fieldsInUse(group, fieldsOf(group), values).flatMap((field) => {
    const value = valueIn(group, field.name, values);
    const text = typeof value === 'string' ? detailText(field.kind, value) : value;
    const isGap = text === '' && field.required === true;
    return text === '' && !isGap ? [] : [[field.name, isGap ? GAP : text] as const];
  });
  return Object.fromEntries(details.map(copyList));
}

function detailText(kind: string, value: string): string {
  if (value.trim() === '') return '';
  return kind === 'day' ? (parseWrittenDay(value) ?? '') : normaliseText(value);
}

function copyList([name, value]: readonly [string, FieldValue]): [string, string | boolean | string[]] {
  return [name, typeof value === 'object' ? [...value] : value];
}

function dataSubject(values: FieldValues): Request['dataSubject'] {
  const knownEmails = ['knownEmail', 'olderEmail']
    .map((name) => written(values, name))
    .filter((email, index, emails) => email !== '' && emails.indexOf(email) === index);
  const byPost = valueIn('dataSubject', 'replyBy', values) === 'post';
  const replyEmail = written(values, 'replyEmail') || written(values, 'knownEmail');
  const optional = {
    // An address for the answer by e-mail; a person who wants paper need not give one.
    replyEmail: byPost ? replyEmail : replyEmail || GAP,
    phone: written(values, 'phone'),
    organisation: written(values, 'organisation'),
    contactTime: written(values, 'contactTime'),
  };
  return {
    name: written(values, 'name') || GAP,
    knownEmails,
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')),
    ...(byPost
      ? {
          postalAddress: {
            street: written(values, 'street') || GAP,
            postcode: written(values, 'postcode') || GAP,
            locality: written(values, 'locality') || GAP,
          },
        }
      : {}),
  };
}

function written(values: FieldValues, name: string): string {
  return normaliseText(textIn('dataSubject', name, values));
}
