import type { Controller } from '../domain/publisher/controller.ts';
import type { Notice } from '../domain/publisher/notice.ts';
import { LEGAL_BASES, type Right } from '../domain/rights/right.ts';
import { formatAddress } from '../domain/values/postal-address.ts';
import VOCABULARY from './dpv-terms.json' with { type: 'json' };

/** A notice and what it was published with. */
interface NoticeForData {
  readonly slug: string;
  readonly notice: Notice;
  /** The notice's heading, as plain text. */
  readonly title: string;
  /** The language of its text. */
  readonly language: string;
  /** SHA-256 of the text, in hex. */
  readonly sha256: string;
  readonly controller: Pick<
    Controller,
    'dataProtectionOfficer' | 'jointControllers' | 'supervisoryAuthority'
  >;
  /** Whether complaints go to the Finnish Data Protection Ombudsman. */
  readonly isOmbudsman: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** Words of the vocabulary itself stand in no language. */
const plain = (value: string): Node => ({ '@value': value, '@language': null });

/**
 * The notice in terms of the Data Privacy Vocabulary, as JSON-LD with a context of its own. Addresses in it are relative
 * to the file, `selosteet/<slug>/seloste.jsonld`.
 *
 * MUST NOT: say anything that the notice does not: a fact without a value is left out, and so is a legal basis for a
 * transfer that the text leaves open.
 */
export function noticeAsData({
  slug,
  notice,
  title,
  language,
  sha256,
  controller,
  isOmbudsman,
}: NoticeForData): Node {
  return {
    '@context': {
      ...VOCABULARY.namespaces,
      '@language': language,
      id: '@id',
      type: '@type',
      created: { '@id': 'dct:created', '@type': 'xsd:date' },
      modified: { '@id': 'dct:modified', '@type': 'xsd:date' },
      duration: { '@id': 'dpv:hasDuration', '@type': 'xsd:duration' },
    },
    id: './#seloste',
    type: 'dpv:PrivacyNotice',
    'dct:title': title,
    'dct:language': plain(language),
    'dct:identifier': plain(`sha256:${sha256}`),
    created: notice.createdOn,
    modified: notice.updatedOn,
    'dpv:isPolicyFor': processOf(slug, notice, controller),
    ...(isOmbudsman ? { 'dpv:hasAuthority': { id: 'fi:DPA-FI' } } : {}),
  };
}

function processOf(slug: string, notice: Notice, controller: NoticeForData['controller']): Node {
  const { dataProtectionOfficer: officer } = controller;
  const joint = controller.jointControllers.filter(({ register = slug }) => register === slug);
  const { transfers } = notice;
  return {
    id: `./#${slug}`,
    type: 'dpv:Process',
    'dpv:hasDataController': controllerOf(notice),
    ...list(
      'dpv:hasDataProtectionOfficer',
      notice.dataProtectionOfficer && officer ? [officerOf(officer)] : [],
    ),
    ...list(
      'dpv:hasJointDataControllers',
      joint.map(({ name }) => ({ type: 'dpv:JointDataControllers', 'dpv:hasName': name })),
    ),
    ...purposesOf(notice.purposes, transferBasesOf(transfers)),
    ...list('dpv:hasPersonalData', notice.dataCategories.map(described('dpv:PersonalData'))),
    ...recipientsOf(notice.recipients),
    ...list('dpv:hasThirdCountry', transfers.stated === 'yes' ? transfers.countries.map(country) : []),
    ...list(
      'dpv:hasStorageCondition',
      notice.storage.map(({ text, period }) => ({
        ...described('dpv:StorageCondition')(text),
        ...(period ? { duration: period } : {}),
      })),
    ),
    ...list('dpv:hasDataSource', notice.sources.map(described('dpv:DataSource'))),
    ...list('dpv:hasRight', [...new Set(notice.rights.map(({ right }) => RIGHT_TERMS[right]))].map(term)),
    ...list(
      'dpv:hasContext',
      notice.automated?.exists ? [described('dpv:AutomatedDecisionMaking')(notice.automated.quote)] : [],
    ),
  };
}

const RIGHT_TERMS: Readonly<Record<Right, string>> = {
  access: 'A15',
  rectification: 'A16',
  erasure: 'A17',
  restriction: 'A18',
  marketingObjection: 'A21',
  objection: 'A21',
  portability: 'A20',
  consentWithdrawal: 'A7-3',
  automatedDecision: 'A22',
};

function controllerOf({ controller, businessId, postalAddress, channels, contactPerson }: Notice): Node {
  return {
    id: '../../#rekisterinpitaja',
    type: 'dpv:DataController',
    'dpv:hasName': controller,
    ...(businessId ? { 'dpv:hasIdentifier': plain(businessId) } : {}),
    ...(postalAddress
      ? {
          'dpv:hasAddress': formatAddress(postalAddress),
          'dpv:hasCountry': country(postalAddress.country ?? 'FI'),
        }
      : {}),
    ...(channels.email ? { 'dpv:hasContact': { id: `mailto:${channels.email}` } } : {}),
    ...(contactPerson
      ? {
          'schema:contactPoint': {
            type: 'schema:ContactPoint',
            'schema:name': contactPerson.name,
            ...(contactPerson.email ? { 'schema:email': plain(contactPerson.email) } : {}),
            ...(contactPerson.phone ? { 'schema:telephone': plain(contactPerson.phone) } : {}),
          },
        }
      : {}),
  };
}

function officerOf({ name, email }: NonNullable<Controller['dataProtectionOfficer']>): Node {
  return {
    type: 'dpv:DataProtectionOfficer',
    ...(name ? { 'dpv:hasName': name } : {}),
    ...(email ? { 'dpv:hasContact': { id: `mailto:${email}` } } : {}),
  };
}

/** One purpose is the register's own; of several each has its bases in a process of its own, and so have transfers. */
function purposesOf(purposes: Notice['purposes'], transfers: readonly Node[]): Node {
  const processes = purposes.map((purpose) => ({
    'dpv:hasPurpose': described('dpv:Purpose')(purpose.text),
    ...list('dpv:hasLegalBasis', basesOf(purpose)),
  }));
  const [only, ...more] = processes;
  const isOne = only !== undefined && more.length === 0;
  const parts = isOne ? transfers : [...processes, ...transfers];
  return {
    ...(isOne ? only : {}),
    ...list(
      'dpv:hasProcess',
      parts.map((part) => ({ type: 'dpv:Process', ...part })),
    ),
  };
}

function basesOf({ bases, specialBases, interest, lawQuote }: Notice['purposes'][number]): Node[] {
  const letters = (index: number): string => 'abcdefghij'.charAt(index);
  const ordinary = bases.map((basis) => {
    const words = { legitimateInterest: interest, legalObligation: lawQuote }[basis as string];
    const name = `eu-gdpr:A6-1-${letters(LEGAL_BASES.indexOf(basis))}`;
    return words ? described(name)(words) : { id: name };
  });
  return [...ordinary, ...specialBases.map((basis) => ({ id: `eu-gdpr:${SPECIAL_TERMS[basis]}` }))];
}

const SPECIAL_TERMS: Readonly<Record<Notice['purposes'][number]['specialBases'][number], string>> = {
  explicitConsent: 'A9-2-a',
  employmentLaw: 'A9-2-b',
  vitalInterest: 'A9-2-c',
  nonProfitBody: 'A9-2-d',
  madePublic: 'A9-2-e',
  legalClaims: 'A9-2-f',
  substantialPublicInterest: 'A9-2-g',
  healthCare: 'A9-2-h',
  publicHealth: 'A9-2-i',
  research: 'A9-2-j',
};

/** By what the text says that they are; an authority or an unnamed role is a recipient, and no more. */
function recipientsOf(recipients: Notice['recipients']): Node {
  const byRole = (property: string, type: string, roles: readonly string[]): Node =>
    list(
      property,
      recipients
        .filter(({ role }) => roles.includes(role))
        .map(({ name, category, country: code }) => ({
          type,
          ...(name ? { 'dpv:hasName': name } : {}),
          ...(category ? { 'dct:description': category } : {}),
          ...(code ? { 'dpv:hasCountry': country(code) } : {}),
        })),
    );
  return {
    ...byRole('dpv:hasDataProcessor', 'dpv:DataProcessor', ['processor']),
    ...byRole('dpv:hasRecipientDataController', 'dpv:DataController', ['controller', 'jointController']),
    ...byRole('dpv:hasRecipient', 'dpv:Recipient', ['authority', 'notStated']),
  };
}

/**
 * Art. 45 and 46 as far as the vocabulary has a term; what was annulled carries no transfer. A process of its own, so
 * that no purpose seems to rest on it.
 */
function transferBasesOf({ stated, safeguards }: Notice['transfers']): Node[] {
  if (stated !== 'yes') return [];
  const used = safeguards.flatMap((safeguard) => TRANSFER_TERMS[safeguard] ?? []);
  return used.length === 0 ? [] : [list('dpv:hasLegalBasis', [...new Set(used)].map(term))];
}

const TRANSFER_TERMS: Readonly<Partial<Record<Notice['transfers']['safeguards'][number], string>>> = {
  adequacy: 'A45-3',
  dpf: 'A45-3',
  sccs: 'A46-2-c',
  bcr: 'A46-2-b',
};

function described(type: string): (text: string) => Node {
  return (text) => ({ type, 'dct:description': text });
}

function country(code: string): Node {
  return { id: `loc:${code}` };
}

function term(name: string): Node {
  return { id: `eu-gdpr:${name}` };
}

/** The property with its values, or nothing where there is none. */
function list(property: string, values: readonly unknown[]): Node {
  return values.length === 0 ? {} : { [property]: values };
}
