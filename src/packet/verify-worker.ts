/*
 * Checks files away from the page's thread, one after another. A file that hangs or breaks it takes only the
 * worker down, which the page then starts again.
 */

import type { Wording } from '../domain/wording.ts';
import { checkFile } from './check-file.ts';
import { checkSealText } from './check-paper.ts';
import type { CheckedFile } from './checked-file.ts';
import { decodeImage } from './decode-image.ts';
import { PacketError } from './packet-error.ts';

/** What the page asks of the worker: to look at a file's bytes, or at a seal's text. */
export interface CheckOrder {
  readonly order: number;
  readonly subject: Uint8Array<ArrayBuffer> | string;
  readonly wordings: readonly Wording[];
  readonly now: string;
}

/** What the worker answers. */
export interface CheckAnswer {
  readonly order: number;
  readonly checked: CheckedFile;
}

const scope = self as unknown as {
  onmessage: ((event: { data: CheckOrder }) => void) | null;
  postMessage(answer: CheckAnswer): void;
};

scope.onmessage = async ({ data: { order, subject, wordings, now } }) => {
  scope.postMessage({ order, checked: await look(subject, { wordings, now, decodeImage }) });
};

async function look(
  subject: CheckOrder['subject'],
  circumstances: Parameters<typeof checkFile>[1],
): Promise<CheckedFile> {
  try {
    return await (typeof subject === 'string' ? checkSealText(subject) : checkFile(subject, circumstances));
  } catch (error) {
    const isInsecure = error instanceof PacketError && error.code === 'NO_WEB_CRYPTO';
    // A part that did not load, or memory that ran out: the file may be whole, so nothing is said of it.
    return { kind: 'unreadable', code: isInsecure ? 'insecure-page' : 'checker-failed' };
  }
}
