import * as z from 'zod/mini';
import { lineSchema } from './publisher-values.ts';

/** What a recipient is towards the controller (Art. 4(7), (8), (9), 26 GDPR); many notices do not say. */
const RECIPIENT_ROLES = ['processor', 'controller', 'jointController', 'authority', 'notStated'] as const;

type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/** A recipient or a category of recipients, as the text names it (Art. 13(1)(e)). */
interface Recipient {
  readonly name?: string | undefined;
  readonly category?: string | undefined;
  readonly role: RecipientRole;
  /** The country that the text places it in (ISO 3166-1 alpha-2). */
  readonly country?: string | undefined;
}

const described = z
  .strictObject({
    name: z.optional(lineSchema),
    category: z.optional(lineSchema),
    role: z._default(z.enum(RECIPIENT_ROLES), 'notStated'),
    country: z.optional(
      z.string().check(z.regex(/^[A-Z]{2}$/, 'Expected a country by two capitals, such as US')),
    ),
  })
  .check(
    z.refine(({ name, category }) => name !== undefined || category !== undefined, {
      error: 'Expected name or category',
      path: ['name'],
    }),
  );

/** A recipient as it is written in a notice: its name alone says nothing of its role. */
export const recipientSchema = z.pipe(
  z.union([lineSchema, described]),
  z.transform((recipient): Recipient => {
    return typeof recipient === 'string' ? { name: recipient, role: 'notStated' } : recipient;
  }),
);

/** What the text calls each of them. */
export function recipientNames(recipients: readonly Recipient[]): string[] {
  return recipients.map(({ name, category }) => name ?? (category as string));
}

/** Those who handle the data for the controller, or of whom the text does not say for whom they do. */
export function processorsAmong(recipients: readonly Recipient[]): Recipient[] {
  return recipients.filter(({ role }) => role === 'processor' || role === 'notStated');
}

/** Those who get the data for themselves. */
export function receiversAmong(recipients: readonly Recipient[]): Recipient[] {
  return recipients.filter(({ role }) => role !== 'processor' && role !== 'notStated');
}
