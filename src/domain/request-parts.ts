import * as z from 'zod/mini';
import { isEmailAddress } from './email-address.ts';
import { isWritten } from './field.ts';

/** One line of text. */
export const lineSchema = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(254),
    z.regex(/^[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*$/, 'Expected one line of text'),
  );

/** A line that a letter cannot do without: the form writes a gap where it is still to be typed. */
export const writtenLineSchema = lineSchema.check(z.refine(isWritten, 'Expected text in place of a gap'));

/** One address that can stand in a message's header. */
export const emailSchema = lineSchema.check(z.refine(isEmailAddress, 'Expected one e-mail address'));

/** A SHA-256 as `request.json` writes it. */
export const sha256Schema = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 as 64 lower-case hex digits'));

/** The reference of a letter, in Crockford's base 32. */
export const referenceSchema = z.string().check(z.regex(/^TP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/));

/** A Finnish postal address without the addressee's name. */
export const postalAddressSchema = z.strictObject({
  street: writtenLineSchema,
  postcode: z.string().check(z.regex(/^\d{5}$/, 'Expected five digits')),
  locality: writtenLineSchema,
});

/** Details by field name, as a table lists the fields. */
export const detailsSchema = z.record(
  z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/)),
  z.union(
    [z.string().check(z.maxLength(4000)), z.boolean(), z.array(lineSchema).check(z.maxLength(20))],
    'Expected text, true, false or a list',
  ),
);

export type PostalAddress = z.infer<typeof postalAddressSchema>;
