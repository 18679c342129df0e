/**
 * Whether the one instant in UTC is later than the other, with or without a fraction of a second. They compare as
 * text once the Z is off: it would sort after the point of a fraction.
 */
export function isLaterInstant(one: string, other: string): boolean {
  return one.slice(0, -1) > other.slice(0, -1);
}
