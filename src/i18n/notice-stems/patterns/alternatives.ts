/** Alternatives that begin a word. */
export function word(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})`, 'u');
}

/** Alternatives that may stand inside a compound. */
export function part(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join('|')})`, 'u');
}
