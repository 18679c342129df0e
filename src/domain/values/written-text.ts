import { findUndrawableCharacters, toDrawableForm } from './glyph-coverage.ts';

/** Why a character cannot stand in a letter. */
type RefusalReason = 'control' | 'direction' | 'invisible' | 'surrogate' | 'undrawable';

/** A character that a letter cannot carry, with its code point as `U+202E`. */
export interface RefusedCharacter {
  readonly reason: RefusalReason;
  readonly character: string;
  readonly codePoint: string;
}

/**
 * The text as the letter carries it: composed (NFC), line ends as `\n`, the narrow no-break space as the
 * ordinary one. Nothing else is changed.
 */
export function normaliseText(text: string): string {
  return toDrawableForm(text.replaceAll('\r\n', '\n'));
}

/**
 * Characters of the text that a letter cannot carry, each once, in order. They are refused by name, never
 * dropped: what is signed is what was typed. A text that is one line cannot have a line break either.
 */
export function findRefusedCharacters(text: string, extent: 'line' | 'lines' = 'lines'): RefusedCharacter[] {
  const normal = normaliseText(text);
  const found = new Map<string, RefusedCharacter>();
  for (const character of normal) {
    const reason = character === '\n' && extent === 'line' ? 'control' : refusalOf(character);
    if (reason && !found.has(character))
      found.set(character, { reason, character, codePoint: codePointOf(character) });
  }
  for (const { character } of findUndrawableCharacters(normal)) {
    if (refusalOf(character) || character === '\n' || found.has(character)) continue;
    found.set(character, { reason: 'undrawable', character, codePoint: codePointOf(character) });
  }
  return [...found.values()];
}

function refusalOf(character: string): RefusalReason | undefined {
  if (character === '\n') return undefined;
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u.test(character)) return 'direction';
  if (/[\p{Cc}\u2028\u2029]/u.test(character)) return 'control';
  if (/\p{Cs}/u.test(character)) return 'surrogate';
  return /\p{Cf}|[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u.test(character) ? 'invisible' : undefined;
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
