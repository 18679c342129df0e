import { readFileSync } from 'node:fs';
import {
  context,
  type Der,
  integer,
  membersOf,
  nothing,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
} from '../../../src/packet/bytes/der.ts';
import { PKCS12_OIDS } from '../../../src/packet/pkcs12/identifiers.ts';
import { concatBytes } from '../../../src/platform/concat-bytes.ts';

/** An instant at which every certificate of the fixtures is valid. */
export const NOW = '2026-11-22T12:02:00Z';

/** A file made by OpenSSL; see `make-fixtures.sh` beside it. */
export function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/pkcs12/${name}`, import.meta.url)));
}

/** A PFX of bags that are not encrypted, without a MAC: what no tool would export, part by part. */
export function pkcs12Of(...bags: Der[]): Der {
  const safe = dataContent(octetString(sequence(...bags)));
  return pfxOf(octetString(sequence(safe)));
}

/** A PFX around AuthenticatedSafe, as the OCTET STRING it stands in. */
export function pfxOf(contents: Der, ...macData: Der[]): Der {
  return sequence(integer(3), dataContent(contents), ...macData);
}

export function keyBag(privateKeyInfo: Der): Der {
  return sequence(objectIdentifier(PKCS12_OIDS.keyBag), context(0, privateKeyInfo));
}

export function certificateBag(certificate: Uint8Array, localKeyId?: string): Der {
  const content = sequence(
    objectIdentifier(PKCS12_OIDS.x509Certificate),
    context(0, octetString(certificate)),
  );
  const attributes = localKeyId
    ? [
        setOf(
          sequence(
            objectIdentifier(PKCS12_OIDS.localKeyId),
            setOf(octetString(new TextEncoder().encode(localKeyId))),
          ),
        ),
      ]
    : [];
  return sequence(objectIdentifier(PKCS12_OIDS.certBag), context(0, content), ...attributes);
}

/** A shrouded key that asks for so many rounds; what is in it is never reached. */
export function keyBagWithRounds(algorithm: 'pbes2' | '3des', rounds: Uint8Array): Der {
  const salt = octetString(new Uint8Array(8));
  const aes = sequence(objectIdentifier('2.16.840.1.101.3.4.1.42'), octetString(new Uint8Array(16)));
  const pbkdf2 = sequence(objectIdentifier(PKCS12_OIDS.pbkdf2), sequence(salt, integer(rounds)));
  const identifier =
    algorithm === 'pbes2'
      ? sequence(objectIdentifier(PKCS12_OIDS.pbes2), sequence(pbkdf2, aes))
      : sequence(objectIdentifier('1.2.840.113549.1.12.1.3'), sequence(salt, integer(rounds)));
  const shrouded = sequence(identifier, octetString(new Uint8Array(16)));
  return sequence(objectIdentifier(PKCS12_OIDS.shroudedKeyBag), context(0, shrouded));
}

/** The value with an indefinite length (X.690 §8.1.3.6), as NSS writes files. */
export function indefinite(tag: number, ...content: Uint8Array[]): Der {
  return concatBytes(Uint8Array.of(tag, 0x80), ...content, Uint8Array.of(0, 0));
}

/** An OCTET STRING in pieces of the given length (X.690 §8.7.3). */
export function inPieces(bytes: Uint8Array, length: number): Der {
  const pieces: Der[] = [];
  for (let start = 0; start < bytes.length; start += length) {
    pieces.push(octetString(bytes.subarray(start, start + length)));
  }
  return indefinite(0x24, ...pieces);
}

/** A PrivateKeyInfo with attributes after the key, as Windows exports it (RFC 5208 §5). */
export function withKeyAttributes(privateKeyInfo: Der): Der {
  const usage = sequence(objectIdentifier('2.5.29.15'), setOf(nothing()));
  return sequence(...membersOf(privateKeyInfo), context(0, usage));
}

function dataContent(contents: Der): Der {
  return sequence(objectIdentifier(PKCS12_OIDS.data), context(0, contents));
}
