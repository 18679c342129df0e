import { passphrasesMeant, preparePassphrase } from '../../domain/values/passphrase.ts';
import { encodeHex } from '../../platform/hex.ts';
import { encodeRecord, parseRecordBytes } from './record-bytes.ts';

/** The keys that encrypt records. They live in memory only, while the store is unlocked. */
export interface Vault {
  /** Which master secret they come from. */
  readonly id: string;
  /** AES-256-GCM, for the records. */
  readonly records: CryptoKey;
  /** HMAC-SHA-256, for keys that are names. */
  readonly names: CryptoKey;
}

/** A record as it lies encrypted on the disk. */
export interface SealedBytes {
  /** 96 random bits, new for each writing (NIST SP 800-38D §8.2.2). */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the passphrase opens: the master secret under a key derived from it. */
interface PassphraseLock {
  /** Random, and new with each master secret. */
  readonly vaultId: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Rounds of PBKDF2 with HMAC-SHA-256 (RFC 8018 §5.2). */
  readonly iterations: number;
  readonly master: SealedBytes;
}

/** OWASP asks for 600,000; a phone takes about a second for this. */
const ITERATIONS = 1_000_000;

/** 32 random bytes from which a vault's keys are derived; the passphrase can change while they stay. */
export function newMaster(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** The keys that the master secret gives (HKDF, RFC 5869). */
export async function vaultOf(id: string, master: Uint8Array<ArrayBuffer>): Promise<Vault> {
  const secret = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveKey']);
  const derive = (info: string, type: AesKeyGenParams | HmacKeyGenParams, usages: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(info) },
      secret,
      type,
      false,
      usages,
    );
  return {
    id,
    records: await derive('tietopyynto records 1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    names: await derive('tietopyynto names 1', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  };
}

/** Locks the master secret with a passphrase. */
export async function lockMaster(
  vaultId: string,
  master: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<PassphraseLock> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await passphraseKey(preparePassphrase(passphrase), salt, ITERATIONS);
  return { vaultId, salt, iterations: ITERATIONS, master: await encrypt(key, master, purposeOf(vaultId)) };
}

/** The master secret, or undefined when the passphrase is another one. */
export async function unlockMaster(
  { vaultId, salt, iterations, master }: PassphraseLock,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const meant of passphrasesMeant(passphrase)) {
    const key = await passphraseKey(meant, salt, iterations);
    const opened = await decrypt(key, master, purposeOf(vaultId));
    if (opened) return opened;
  }
  return undefined;
}

/** Encrypts a record. The place binds it to its table and key, so that records cannot change places. */
export async function sealRecord(vault: Vault, record: object, place: string): Promise<SealedBytes> {
  return await encrypt(vault.records, encodeRecord(record), place);
}

/** The record, or undefined when its bytes were changed or come from another place. */
export async function openRecord(vault: Vault, sealed: SealedBytes, place: string): Promise<unknown> {
  const bytes = await decrypt(vault.records, sealed, place);
  return bytes && parseRecordBytes(bytes);
}

/** What stands for a name where it would be a key in the clear: it finds the record, and tells nothing. */
export async function hiddenName(vault: Vault, name: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', vault.names, new TextEncoder().encode(name));
  return encodeHex(new Uint8Array(mac));
}

function purposeOf(vaultId: string): string {
  return `tietopyynto lock 1 ${vaultId}`;
}

async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const text = new TextEncoder().encode(passphrase);
  const secret = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  return await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function encrypt(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  purpose: string,
): Promise<SealedBytes> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(purpose);
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
  return { iv, bytes: new Uint8Array(encrypted) };
}

async function decrypt(
  key: CryptoKey,
  { iv, bytes }: SealedBytes,
  purpose: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const additionalData = new TextEncoder().encode(purpose);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}
