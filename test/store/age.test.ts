import { beforeAll, describe, expect, test } from 'vitest';
import { decryptWithPassphrase, encryptWithPassphrase, isAgeFile } from '../../src/store/age.ts';

const text = new TextEncoder().encode('{"format":"tietopyynto/archive"}');
const PASSPHRASE = 'yö on pitkä ja hevonen syö';

describe('a file encrypted with a passphrase', () => {
  let file: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    // Once: the derivation is meant to be slow.
    file = await encryptWithPassphrase(text, PASSPHRASE);
  });

  test('is an age file, and opens with the passphrase in either Unicode form', async () => {
    expect(isAgeFile(file)).toBe(true);
    expect(isAgeFile(text)).toBe(false);
    expect(await decryptWithPassphrase(file, PASSPHRASE.normalize('NFD'))).toEqual({ file: text });
  });

  test('does not open with another passphrase', async () => {
    expect(await decryptWithPassphrase(file, `${PASSPHRASE}!`)).toEqual({ problem: 'wrong-passphrase' });
  });

  test('that was cut, or of which the last byte was changed, is damaged', async () => {
    expect(await decryptWithPassphrase(file.subarray(0, -5), PASSPHRASE)).toEqual({ problem: 'damaged' });
    const changed = file.slice();
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(await decryptWithPassphrase(changed, PASSPHRASE)).toEqual({ problem: 'damaged' });
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
    expect(await decryptWithPassphrase(new TextEncoder().encode(header), PASSPHRASE)).toEqual({ problem });
  });
});
