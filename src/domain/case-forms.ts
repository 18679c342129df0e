/** The case names that wordings use, in the order of a grammar. */
export const GRAMMATICAL_CASES = [
  'nominative',
  'genitive',
  'partitive',
  'inessive',
  'elative',
  'illative',
  'adessive',
  'ablative',
  'allative',
] as const;

export type GrammaticalCase = (typeof GRAMMATICAL_CASES)[number];

/**
 * A Finnish name in its nine common cases. Endings follow how a name is read aloud ("Oy:n", "Oy:lle"),
 * so they are written down by a person and never put together by a rule.
 */
export type CaseForms = Record<GrammaticalCase, string>;

/** Finnish enumeration, "a, b ja c": the empty string for no items. */
export function joinFinnish(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ja ${items.at(-1)}`;
}
