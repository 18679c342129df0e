import * as z from 'zod/mini';
import { LEGAL_BASES, type LegalBasis } from '../rights/right.ts';
import { passageSchema } from './publisher-values.ts';

/** What allows special categories of data to be processed, Art. 9(2)(a) to (j) GDPR. */
const SPECIAL_BASES = [
  'explicitConsent',
  'employmentLaw',
  'vitalInterest',
  'nonProfitBody',
  'madePublic',
  'legalClaims',
  'substantialPublicInterest',
  'healthCare',
  'publicHealth',
  'research',
] as const;

/** One purpose of the processing, with the legal bases that the text gives for it (Art. 13(1)(c)). */
export const purposeSchema = z.strictObject({
  /** The text's words for it. */
  text: passageSchema,
  /** The bases of Art. 6(1) that the text states for it; empty when it states none. */
  bases: z._default(z.array(z.enum(LEGAL_BASES)), []),
  /** Those of Art. 9(2), for special categories of data. */
  specialBases: z._default(z.array(z.enum(SPECIAL_BASES)), []),
  /** The interest that the text names, where the basis is a legitimate interest (Art. 13(1)(d)). */
  interest: z.optional(passageSchema),
  /** The words that name the law, where the basis is a legal obligation. */
  lawQuote: z.optional(passageSchema),
});

type Purpose = z.infer<typeof purposeSchema>;

/** The legal bases of Art. 6(1) that the text states for any of the purposes, in the order of the article. */
export function legalBasesOf(purposes: readonly Purpose[]): LegalBasis[] {
  return LEGAL_BASES.filter((basis) => purposes.some(({ bases }) => bases.includes(basis)));
}
