/*
 * Draws and signs away from the page's thread. jsPDF is imported here and nowhere else in the browser, or it
 * would be bundled twice.
 */

import { signerOf } from '../domain/letter-signer.ts';
import type { RequestFile } from '../domain/request-file.ts';
import { createSigningKey, type SigningKey } from './key.ts';
import { makePacket, type PacketContent } from './make-packet.ts';
import type { OwnCertificate } from './own-certificate.ts';
import { PacketError } from './packet-error.ts';
import type { SignedPacket } from './sign.ts';

/** What the page asks of the worker; it makes a key when it gets none. */
export interface SignOrder {
  readonly order: number;
  readonly content: PacketContent;
  readonly key?: SigningKey;
  /** Signs the PDF in the key's place. */
  readonly own?: OwnCertificate;
}

/** Asks to open a certificate of the person's own. */
export interface OpenOrder {
  readonly order: number;
  readonly certificateFile: Uint8Array<ArrayBuffer>;
  readonly password: string;
  /** The instant at which it must be valid. */
  readonly now: string;
}

/** A packet with the file in it and the key that signed it. */
export interface SignedRequestPacket extends SignedPacket {
  readonly file: RequestFile;
  readonly key: SigningKey;
}

/** What the worker answers. An error crosses as data, so that its code survives. */
export type SignAnswer = { readonly order: number; readonly packet: SignedRequestPacket } | FailureAnswer;

export type OpenAnswer = { readonly order: number; readonly certificate: OwnCertificate } | FailureAnswer;

export interface FailureAnswer {
  readonly order: number;
  readonly failure: { readonly code?: PacketError['code']; readonly message: string };
}

const scope = self as unknown as {
  onmessage: ((event: { data: SignOrder | OpenOrder }) => void) | null;
  postMessage(answer: SignAnswer | OpenAnswer): void;
};

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage('certificateFile' in data ? await open(data) : await sign(data));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({
      order: data.order,
      failure: error instanceof PacketError ? { code: error.code, message } : { message },
    });
  }
};

async function sign({ order, content, key: given, own }: SignOrder): Promise<SignAnswer> {
  const key = given ?? (await createSigningKey(signerOf(content.letter), content.signedAt));
  return { order, packet: { ...(await makePacket(content, key, own)), key } };
}

async function open({ order, certificateFile, password, now }: OpenOrder): Promise<OpenAnswer> {
  const { openCertificate } = await import('./own-certificate.ts').catch((cause: unknown) => {
    throw new PacketError('WORKER_DIED', 'Expected the reader of certificate files, got none.', { cause });
  });
  return { order, certificate: await openCertificate(certificateFile, password, now) };
}
