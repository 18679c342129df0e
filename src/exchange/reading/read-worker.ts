/*
 * Reads the files of an answer away from the page's thread: what others wrote may hang or break a reader, which takes
 * only this worker down. It has no network, which no reader of a file that is here needs.
 */

import '../../platform/without-network.ts';
import { answerOrders } from '../../platform/answer-orders.ts';
import { readAnswerFile } from './read-answer-file.ts';
import type { ReadFile } from './read-file.ts';

/** A file as the page hands it over. */
interface ReadOrder {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const service = {
  read: ({ name, bytes }: ReadOrder): Promise<ReadFile> => readAnswerFile(name, bytes),
};

/** What this worker can do. */
export type ReadService = typeof service;

answerOrders(service);
