/** What to change about a passphrase that somebody chooses. */
export type PassphraseProblem = 'missing' | 'short' | 'monotonous' | 'different';

const SHORTEST = 12;
const FEWEST_WORDS = 4;
const FEWEST_CHARACTERS = 5;

/**
 * The problem of a new passphrase, or undefined. Twelve characters or four words: what guards it is its length, since
 * a file can be guessed at without end (NIST SP 800-63B §5.1.1.2 asks for length, and for no mixture of kinds).
 */
export function newPassphraseProblem(
  passphrase: string,
): Exclude<PassphraseProblem, 'different'> | undefined {
  const characters = [...preparePassphrase(passphrase)];
  if (characters.length === 0) return 'missing';
  const words = characters
    .join('')
    .split(/\s+/)
    .filter((word) => word.length > 1);
  if (characters.length < SHORTEST && new Set(words).size < FEWEST_WORDS) return 'short';
  return new Set(characters).size < FEWEST_CHARACTERS ? 'monotonous' : undefined;
}

/**
 * The passphrase in the form in which it locks: every space an ordinary one, letters composed (OpaqueString, RFC 8265
 * §4.2), and none of the spaces around it, which a paste or a phone's keyboard adds unseen.
 */
export function preparePassphrase(passphrase: string): string {
  return passphrase
    .replace(/\p{Zs}/gu, ' ')
    .normalize('NFC')
    .trim();
}

/**
 * The passphrases that the typed text can mean, the likeliest first: as it was typed, since earlier releases locked
 * with the spaces around it, then prepared.
 */
export function passphrasesMeant(typed: string): string[] {
  return [...new Set([typed.normalize('NFC'), preparePassphrase(typed)])];
}

/** Whether both are the same passphrase: "ä" can be typed in two Unicode forms, and spaces stand around it unseen. */
export function areSamePassphrases(one: string, other: string): boolean {
  return preparePassphrase(one) === preparePassphrase(other);
}
