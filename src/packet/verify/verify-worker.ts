/*
 * Checks files away from the page's thread, one after another. A file that hangs or breaks it takes only the
 * worker down, which the page then starts again.
 */

import '../../platform/without-network.ts';
import { answerOrders } from '../../platform/answer-orders.ts';
import { PacketError } from '../bytes/packet-error.ts';
import type { Container } from '../containers/container.ts';
import { decodeImage } from '../paper/decode-image.ts';
import { checkSealText } from './check-paper.ts';
import type { CheckedPart } from './checked-file.ts';
import { lookInside } from './look-inside.ts';

/** What the page asks of the worker: to look at a file's bytes, or at a seal's text. */
export interface CheckOrder {
  readonly subject: Uint8Array<ArrayBuffer> | string;
  readonly now: string;
}

const service = {
  check({ subject, now }: CheckOrder): Promise<readonly CheckedPart[] | Container> {
    return look(subject, now);
  },
};

/** What this worker can do. */
export type CheckService = typeof service;

answerOrders(service, (result) => ('files' in result ? result.files.map(({ bytes }) => bytes.buffer) : []));

async function look(
  subject: CheckOrder['subject'],
  now: string,
): Promise<readonly CheckedPart[] | Container> {
  try {
    if (typeof subject === 'string') return [{ checked: await checkSealText(subject) }];
    return await lookInside(subject, async () => {
      const { default: wordings } = await import('virtual:wordings/known');
      return { wordings, now, decodeImage };
    });
  } catch (error) {
    const isInsecure = error instanceof PacketError && error.code === 'NO_WEB_CRYPTO';
    // A part that did not load, or memory that ran out: the file may be whole, so nothing is said of it.
    return [{ checked: { kind: 'unreadable', code: isInsecure ? 'insecure-page' : 'checker-failed' } }];
  }
}
