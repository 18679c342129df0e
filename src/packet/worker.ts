/*
 * Draws and signs away from the page's thread. jsPDF is imported here and nowhere else in the browser, or it
 * would be bundled twice.
 */

import type { RequestFile } from '../domain/request-file.ts';
import { createSigningKey, type SigningKey } from './key.ts';
import { makePacket, type PacketContent } from './make-packet.ts';
import { PacketError } from './packet-error.ts';
import type { SignedPacket } from './sign.ts';

/** What the page asks of the worker; it makes a key when it gets none. */
export interface SignOrder {
  readonly order: number;
  readonly content: PacketContent;
  readonly key?: SigningKey;
}

/** A packet with the file in it and the key that signed it. */
export interface SignedRequestPacket extends SignedPacket {
  readonly file: RequestFile;
  readonly key: SigningKey;
}

/** What the worker answers. An error crosses as data, so that its code survives. */
export type SignAnswer =
  | { readonly order: number; readonly packet: SignedRequestPacket }
  | {
      readonly order: number;
      readonly failure: { readonly code?: PacketError['code']; readonly message: string };
    };

const scope = self as unknown as {
  onmessage: ((event: { data: SignOrder }) => void) | null;
  postMessage(answer: SignAnswer): void;
};

scope.onmessage = async ({ data: { order, content, key: given } }) => {
  try {
    const key = given ?? (await createSigningKey(content.letter.name, content.signedAt));
    scope.postMessage({ order, packet: { ...(await makePacket(content, key)), key } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({
      order,
      failure: error instanceof PacketError ? { code: error.code, message } : { message },
    });
  }
};
