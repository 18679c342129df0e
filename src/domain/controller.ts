import * as z from 'zod/mini';
import { businessIdSchema } from './business-id-schema.ts';
import { caseFormsSchema } from './case-forms-schema.ts';
import { postalAddressSchema } from './request.ts';

const line = z.string().check(z.minLength(1), z.maxLength(254));

/** `content/controller.yaml`: who publishes the notices and answers the requests (Art. 4(7) GDPR). */
export const controllerSchema = z.strictObject({
  /** The registered name, with its case forms. */
  name: line,
  forms: caseFormsSchema,
  /** The name in running text, with its case forms. */
  shortName: line,
  shortForms: caseFormsSchema,
  /** The Finnish business id (Y-tunnus). */
  businessId: businessIdSchema,
  /** Where requests go by e-mail. */
  requestEmail: z.email('Expected an e-mail address'),
  /** The address that letters go to when the notices disagree; the newest notice's when absent. */
  postalAddress: z.optional(postalAddressSchema),
  /** Where the portal is published, ending in a slash; the page for lost links needs it to link home. */
  portalUrl: z.optional(
    z.url().check(z.regex(/^https:\/\/.*\/$/, 'Expected an address that starts with https:// and ends in /')),
  ),
  /** Whom to complain to (Art. 4(21), 77 GDPR). */
  supervisoryAuthority: z.strictObject({
    /** The office's name. */
    name: line,
    /** Its postal address. */
    postalAddress: postalAddressSchema,
    /** The registry's e-mail address. */
    email: z.email(),
    /** The switchboard's telephone number. */
    phone: line,
    /** The web site's address. */
    website: z.url(),
  }),
});

export type Controller = z.infer<typeof controllerSchema>;
