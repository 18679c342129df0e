import * as z from 'zod/mini';
import { isEmailAddress } from './email-address.ts';
import { isWritten } from './gap.ts';

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

/** What a letter is about: the names of ten registers, each as long as its case forms may be, and two rights. */
export const subjectSchema = z.string().check(z.minLength(1), z.maxLength(2000));

/** A postcode of any country, or none. */
const POSTCODE = /^(?:[A-Z0-9](?:[A-Z0-9 -]{0,10}[A-Z0-9])?)?$/i;

/** A postal address without the addressee's name; one in Finland has five digits and no country. */
export const postalAddressSchema = z
  .strictObject({
    street: writtenLineSchema,
    /** Empty in a country that has none. */
    postcode: z.string().check(z.regex(POSTCODE, 'Expected a postcode of at most 12 letters and digits')),
    locality: writtenLineSchema,
    /** ISO 3166-1 alpha-2; for an address abroad only, so that each address is written in one way. */
    country: z.optional(
      z.string().check(z.regex(/^(?!FI)[A-Z]{2}$/, 'Expected a country abroad by two capitals, such as SE')),
    ),
  })
  .check(
    z.refine(
      ({ postcode, country }) =>
        country !== undefined || !POSTCODE.test(postcode) || /^\d{5}$/.test(postcode),
      {
        error: 'Expected five digits, or the country beside it (country: SE) for an address abroad',
        path: ['postcode'],
      },
    ),
  );

/** Details by field name, as a table lists the fields. */
export const detailsSchema = z.record(
  z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/)),
  z.union(
    [z.string().check(z.maxLength(4000)), z.boolean(), z.array(lineSchema).check(z.maxLength(20))],
    'Expected text, true, false or a list',
  ),
);
