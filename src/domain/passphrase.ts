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
  const characters = [...passphrase.normalize('NFC').trim()];
  if (characters.length === 0) return 'missing';
  const words = characters
    .join('')
    .split(/\s+/)
    .filter((word) => word.length > 1);
  if (characters.length < SHORTEST && new Set(words).size < FEWEST_WORDS) return 'short';
  return new Set(characters).size < FEWEST_CHARACTERS ? 'monotonous' : undefined;
}

/** Whether both are the same passphrase: "ä" can be typed in two Unicode forms. */
export function areSamePassphrases(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}
