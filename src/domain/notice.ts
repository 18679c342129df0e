import * as z from 'zod/mini';
import { businessIdSchema } from './business-id-schema.ts';
import type { CaseForms } from './case-forms.ts';
import { caseFormsSchema } from './case-forms-schema.ts';
import { daySchema } from './day-schema.ts';
import { type PostalAddress, postalAddressSchema } from './request.ts';
import { LEGAL_BASES, type LegalBasis, RIGHT_NAMES, type Right } from './right.ts';

/** How many numbered sections a notice has. */
export const SECTION_COUNT = 13;

const line = z.string().check(z.minLength(1), z.maxLength(254));
const passage = z.string().check(z.minLength(1), z.maxLength(1000));
const section = z.int().check(z.minimum(1), z.maximum(SECTION_COUNT));

/**
 * The front matter of `content/notices/<slug>/<language>.md`: what the notice says, as facts. Everything but
 * `forms`, `rights`, `legalBases` and `summary` is quoted from the text, and the build checks that it is there.
 */
export const noticeSchema = z.strictObject({
  /** The register's name as it stands inside a sentence, `asiakasrekisteri`. */
  name: line,
  /** The name in its nine cases. */
  forms: caseFormsSchema,
  /** The controller's name (Art. 13(1)(a) GDPR). */
  controller: line,
  /** The controller's business id. */
  businessId: businessIdSchema,
  /** The postal address that this notice gives. */
  postalAddress: postalAddressSchema,
  /** Who handles matters of the register. */
  contactPerson: z.strictObject({ name: line, title: line, email: z.email() }),
  /** What the text says about a data protection officer (Art. 13(1)(b)). */
  dataProtectionOfficer: passage,
  /** The recipients that the text names (Art. 13(1)(e)). */
  processors: z.array(line).check(z.minLength(1), z.maxLength(100)),
  /** What the data are used for (Art. 13(1)(c)). */
  purpose: passage,
  /** The kinds of data, one by one. */
  dataCategories: z.array(passage).check(z.minLength(1)),
  /** The sentences that say how long data are kept (Art. 13(2)(a)). */
  storage: z.array(passage).check(z.minLength(1)),
  /** Where the data come from (Art. 14(2)(f)). */
  sources: z.array(passage).check(z.minLength(1)),
  /** What is said about transfers out of the EU and the EEA (Art. 13(1)(f)). */
  transfers: z.array(passage),
  /** The rights that the text grants, each with the number of its section. */
  rights: z.array(z.strictObject({ right: z.enum(RIGHT_NAMES), section })),
  /** The legal bases that the text states, as in Art. 6(1); empty when it states none. */
  legalBases: z.array(z.enum(LEGAL_BASES)),
  /** How requests reach the controller: the e-mail address, and the section that says so. */
  channels: z.strictObject({ email: z.email(), section }),
  /** When the notice was drawn up. */
  createdOn: daySchema,
  /** When the text was last changed. */
  updatedOn: daySchema,
  /** The summary card's own plain words; they explain the text and need not occur in it. */
  summary: z.strictObject({
    /** Whom the register concerns, continuing "Koskee sinua, …". */
    concerns: line,
    /** Why the data are used. */
    why: line,
    /** What is kept. */
    what: line,
    /** How long. */
    howLong: line,
    /** Where the data come from. */
    from: line,
    /** The request that people most often come for. */
    mainRight: z.enum(RIGHT_NAMES),
  }),
});

export type Notice = z.infer<typeof noticeSchema>;

/** What a request needs to know about one register. */
export interface RegisterFacts {
  /** The register's word in URLs, `asiakasrekisteri`. */
  readonly slug: string;
  readonly name: string;
  readonly forms: CaseForms;
  readonly noticeUpdatedOn: string;
  /** SHA-256 of the notice's Markdown body without white space around it, in hex. */
  readonly noticeSha256: string;
  readonly processors: readonly string[];
  readonly postalAddress: PostalAddress;
  /** Where the notice asks requests to be sent. */
  readonly email: string;
  readonly contactPerson: Notice['contactPerson'];
  readonly rights: readonly { readonly right: Right; readonly section: number }[];
  readonly legalBases: readonly LegalBasis[];
  /** Whom the register concerns, continuing "Koskee sinua, …". */
  readonly concerns?: string;
}

/** The register's facts for a request; the caller computes the hash, as this layer has no cryptography. */
export function registerFacts(slug: string, notice: Notice, noticeSha256: string): RegisterFacts {
  const { name, forms, updatedOn, processors, postalAddress, channels, contactPerson } = notice;
  return {
    slug,
    name,
    forms,
    noticeUpdatedOn: updatedOn,
    noticeSha256,
    processors,
    postalAddress,
    email: channels.email,
    contactPerson,
    rights: notice.rights,
    legalBases: notice.legalBases,
    concerns: notice.summary.concerns,
  };
}

/** Postal address on one line. */
export function formatAddress({ street, postcode, locality }: PostalAddress): string {
  return `${street}, ${postcode} ${locality}`;
}
