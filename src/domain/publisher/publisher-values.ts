import * as z from 'zod/mini';
import { daySchema } from '../calendar/day-schema.ts';
import { postalAddressSchema } from '../values/request-parts.ts';

/*
 * Values as a publisher writes them in YAML, each read into the one way in which the rest of the project has it.
 */

export const lineSchema = z.string().check(z.minLength(1), z.maxLength(254));

export const passageSchema = z.string().check(z.minLength(1), z.maxLength(1000));

/** A section's anchor, `kohta-7`. */
export const anchorSchema = z.string().check(z.regex(/^[a-z0-9-]+$/));

/** Where one can be reached: in Finland a country may be named or not, and a P.O. box stands where a street does. */
export const writtenAddressSchema = z.pipe(
  z.pipe(
    z
      .strictObject({
        street: z.optional(z.string()),
        poBox: z.optional(z.string()),
        postcode: z.string(),
        locality: z.string(),
        country: z.optional(z.string()),
      })
      .check(
        z.refine(({ street, poBox }) => (street === undefined) !== (poBox === undefined), {
          error: 'Expected either street or poBox',
          path: ['street'],
        }),
      ),
    z.transform(
      ({ street, poBox, postcode, locality, country }): z.input<typeof postalAddressSchema> => ({
        street: street ?? poBox ?? '',
        postcode,
        locality,
        ...(country === undefined || country === 'FI' ? {} : { country }),
      }),
    ),
  ),
  postalAddressSchema,
);

/** A day with quotation marks or without: some readers of YAML take `2026-02-02` for a point in time. */
export const writtenDaySchema = z.pipe(
  z.pipe(
    z.union([z.string(), z.date()]),
    z.transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10))),
  ),
  daySchema,
);
