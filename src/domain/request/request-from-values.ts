import { FIRST_LANGUAGE, type NameForms } from '../../i18n/languages.ts';
import { parseWrittenDay } from '../calendar/calendar-day.ts';
import { type FormsByLanguage, namedIn } from '../language/name-forms.ts';
import type { FollowUpName } from '../letters/follow-up.ts';
import type { Controller } from '../publisher/controller.ts';
import type { RegisterFacts } from '../publisher/register-facts.ts';
import type { FieldValue, FieldValues } from '../rights/field.ts';
import { articlesOf, type Right } from '../rights/right.ts';
import { GAP, isWritten } from '../values/gap.ts';
import type { PostalAddress } from '../values/postal-address.ts';
import { normaliseText } from '../values/written-text.ts';
import {
  chosenRegisters,
  chosenRights,
  fieldsAsked,
  fieldsOf,
  IDENTIFIER_FIELDS,
  OFFICERS_ADDRESS,
  textIn,
  valueIn,
} from './form-groups.ts';
import {
  answerWishOf,
  complaintLanguageOf,
  type LanguageFacts,
  letterLanguageOf,
} from './letter-language.ts';
import { REPRESENTATIVE_KINDS, type RepresentativeKind } from './person-kinds.ts';
import type { Request, RequestedRight, VisibleSignature } from './request.ts';
import { tidyField } from './tidy-field.ts';

/** What the form knows of the publisher: the controller and its registers. */
export interface PortalFacts extends LanguageFacts {
  /** Whose data the browser's store has (`storeOwner`). */
  readonly owner: string;
  readonly controller: Pick<
    Controller,
    | 'name'
    | 'forms'
    | 'shortName'
    | 'shortForms'
    | 'businessId'
    | 'registrationNumber'
    | 'requestEmail'
    | 'postalAddress'
    | 'dataProtectionOfficer'
    | 'supervisoryAuthority'
    | 'portalUrl'
  > & {
    /** The forms of the name in other languages than the page's. */
    readonly otherForms?: FormsByLanguage | undefined;
  };
  /** Whether the controller is an authority, which takes letters in both national languages. */
  readonly isAuthority?: boolean | undefined;
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
  const { businessId, registrationNumber: registration, portalUrl } = facts.controller;
  const language = letterLanguageOf(values, facts);
  const answerWish = answerWishOf(values, facts);
  return {
    reference,
    createdOn,
    language,
    controller: {
      ...nameInLetters(facts.controller),
      ...(businessId ? { businessId } : {}),
      ...(registration ? { registration } : {}),
    },
    registers: registers.map((register) => ({
      slug: register.slug,
      ...nameInLetters(register),
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
            kind: representativeKind(values),
            name: written(values, 'representativeName') || GAP,
            email: written(values, 'representativeEmail') || GAP,
          },
        }
      : {}),
    delivery: deliveryTo(waysToController(values, facts), valueIn('delivery', 'channel', values)),
    replyChannel: valueIn('dataSubject', 'replyBy', values) === 'post' ? 'post' : 'email',
    ...(signature ? { signature } : {}),
    ...(answerWish ? { answerWish } : {}),
    ...(portalUrl ? { portalUrl } : {}),
    ...(certificateSha256 ? { certificateSha256 } : {}),
  };

  /** The name as this letter writes it, with the forms that a complaint about it needs, and those of the notices. */
  function nameInLetters(one: {
    readonly name: string;
    readonly forms: NameForms;
    readonly otherForms?: FormsByLanguage | undefined;
  }): Pick<Request['controller'], 'name' | 'forms'> {
    const known = { name: one.name, forms: { ...one.otherForms, [facts.language]: one.forms } };
    const { name, forms } = namedIn(known, language);
    const others = [complaintLanguageOf(language), FIRST_LANGUAGE].map(
      (code) => [code, namedIn(known, code).forms] as const,
    );
    return { name, forms: { ...Object.fromEntries(others), [language]: forms } };
  }
}

/** The facts of the registers chosen, in the order in which the portal lists them. */
export function registersOf(values: FieldValues, facts: PortalFacts): RegisterFacts[] {
  const chosen = chosenRegisters(values);
  return facts.registers.filter(({ slug }) => chosen.includes(slug));
}

/** A register whose notice gives a postal address. */
type RegisterWithAddress = RegisterFacts & { readonly postalAddress: PostalAddress };

/** The distinct postal addresses that the notices of the chosen registers give, the newest notice's first. */
export function postalAddressChoices(values: FieldValues, facts: PortalFacts): RegisterWithAddress[] {
  const newestFirst = registersOf(values, facts)
    .filter(hasAddress)
    .sort((one, other) => other.noticeUpdatedOn.localeCompare(one.noticeUpdatedOn));
  const seen = new Set<string>();
  return newestFirst.filter(({ postalAddress }) => {
    const key = JSON.stringify(postalAddress);
    return !seen.has(key) && seen.add(key);
  });
}

function hasAddress(register: RegisterFacts): register is RegisterWithAddress {
  return register.postalAddress !== undefined;
}

/** How the data protection officer takes requests; in no way where the publisher does not say so. */
export function waysToOfficer({ controller }: PortalFacts): WaysToReach {
  const { dataProtectionOfficer: officer } = controller;
  return officer?.takesRequests ? { email: officer.email, postalAddress: officer.postalAddress } : {};
}

function waysChosen(values: FieldValues, facts: PortalFacts): WaysToReach {
  return valueIn('delivery', 'addressOf', values) === OFFICERS_ADDRESS ? waysToOfficer(facts) : {};
}

/**
 * Where the letter goes by post: the address chosen, the publisher's canonical one, the newest notice's, or the data
 * protection officer's; undefined where the publisher gives none.
 */
function postalAddressFor(values: FieldValues, facts: PortalFacts): PostalAddress | undefined {
  const addressOf = valueIn('delivery', 'addressOf', values);
  const chosen = facts.registers.find(({ slug }) => slug === addressOf);
  const newest = postalAddressChoices(values, facts)[0] ?? facts.registers.find(hasAddress);
  const { postalAddress, dataProtectionOfficer } = facts.controller;
  return (
    chosen?.postalAddress ?? postalAddress ?? newest?.postalAddress ?? dataProtectionOfficer?.postalAddress
  );
}

/**
 * Where the letter goes by e-mail: the address that the notices agree on, the controller's own, or the data protection
 * officer's; undefined where the publisher takes no requests by e-mail.
 */
function emailFor(values: FieldValues, facts: PortalFacts): string | undefined {
  const chosen = registersOf(values, facts);
  const registers = chosen.length > 0 ? chosen : facts.registers;
  const emails = new Set(registers.flatMap(({ email }) => (email ? [email] : [])));
  const { requestEmail, dataProtectionOfficer } = facts.controller;
  return (emails.size === 1 ? [...emails][0] : requestEmail) ?? dataProtectionOfficer?.email;
}

/** How the controller can be reached about the registers chosen. */
export function waysToController(values: FieldValues, facts: PortalFacts): WaysToReach {
  const { email = emailFor(values, facts), postalAddress = postalAddressFor(values, facts) } = waysChosen(
    values,
    facts,
  );
  return { ...(email ? { email } : {}), ...(postalAddress ? { postalAddress } : {}) };
}

/** How somebody can be reached; at least one of the two ways. */
export interface WaysToReach {
  readonly email?: string | undefined;
  readonly postalAddress?: PostalAddress | undefined;
}

/** The letter's way to them: the one asked for, or else the only one that there is. */
export function deliveryTo({ email, postalAddress }: WaysToReach, channel: FieldValue): Request['delivery'] {
  if (postalAddress && (channel === 'post' || !email)) return { channel: 'post', address: postalAddress };
  if (!email) throw new TypeError('Expected an e-mail address or a postal address.');
  return { channel: 'email', email };
}

function requestedRight(right: Right, values: FieldValues): RequestedRight {
  const details = detailsIn(right, values);
  return { right, articles: [...articlesOf(right, details)], details };
}

/** The details of a right or a following letter, by field name; a gap where something is still to be written. */
export function detailsIn(group: Right | FollowUpName, values: FieldValues): RequestedRight['details'] {
  const details = fieldsAsked(group, values).flatMap((field) => {
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
  const country = written(values, 'country');
  const identifiers = identifiersIn(values);
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
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')),
    ...(byPost
      ? {
          postalAddress: {
            street: written(values, 'street') || GAP,
            postcode: written(values, 'postcode') || (country === '' ? GAP : ''),
            locality: written(values, 'locality') || GAP,
            ...(country === '' ? {} : { country }),
          },
        }
      : {}),
  };
}

function identifiersIn(values: FieldValues): NonNullable<Request['dataSubject']['identifiers']> {
  return Object.entries(IDENTIFIER_FIELDS).flatMap(([name, kind]) => {
    const value = written(values, name);
    return isWritten(value) ? [{ kind, value }] : [];
  });
}

function representativeKind(values: FieldValues): RepresentativeKind {
  const kind = valueIn('dataSubject', 'representativeKind', values);
  return REPRESENTATIVE_KINDS.find((one) => one === kind) ?? 'authorised';
}

/** The text of a field in use as the letter has it. */
function written(values: FieldValues, name: string): string {
  const fields = fieldsOf('dataSubject');
  const field = fields.find((candidate) => candidate.name === name);
  if (!field || textIn('dataSubject', name, values) === '') return '';
  return normaliseText(tidyField('dataSubject', field, fields, values).trim());
}
