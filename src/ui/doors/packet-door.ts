/*
 * The way from the interface to the packet layer: a worker, made when it is first needed, so that a page
 * without a signature never loads jsPDF.
 */

import { PacketError, type PacketErrorCode } from '../../packet/bytes/packet-error.ts';
import type { PacketContent } from '../../packet/making/make-packet.ts';
import type { OpenOrder, PacketService, SignedRequestPacket } from '../../packet/making/worker.ts';
import workerUrl from '../../packet/making/worker.ts?worker&url';
import { MAX_CERTIFICATE_FILE } from '../../packet/pkcs12/max-certificate-file.ts';
import type { SigningKey } from '../../packet/signing/key.ts';
import type { OwnCertificate } from '../../packet/signing/own-certificate.ts';
import { type Asked, connectWorker } from '../../platform/connect-worker.ts';
import { trustedScriptUrl } from './trusted-types.ts';

export type { SignedRequestPacket } from '../../packet/making/worker.ts';
export type { OwnCertificate } from '../../packet/signing/own-certificate.ts';

/** Longer than the slowest phone draws; a worker that needs more hangs. */
const TIMEOUT_MS = 10_000;
/** A file may ask for millions of rounds of key derivation. */
const OPENING_TIMEOUT_MS = 30_000;

const line = connectWorker<PacketService>(() => new Worker(trustedScriptUrl(workerUrl), { type: 'module' }));

let isRehearsed = false;

/**
 * Fetches and starts the worker, so that signing does not wait for the network, and has it make a letter of nobody's,
 * once on a page: the first letter takes an engine twice as long as the next. A failure shows at signing.
 */
export function warmUp(): void {
  if (isRehearsed) return;
  isRehearsed = true;
  void line.ask('rehearse', undefined);
}

/**
 * Draws and signs a request; makes a key when none is given. Throws a PacketError: `WORKER_DIED` and
 * `WORKER_TIMEOUT` are worth trying again, which starts a new worker.
 */
export async function signRequest({
  key,
  own,
  ...content
}: PacketContent & {
  key?: SigningKey | undefined;
  own?: OwnCertificate | undefined;
}): Promise<SignedRequestPacket> {
  return resultOf(await line.ask('sign', { content, key, own }, { timeoutMs: TIMEOUT_MS }));
}

/** Opens a PKCS#12 file; its key stays in Web Crypto. Throws a PacketError, `CERTIFICATE_…` for the file's faults. */
export async function openCertificate({
  file,
  ...order
}: Omit<OpenOrder, 'certificateFile'> & { readonly file: Blob }): Promise<OwnCertificate> {
  const certificateFile = await bytesOf(file);
  return resultOf(await line.ask('open', { ...order, certificateFile }, { timeoutMs: OPENING_TIMEOUT_MS }));
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  // Not even read into memory.
  if (file.size > MAX_CERTIFICATE_FILE) {
    const message = `Expected a file of at most ${MAX_CERTIFICATE_FILE} bytes, got ${file.size}.`;
    throw new PacketError('CERTIFICATE_FILE_TOO_LARGE', message);
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new PacketError('CERTIFICATE_FILE_NOT_READ', 'Expected a file that can be read.', { cause });
  }
}

function resultOf<Result>(asked: Asked<Result>): Result {
  if ('result' in asked) return asked.result;
  const { code, message, cause } = asked.failure;
  throw code ? new PacketError(code as PacketErrorCode, message, { cause }) : new Error(message, { cause });
}
