import { formatDay, isDay } from './calendar-day.ts';
import { GRAMMATICAL_CASES, joinFinnish } from './case-forms.ts';
import { type Field, type FieldValues, fieldsInUse, fieldValue } from './field.ts';
import type { Request, RequestedRight } from './request.ts';
import type { WordingValues } from './wording.ts';

/** The names that every wording may use, with the request's values. */
export function sharedValues(request: Request): WordingValues {
  const { controller, registers, rights, dataSubject, representative, delivery } = request;
  const cases = GRAMMATICAL_CASES.flatMap((name) => [
    [`controller.${name}`, controller.forms[name]],
    [`registers.${name}`, joinFinnish(registers.map(({ forms }) => forms[name]))],
  ]);
  const { postalAddress } = dataSubject;
  return {
    ...Object.fromEntries(cases),
    /** The recipients that a register's own notice names: another notice's have nothing to do with it. */
    ...Object.fromEntries(
      registers.map(({ slug, processors }) => [`processors.${slug}`, joinFinnish(processors)]),
    ),
    right: rights.map(({ right }) => right),
    register: registers.map(({ slug }) => slug),
    severalRegisters: registers.length > 1,
    /** True when a notice concerned states no legal basis, so that the letter must leave it open. */
    basisOpen: registers.some(({ legalBases }) => legalBases.length === 0),
    reference: request.reference,
    replyChannel: request.replyChannel,
    'dataSubject.name': dataSubject.name,
    'dataSubject.knownEmails': dataSubject.knownEmails.join(', '),
    'dataSubject.replyEmail': dataSubject.replyEmail ?? '',
    'dataSubject.postalAddress': postalAddress
      ? `${postalAddress.street}, ${postalAddress.postcode} ${postalAddress.locality}`
      : '',
    'dataSubject.phone': dataSubject.phone ?? '',
    'dataSubject.organisation': dataSubject.organisation ?? '',
    'dataSubject.contactTime': dataSubject.contactTime ?? '',
    'representative.name': representative?.name ?? '',
    'representative.email': representative?.email ?? '',
    'delivery.email': delivery.channel === 'email' ? delivery.email : '',
  };
}

/**
 * The details of a right or a following letter by name, as written: fields that are not in use read as empty,
 * days as `22.11.2026`.
 */
export function detailValues(
  group: string,
  fields: readonly Field[],
  details: RequestedRight['details'],
): WordingValues {
  const values: FieldValues = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [`${group}.${name}`, value]),
  );
  const inUse = fieldsInUse(group, fields, values);
  const written = (field: Field): string | boolean | readonly string[] => {
    if (!inUse.includes(field)) return field.kind === 'choices' ? [] : field.kind === 'flag' ? false : '';
    const value = fieldValue(group, field, values);
    // A day that is still to be written is a gap.
    return field.kind === 'day' && typeof value === 'string' && isDay(value) ? formatDay(value) : value;
  };
  return Object.fromEntries(fields.map((field) => [field.name, written(field)]));
}
