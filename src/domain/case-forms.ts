import * as z from 'zod/mini';

const form = z.string().check(z.minLength(1), z.maxLength(120));

/**
 * A Finnish name in its nine common cases. Endings follow how a name is read aloud ("Oy:n", "Oy:lle"),
 * so they are written down by a person and never put together by a rule.
 */
export const caseFormsSchema = z.strictObject({
  nominative: form,
  genitive: form,
  partitive: form,
  inessive: form,
  elative: form,
  illative: form,
  adessive: form,
  ablative: form,
  allative: form,
});

export type CaseForms = z.infer<typeof caseFormsSchema>;
export type GrammaticalCase = keyof CaseForms;

/** The case names, in the order of the schema. */
export const GRAMMATICAL_CASES = Object.keys(caseFormsSchema.shape) as GrammaticalCase[];

/** Finnish enumeration, "a, b ja c": the empty string for no items. */
export function joinFinnish(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ja ${items.at(-1)}`;
}
