import * as z from 'zod/mini';
import { passageSchema } from './publisher-values.ts';

/** What lets data go to a third country (Art. 45, 46, 47, 49 GDPR); `outdated` for what was annulled. */
const SAFEGUARDS = ['adequacy', 'sccs', 'bcr', 'dpf', 'derogation', 'outdated'] as const;

/** What the text says about transfers out of the EU and the EEA (Art. 13(1)(f)). */
export const transfersSchema = z.strictObject({
  /** Whether data are transferred: `conditional` where the text leaves it open. */
  stated: z._default(z.enum(['none', 'conditional', 'yes', 'notStated']), 'notStated'),
  /** The countries that the text names (ISO 3166-1 alpha-2). */
  countries: z._default(
    z.array(z.string().check(z.regex(/^[A-Z]{2}$/, 'Expected a country by two capitals, such as US'))),
    [],
  ),
  safeguards: z._default(z.array(z.enum(SAFEGUARDS)), []),
  /** The sentences that say so. */
  quotes: z._default(z.array(passageSchema), []),
});
