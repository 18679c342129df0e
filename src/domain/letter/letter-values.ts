import { grammarOf } from '../../i18n/grammars.ts';
import { FIRST_LANGUAGE, type Language, namesOf } from '../../i18n/languages.ts';
import { isDay } from '../calendar/calendar-day.ts';
import { formsIn } from '../language/name-forms.ts';
import { IDENTIFIER_KINDS } from '../request/person-kinds.ts';
import type { Request, RequestedRight } from '../request/request.ts';
import { type Field, type FieldValues, fieldsInUse, fieldValue } from '../rights/field.ts';
import { writtenCheckAddress } from '../values/check-address.ts';
import { formatAddress } from '../values/postal-address.ts';
import type { WordingValues } from './wording.ts';

/** The names that every wording may use, with the request's values. */
export function sharedValues(request: Request): WordingValues {
  const { language, controller, registers, rights, dataSubject, representative, delivery } = request;
  const { join, joinNames } = grammarOf(language);
  const { NAME_FORMS } = namesOf(language);
  const names = NAME_FORMS.flatMap((name) => {
    const inForm = registers.map((register) => formsIn(register, language)[name] ?? '');
    return [
      [`controller.${name}`, formsIn(controller, language)[name] ?? ''],
      [`registers.${name}`, join(inForm)],
      /** The same with what the names share said once; the first letters' wordings have only `registers`. */
      [`registerNames.${name}`, joinNames(inForm)],
    ];
  });
  return {
    ...Object.fromEntries(names),
    'registers.named': registersNamed(request, 'join'),
    'registerNames.named': registersNamed(request, 'joinNames'),
    /** The recipients that a register's own notice names: another notice's have nothing to do with it. */
    ...Object.fromEntries(registers.map(({ slug, processors }) => [`processors.${slug}`, join(processors)])),
    right: rights.map(({ right }) => right),
    register: registers.map(({ slug }) => slug),
    /** Whether the letter asks for erasure, by whatever right. */
    erasureAsked: citesArticles(rights, 17, 17),
    /** Whether Art. 12(6) applies, which is about requests under Articles 15 to 21 only. */
    identityRule: citesArticles(rights, 15, 21),
    severalRegisters: registers.length > 1,
    /** True when a notice concerned states no legal basis, so that the letter must leave it open. */
    basisOpen: registers.some(({ legalBases }) => legalBases.length === 0),
    reference: request.reference,
    checkAddress: request.portalUrl ? writtenCheckAddress(request.portalUrl) : '',
    replyChannel: request.replyChannel,
    answerWish: request.answerWish !== undefined,
    'dataSubject.name': dataSubject.name,
    'dataSubject.knownEmails': dataSubject.knownEmails.join(', '),
    'dataSubject.replyEmail': dataSubject.replyEmail ?? '',
    'dataSubject.postalAddress': formatAddress(dataSubject.postalAddress),
    'dataSubject.phone': dataSubject.phone ?? '',
    'dataSubject.organisation': dataSubject.organisation ?? '',
    'dataSubject.contactTime': dataSubject.contactTime ?? '',
    ...Object.fromEntries(IDENTIFIER_KINDS.map((kind) => [`identifier.${kind}`, identifiersOf(kind)])),
    'representative.kind': representative?.kind ?? '',
    'representative.name': representative?.name ?? '',
    'representative.email': representative?.email ?? '',
    'delivery.email': delivery.channel === 'email' ? delivery.email : '',
  };

  function identifiersOf(kind: (typeof IDENTIFIER_KINDS)[number]): string {
    return (dataSubject.identifiers ?? [])
      .filter((identifier) => identifier.kind === kind)
      .map(({ label, value }) => (label === undefined ? value : `${label}: ${value}`))
      .join(', ');
  }
}

/**
 * The registers by their names, and in brackets by those of their notices where these are in another language: whoever
 * has read only the notices knows which registers are meant.
 */
function registersNamed({ registers, language }: Request, joined: 'join' | 'joinNames'): string {
  const namesIn = (code: Language): readonly string[] =>
    registers.map((register) => formsIn(register, code)[namesOf(code).BASE_FORM] ?? '');
  const names = namesIn(language);
  const written = (text: string): string => grammarOf(language).lowerCase(text);
  const others = namesIn(FIRST_LANGUAGE).filter(
    (name, index) => !written(names[index] ?? '').includes(written(name)),
  );
  const named = grammarOf(language)[joined](names);
  return others.length === 0 ? named : `${named} (${grammarOf(FIRST_LANGUAGE)[joined](others)})`;
}

/**
 * The details of a right or a following letter by name, as written: fields that are not in use read as empty,
 * days as the letter's language writes them.
 */
export function detailValues(
  group: string,
  fields: readonly Field[],
  details: RequestedRight['details'],
  language: Language,
): WordingValues {
  const values: FieldValues = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [`${group}.${name}`, value]),
  );
  // What a letter says stays said, also where the table has come to ask for it in fewer cases.
  const inUse = [
    ...fieldsInUse(group, fields, values),
    ...fields.filter(({ name }) => Object.hasOwn(details, name)),
  ];
  const written = (field: Field): string | boolean | readonly string[] => {
    if (!inUse.includes(field)) return field.kind === 'choices' ? [] : field.kind === 'flag' ? false : '';
    const value = fieldValue(group, field, values);
    // A day that is still to be written is a gap.
    return field.kind === 'day' && typeof value === 'string' && isDay(value)
      ? grammarOf(language).writtenDay(value)
      : value;
  };
  return Object.fromEntries(fields.map((field) => [field.name, written(field)]));
}

/** Whether one of the rights cites an article from the first to the last. */
function citesArticles(rights: readonly RequestedRight[], first: number, last: number): boolean {
  const numbers = rights.flatMap(({ articles }) => articles.map((article) => Number.parseInt(article, 10)));
  return numbers.some((number) => first <= number && number <= last);
}
