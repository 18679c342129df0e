import * as z from 'zod/mini';
import { RIGHT_NAMES, type Right } from '../rights/right.ts';

/** One line, which opens with no mark of another kind of block: no condition can stand before such a mark. */
const PARAGRAPH = /^(?![#>|-]).+$/;

const paragraph = z.string().check(
  z.maxLength(2000),
  z.refine(
    (text) => PARAGRAPH.test(text),
    'Expected one paragraph of text. Fold its lines with ">-", and write several paragraphs as a list',
  ),
);

const written = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);

/**
 * What a register's notice adds to the letters that use a right: paragraphs for a request that concerns this register,
 * by right. They are written like a letter's own, with conditions and `{names}`, and with `{processors}` for the
 * recipients that this notice names.
 */
export const asksSchema = z.partialRecord(
  z.enum(RIGHT_NAMES),
  z.pipe(
    z.pipe(
      written,
      z.transform((texts) => [texts].flat().map((text) => text.trim())),
    ),
    z.array(paragraph),
  ),
);

/** What one register's notice adds to letters. */
export interface RegisterAsks {
  /** The register's word in URLs. */
  readonly slug: string;
  readonly asks: Readonly<Partial<Record<Right, readonly string[]>>>;
}
