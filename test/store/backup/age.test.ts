import { beforeAll, describe, expect, test } from 'vitest';
import { decryptStream, encryptStream, isAgeFile } from '../../../src/store/backup/age.ts';

const text = new TextEncoder().encode('{"format":"tietopyynto/archive"}');
const PASSPHRASE = 'yö on pitkä ja hevonen syö';
const streamOf = (bytes: Uint8Array) =>
  new Blob([bytes.slice()]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
const bytesIn = async (stream: ReadableStream) => new Uint8Array(await new Response(stream).arrayBuffer());

async function decrypt(file: Uint8Array, passphrase: string) {
  const opened = await decryptStream(streamOf(file), file, passphrase);
  return 'stream' in opened ? await bytesIn(opened.stream) : opened.problem;
}

describe('a file encrypted with a passphrase', () => {
  let file: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    // Once: the derivation is meant to be slow.
    file = await bytesIn(await encryptStream(streamOf(text), PASSPHRASE));
  });

  test('is an age file, and opens with the passphrase in either Unicode form', async () => {
    expect(isAgeFile(file)).toBe(true);
    expect(isAgeFile(text)).toBe(false);
    expect(await decrypt(file, PASSPHRASE.normalize('NFD'))).toEqual(text);
  });

  test('opens with spaces around its passphrase, which nobody sees, and with others within', async () => {
    expect(await decrypt(file, `${PASSPHRASE.replaceAll(' ', '\u00a0')} \u00a0`)).toEqual(text);
  });

  // Releases before locked with the spaces that came with a paste.
  test('that was locked with a space at the end opens with it', async () => {
    const { Encrypter } = await import('age-encryption');
    const earlier = new Encrypter();
    earlier.setScryptWorkFactor(10);
    earlier.setPassphrase(`${PASSPHRASE} `);
    const locked = await earlier.encrypt(new Uint8Array([1]));
    expect(await decrypt(locked, `${PASSPHRASE} `)).toEqual(new Uint8Array([1]));
    expect(await decrypt(locked, PASSPHRASE)).toBe('wrong-passphrase');
  });

  test('does not open with another passphrase', async () => {
    expect(await decrypt(file, `${PASSPHRASE}!`)).toBe('wrong-passphrase');
  });

  test('that was cut, or of which the last byte was changed, fails', async () => {
    await expect(decrypt(file.subarray(0, -5), PASSPHRASE)).rejects.toThrow();
    const changed = file.slice();
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    await expect(decrypt(changed, PASSPHRASE)).rejects.toThrow();
  });

  test.each([
    [
      'too heavy a key derivation',
      'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 20\n',
      'too-heavy',
    ],
    [
      'a key derivation of no number',
      'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA -1\n',
      'damaged',
    ],
    ['a recipient of another kind', 'age-encryption.org/v1\n-> X25519 AAAA\n', 'damaged'],
    ['nothing else', 'age-encryption.org/v1\n', 'damaged'],
  ])('with %s is refused before anything is derived', async (_, header, problem) => {
    expect(await decrypt(new TextEncoder().encode(header), PASSPHRASE)).toBe(problem);
  });
});
