import { Decrypter, Encrypter } from 'age-encryption';
import { passphrasesMeant, preparePassphrase } from '../../domain/values/passphrase.ts';

/*
 * Archives encrypted with a passphrase, in the age format (age-encryption.org/v1): one scrypt stanza, so that the
 * `age` program opens them. Accepted when reading: the binary format with a work factor up to HEAVIEST.
 */

/** How a file was read, or why not; without the right passphrase damage cannot be told from a wrong one. */
type AgeResult =
  | { readonly stream: ReadableStream<Uint8Array> }
  | { readonly problem: 'wrong-passphrase' | 'too-heavy' | 'damaged' };

/**
 * log2 of scrypt's N. 16 takes 64 MiB, which a phone's browser has; the program's own 18 takes 256 MiB. Each step
 * less halves what a guess costs, so the page asks for a long passphrase.
 */
const WORK_FACTOR = 16;
/**
 * The heaviest that is derived, in 512 MiB: `age` writes 18, and `rage`, which measures, 19 on a fast machine. More
 * could only be meant to stop the page.
 */
const HEAVIEST = 19;

const INTRO = 'age-encryption.org/v1\n';

/** Whether the file is one of the age format. */
export function isAgeFile(file: Uint8Array): boolean {
  return new TextDecoder().decode(file.subarray(0, INTRO.length)) === INTRO;
}

/** Encrypts a stream with a passphrase, in chunks as they come. It blocks its thread for about a second at first. */
export async function encryptStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  passphrase: string,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(preparePassphrase(passphrase));
  return (await encrypter.encrypt(stream)) as ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * Decrypts a file with a passphrase, in chunks as they are asked for; `beginning` is its first bytes, with the whole
 * header. It blocks its thread for a few seconds at most: call it in a worker. A damaged chunk makes the stream fail.
 */
export async function decryptStream(
  stream: ReadableStream<Uint8Array>,
  beginning: Uint8Array,
  passphrase: string,
): Promise<AgeResult> {
  const factor = workFactorOf(beginning);
  if (factor === undefined) return { problem: 'damaged' };
  if (factor > HEAVIEST) return { problem: 'too-heavy' };
  const decrypter = new Decrypter();
  for (const meant of passphrasesMeant(passphrase)) decrypter.addPassphrase(meant);
  try {
    return { stream: await decrypter.decrypt(stream) };
  } catch (error) {
    // The library has no codes. A stanza that the passphrase does not open leaves it without a file key.
    const isUnopened = error instanceof Error && error.message.startsWith('no identity matched');
    return { problem: isUnopened ? 'wrong-passphrase' : 'damaged' };
  }
}

/** The work factor in the header's scrypt stanza, `-> scrypt <salt> <factor>`, read before anything is derived. */
function workFactorOf(file: Uint8Array): number | undefined {
  const header = new TextDecoder().decode(file.subarray(0, 200));
  const match = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n/.exec(header);
  return match ? Number(match[1]) : undefined;
}
