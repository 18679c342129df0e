/*
 * Reads PKCS#12 files (RFC 7292). Accepted: password integrity (HMAC with the old derivation, or PBMAC1) or no
 * MAC at all; contents as they are or encrypted under the same password with PBES2 or the old 3DES and RC2;
 * keys, shrouded keys, X.509 certificates and nested bags, in DER or BER. Public-key modes are refused.
 */

import { encodeHex } from '../../platform/hex.ts';
import { PacketError } from '../bytes/packet-error.ts';
import {
  type Asn1Value,
  encodeAsn1,
  hasContextTag,
  identifierOf,
  insideOf,
  membersOf,
  octetsOf,
  parseAsn1,
  unreadable,
} from './asn1-value.ts';
import { isMacOf } from './check-mac.ts';
import { decrypt, wrongPassword } from './decrypt.ts';
import { PKCS12_OIDS } from './identifiers.ts';
import { MAX_CERTIFICATE_FILE } from './max-certificate-file.ts';
import { type Password, passwordReadings } from './password.ts';

/** What a file of this kind holds. */
interface Pkcs12Contents {
  /** Each a PrivateKeyInfo (RFC 5208 §5). */
  readonly keys: readonly BagItem[];
  /** Each an X.509 certificate. */
  readonly certificates: readonly BagItem[];
}

/** A key or certificate, and the mark that ties one to the other. */
export interface BagItem {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In hex; exporters are free to leave it out. */
  readonly localKeyId: string | undefined;
}

/** More than any file holds; each can cost a derivation. */
const MAX_BAGS = 100;

/** The keys and certificates in the file. Throws a PacketError. */
export async function parsePkcs12(file: Uint8Array, typedPassword: string): Promise<Pkcs12Contents> {
  if (file.length > MAX_CERTIFICATE_FILE) {
    throw new PacketError(
      'CERTIFICATE_FILE_TOO_LARGE',
      `Expected a certificate file of at most ${MAX_CERTIFICATE_FILE} bytes, got ${file.length}.`,
    );
  }
  const [, authSafe, macData] = membersOf(parseAsn1(file));
  const contents = octetsOf(contentIn(authSafe, PKCS12_OIDS.data));
  for (const password of passwordReadings(typedPassword)) {
    if (macData && !(await isMacOf(macData, contents, password))) continue;
    try {
      return await openContents(contents, password);
    } catch (error) {
      // Without a MAC only decryption tells one reading from another.
      if (macData || !isWrongPassword(error)) throw error;
    }
  }
  throw wrongPassword();
}

async function openContents(contents: Uint8Array<ArrayBuffer>, password: Password): Promise<Pkcs12Contents> {
  const bags: Asn1Value[] = [];
  for (const contentInfo of membersOf(parseAsn1(contents))) {
    bags.push(...flattenBags(parseAsn1(await openSafe(contentInfo, password))));
    if (bags.length > MAX_BAGS) throw unreadable(`at most ${MAX_BAGS} parts`);
  }
  const keys: BagItem[] = [];
  const certificates: BagItem[] = [];
  for (const bag of bags) {
    const [type, wrapped, attributes] = membersOf(bag);
    const localKeyId = findLocalKeyId(attributes);
    const identifier = identifierOf(type);
    if (identifier === PKCS12_OIDS.keyBag || identifier === PKCS12_OIDS.shroudedKeyBag) {
      const isShrouded = identifier === PKCS12_OIDS.shroudedKeyBag;
      const value = insideOf(wrapped);
      keys.push({ bytes: isShrouded ? await openKey(value, password) : encodeAsn1(value), localKeyId });
    }
    if (identifier === PKCS12_OIDS.certBag) {
      const [certificateType, certificate] = membersOf(insideOf(wrapped));
      if (identifierOf(certificateType) !== PKCS12_OIDS.x509Certificate) continue;
      certificates.push({ bytes: octetsOf(insideOf(certificate)), localKeyId });
    }
  }
  return { keys, certificates };
}

/** SafeContents from a ContentInfo that is `data` or `encryptedData` (RFC 7292 §4.1). */
async function openSafe(contentInfo: Asn1Value, password: Password): Promise<Uint8Array<ArrayBuffer>> {
  const [type] = membersOf(contentInfo);
  if (identifierOf(type) === PKCS12_OIDS.data) return octetsOf(contentIn(contentInfo, PKCS12_OIDS.data));
  const encryptedData = contentIn(contentInfo, PKCS12_OIDS.encryptedData);
  const [, encryptedContentInfo] = membersOf(encryptedData);
  const [, algorithm, encrypted] = membersOf(encryptedContentInfo);
  if (!hasContextTag(encrypted, 0)) throw unreadable('encrypted content');
  return checkOpened(await decrypt(algorithm, octetsOf(encrypted), password));
}

async function openKey(value: Asn1Value, password: Password): Promise<Uint8Array<ArrayBuffer>> {
  const [algorithm, encrypted] = membersOf(value);
  return checkOpened(await decrypt(algorithm, octetsOf(encrypted), password));
}

/** One wrong password in 256 leaves padding that looks right, but hardly a SEQUENCE that fills its bytes. */
function checkOpened(opened: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  try {
    membersOf(parseAsn1(opened));
    return opened;
  } catch (cause) {
    throw wrongPassword(cause);
  }
}

/** The bags of SafeContents, with those that other bags hold (RFC 7292 §4.2.6). */
function flattenBags(safeContents: Asn1Value): Asn1Value[] {
  return membersOf(safeContents).flatMap((bag) => {
    const [type, wrapped] = membersOf(bag);
    return identifierOf(type) === PKCS12_OIDS.safeContentsBag ? flattenBags(insideOf(wrapped)) : [bag];
  });
}

function contentIn(contentInfo: Asn1Value | undefined, type: string): Asn1Value {
  const [identifier, content] = membersOf(contentInfo);
  if (identifierOf(identifier) !== type) throw unreadable(`content of type ${type}`);
  return insideOf(content);
}

function findLocalKeyId(attributes: Asn1Value | undefined): string | undefined {
  const attribute = (attributes ? membersOf(attributes) : []).find(
    (candidate) => identifierOf(membersOf(candidate)[0]) === PKCS12_OIDS.localKeyId,
  );
  if (!attribute) return undefined;
  return encodeHex(octetsOf(insideOf(membersOf(attribute)[1])));
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof PacketError && error.code === 'CERTIFICATE_PASSWORD';
}
