/*
 * Makes archives into files and files into archives, away from the page's thread: the key derivation of an encrypted
 * one blocks it for a second, and so does the text of a large one. Bytes go in and out without being copied.
 */

import { decryptWithPassphrase, encryptWithPassphrase, isAgeFile } from './age.ts';
import { type Archive, type ArchiveProblem, encodeArchive, parseArchive } from './archive.ts';
import { archiveBuffers } from './archive-buffers.ts';

/** Asks for the file of an archive, encrypted where there is a passphrase. */
export interface EncodeOrder {
  readonly archive: Archive;
  readonly passphrase?: string | undefined;
}

/** Asks for the archive in a file of this controller's portal. */
export interface ParseOrder {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly businessId: string;
  readonly passphrase?: string | undefined;
}

/** Why a file gives no archive; an encrypted one first asks for its passphrase. */
export type FileProblem = ArchiveProblem | 'needs-passphrase' | 'wrong-passphrase' | 'too-heavy';

/** What the worker answers. `encrypting` comes before the file; a failure is a mistake of ours, or lack of memory. */
export type ArchiveAnswer =
  | { readonly stage: 'encrypting' }
  | { readonly file: Uint8Array<ArrayBuffer> }
  | { readonly archive: Archive }
  | { readonly problem: FileProblem }
  | { readonly failure: string };

const scope = self as unknown as {
  onmessage: ((event: { data: EncodeOrder | ParseOrder }) => void) | null;
  postMessage(answer: ArchiveAnswer, transfer: ArrayBuffer[]): void;
};

scope.onmessage = async ({ data }) => {
  try {
    const answer = 'archive' in data ? await encode(data) : await parse(data);
    scope.postMessage(answer, buffersIn(answer));
  } catch (error) {
    scope.postMessage({ failure: error instanceof Error ? error.message : String(error) }, []);
  }
};

async function encode({ archive, passphrase }: EncodeOrder): Promise<ArchiveAnswer> {
  const file = new TextEncoder().encode(encodeArchive(archive));
  if (passphrase === undefined) return { file };
  scope.postMessage({ stage: 'encrypting' }, []);
  return { file: await encryptWithPassphrase(file, passphrase) };
}

async function parse({ file, businessId, passphrase }: ParseOrder): Promise<ArchiveAnswer> {
  if (!isAgeFile(file)) return parseArchive(file, businessId);
  if (passphrase === undefined) return { problem: 'needs-passphrase' };
  const opened = await decryptWithPassphrase(file, passphrase);
  return 'file' in opened ? parseArchive(opened.file, businessId) : opened;
}

function buffersIn(answer: ArchiveAnswer): ArrayBuffer[] {
  if ('file' in answer) return [answer.file.buffer];
  return 'archive' in answer ? archiveBuffers(answer.archive) : [];
}
