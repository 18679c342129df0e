import * as z from 'zod/mini';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../../i18n/languages.ts';
import { nameFormsSchema } from '../language/name-forms-schema.ts';
import { businessIdSchema } from '../values/business-id-schema.ts';
import { portalUrlSchema } from '../values/portal-url.ts';
import { parallelNamesSchema } from './controller-names.ts';
import { NOTICE_KINDS } from './notice-kinds.ts';
import { lineSchema as line, passageSchema, writtenAddressSchema } from './publisher-values.ts';

const secureSite = z.url().check(z.startsWith('https://', 'Expected an address that starts with https://'));

/** An authority that complaints go to. */
const authoritySchema = z.strictObject({
  /** The office's name. */
  name: line,
  /** Its postal address. */
  postalAddress: writtenAddressSchema,
  /** The registry's e-mail address. */
  email: z.email(),
  /** The switchboard's telephone number. */
  phone: line,
  /** The web site's address. */
  website: z.url(),
  /** Its form for complaints; without it, people look for the form on its site. */
  complaintForm: z.optional(secureSite),
  /** Where it takes letters with enclosures that no one else can read on the way. */
  secureMail: z.optional(secureSite),
});

/** `content/controller.yaml`: who publishes the notices and answers the requests (Art. 4(7) GDPR). */
export const controllerSchema = z.strictObject({
  /** The registered name, with its forms. */
  name: line,
  forms: nameFormsSchema(FIRST_LANGUAGE),
  /** The name in running text, with its forms. */
  shortName: line,
  shortForms: nameFormsSchema(FIRST_LANGUAGE),
  /** Whether the short name is a plural, as "Saariston Melojat" is: its verb is then one too. */
  shortNameIsPlural: z._default(z.boolean(), false),
  /** The names that it has registered in other languages, which their pages and letters call it by. */
  parallelNames: z.optional(parallelNamesSchema),
  /** The Finnish business id (Y-tunnus). */
  businessId: z.optional(businessIdSchema),
  /** Another register's number, for who has no business id: an association, or a company abroad. */
  registrationNumber: z.optional(z.strictObject({ label: line, value: line })),
  /** Where requests go by e-mail. */
  requestEmail: z.optional(z.email('Expected an e-mail address')),
  /** The controller's own form for requests, beside the ways by e-mail and post. */
  requestUrl: z.optional(secureSite),
  /** The address that letters go to when the notices disagree; the newest notice's when absent. */
  postalAddress: z.optional(writtenAddressSchema),
  /** Whom one may contact about one's data and rights (Art. 37, 38(4)), as an officer of the whole controller. */
  dataProtectionOfficer: z.optional(
    z
      .strictObject({
        name: z.optional(line),
        email: z.optional(z.email('Expected an e-mail address')),
        phone: z.optional(line),
        postalAddress: z.optional(writtenAddressSchema),
        /** Whether requests may be addressed to the officer too, for who would rather write there. */
        takesRequests: z.optional(z.boolean()),
      })
      .check(
        z.refine(
          ({ email, phone, postalAddress }) =>
            email !== undefined || phone !== undefined || postalAddress !== undefined,
          { error: 'Expected email, phone or postalAddress', path: ['email'] },
        ),
      ),
  ),
  /** Who decides on the processing together with the controller (Art. 26). */
  jointControllers: z._default(
    z.array(
      z.strictObject({
        name: line,
        businessId: z.optional(businessIdSchema),
        /** How to reach it: an e-mail address, or another way on one line. */
        contact: line,
        /** The register that it has a part in; without it, all of them. */
        register: z.optional(line),
      }),
    ),
    [],
  ),
  /** What the notices are called; as before 2018 unless another name is chosen. */
  noticeKind: z._default(z.enum(NOTICE_KINDS), 'rekisteriseloste'),
  /** The languages of the notices; the first one's are the official ones. */
  languages: z.optional(z.array(z.enum(LANGUAGE_CODES)).check(z.minLength(1))),
  /** The languages in which it handles letters, that of its notices first; those alone unless it says more. */
  handles: z.optional(z.array(z.enum(LANGUAGE_CODES)).check(z.minLength(1))),
  /** Whether it is an authority, which has to take letters in both national languages (Language Act 423/2003 §10). */
  isAuthority: z._default(z.boolean(), false),
  /**
   * Where the portal is published, ending in a slash: letters say that they can be checked there, and the page for lost
   * links needs it to link home.
   */
  portalUrl: z.optional(portalUrlSchema),
  /**
   * What `Strict-Transport-Security` says beyond the portal's own pages (RFC 6797 §6.1.2): both bind every subdomain of
   * the host, `preload` for years, so that only who owns them all may choose it.
   */
  strictTransportSecurity: z.optional(z.enum(['includeSubDomains', 'preload'])),
  /** Whether a browser keeps the portal after a visit, so that it works without a network; it does unless false. */
  offline: z.optional(z.boolean()),
  /** The server that the pages stand on: what it notes of a visit is personal data (Art. 13 GDPR). */
  webServer: z.optional(
    z.strictObject({
      /** Who runs it for the controller (Art. 13(1)(e)). */
      host: z.optional(line),
      /** For how many days its log is kept (Art. 13(2)(a)); 0 when it keeps none. */
      logDays: z.optional(z.int().check(z.nonnegative())),
      /** What lets the host take data out of the European Economic Area (Art. 13(1)(f), 45, 46), if it does. */
      outsideEea: z.optional(z.enum(['adequacyDecision', 'contractClauses'])),
    }),
  ),
  /** What the build does with what the notices do not say: tells it, stops at it, or does not look. */
  check: z._default(z.enum(['warn', 'strict', 'off']), 'warn'),
  /** Findings of that check that the publisher answers for, with the reason. */
  waivers: z._default(
    z.array(z.strictObject({ rule: line, register: z.optional(line), reason: passageSchema })),
    [],
  ),
  /** Whether the findings stand on a page of the portal. */
  publishCheck: z._default(z.boolean(), false),
  /** Where security researchers write (RFC 9116): an address that starts with `mailto:` or `https:`. */
  securityContact: z.optional(
    z
      .string()
      .check(
        z.regex(/^(?:mailto:|https:\/\/)\S+$/, 'Expected an address that starts with mailto: or https://'),
      ),
  ),
  /** Whom to complain to (Art. 4(21), 77 GDPR); the Finnish authority unless another one is responsible. */
  supervisoryAuthority: z.optional(authoritySchema),
});

type WrittenController = z.infer<typeof controllerSchema>;

/** The controller as every reader has it. */
export interface Controller extends WrittenController {
  readonly supervisoryAuthority: z.infer<typeof authoritySchema>;
}

/** The controller as it was written, with the authority that is responsible unless the publisher names another. */
export function withAuthority(
  written: WrittenController,
  authority: Controller['supervisoryAuthority'],
): Controller {
  const { shortForms, shortNameIsPlural } = written;
  return {
    ...written,
    // Words that conjugate a verb for the name find its number beside its forms.
    shortForms: shortNameIsPlural ? { ...shortForms, number: 'plural' } : shortForms,
    supervisoryAuthority: written.supervisoryAuthority ?? authority,
  };
}
