/*
 * Draws and signs away from the page's thread. jsPDF and the fonts are bundled here and once more into the verifier's
 * worker, which draws every packet again: only a visit that both signs and checks pays for both.
 */

import '../../platform/without-network.ts';
import { signerOf } from '../../domain/records/letter-signer.ts';
import type { RequestFile } from '../../domain/records/request-file.ts';
import { answerOrders } from '../../platform/answer-orders.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { createSigningKey, type SigningKey } from '../signing/key.ts';
import type { OwnCertificate } from '../signing/own-certificate.ts';
import type { SignedPacket } from '../signing/sign.ts';
import { makePacket, type PacketContent } from './make-packet.ts';
import { rehearse } from './rehearsal.ts';

/** What the page asks of the worker; it makes a key when it gets none. */
interface SignOrder {
  readonly content: PacketContent;
  readonly key?: SigningKey | undefined;
  /** Signs the PDF in the key's place. */
  readonly own?: OwnCertificate | undefined;
}

/** Asks to open a certificate of the person's own. */
export interface OpenOrder {
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

const service = {
  async sign({ content, key: given, own }: SignOrder): Promise<SignedRequestPacket> {
    const key = given ?? (await createSigningKey(signerOf(content.letter), content.signedAt));
    return { ...(await makePacket(content, key, own)), key };
  },

  rehearse,

  async open({ certificateFile, password, now }: OpenOrder): Promise<OwnCertificate> {
    const { openCertificate } = await import('../signing/own-certificate.ts').catch((cause: unknown) => {
      throw new PacketError('WORKER_DIED', 'Expected the reader of certificate files, got none.', { cause });
    });
    return openCertificate(certificateFile, password, now);
  },
};

/** What this worker can do. */
export type PacketService = typeof service;

answerOrders(service);
