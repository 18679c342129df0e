import { fromBinaryString } from '../../platform/binary-string.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { HEADER } from '../pdf/file-header.ts';
import { findBytes, startsWithBytes } from '../pdf/find-bytes.ts';
import { SIGNATURE_PREFIX } from '../pdf/signature-field.ts';
import { refuse } from '../verdict/refusal.ts';
import { MAX_FILE_LENGTH } from './max-file-length.ts';

const BINARY_MARK = HEADER.subarray('%PDF-1.7'.length);

/** What no other program writes: one of these is enough to take a file for a packet, whole or not. */
const OWN_MARKS = [
  // The first page before drawing 3, so that a packet without its end is still known; it comes first in the file, so
  // here too. From drawing 3 on the signature does.
  '\n3 0 obj\n<</Type /Page\n/Parent 1 0 R\n/Resources 2 0 R\n/MediaBox [0 0 595.28 841.89]\n/StructParents 0\n/Tabs /S\n',
  SIGNATURE_PREFIX,
  '<</Type/Filespec/F(request.json)/UF(request.json)/AFRelationship/Data',
  // The stream of request.json: what a packed file has in the open besides its signature.
  '/Subtype /application#2Fjson\n/Params <</Size ',
].map(fromBinaryString);

/** What is left of a packet that another program has written again: both of these, in the open or packed. */
const LEFT_TEXTS = ['(request.json)', '(allekirjoitus)'];
const LEFT_MARKS = LEFT_TEXTS.map(fromBinaryString);

/** The type of request.json stands in the open in any case: a stream cannot be packed. */
const TYPE_MARKS = ['/application#2Fjson', '/application#2fjson'].map(fromBinaryString);

const PDF_MARK = fromBinaryString('%PDF-');

/** Readers look for the header in this many bytes (ISO 32000-1 Annex H.3, note 13). */
const HEADER_SEARCH_LENGTH = 1024;

/**
 * Refuses what is no packet, and packets with a changed beginning. A PDF by anybody else is not ours to judge:
 * it is "not a packet", whatever its signature.
 */
export async function expectOwnFile(bytes: Uint8Array): Promise<void> {
  if (bytes.length > MAX_FILE_LENGTH) {
    refuse('too-large', `Expected at most ${MAX_FILE_LENGTH} bytes, got ${bytes.length}.`);
  }
  const pdfAt = findBytes(bytes.subarray(0, HEADER_SEARCH_LENGTH + PDF_MARK.length), PDF_MARK);
  if (!(await isOwn(bytes))) {
    if (pdfAt === -1) refuse('not-pdf', 'Expected the file to begin with %PDF-.');
    refuse('foreign-pdf', 'Expected the marks of a packet, found none: another program made this PDF.');
  }
  if (startsWithBytes(bytes, HEADER)) return;
  if (!hasOwnBinaryMark(bytes)) {
    refuse('resaved', 'Expected the header that a packet has, got the one of another program.');
  }
  const headerAt = findBytes(bytes, HEADER);
  if (headerAt > 0) refuse('leading-bytes', `Expected the header at 0, found it at ${headerAt}.`);
  refuse('header', 'Expected the header of PDF 1.7 as a packet has it, got other bytes.');
}

/** Whether the file's second line is a packet's. Programs that save a file again write their own, or other line ends. */
function hasOwnBinaryMark(bytes: Uint8Array): boolean {
  const at = findBytes(bytes, BINARY_MARK);
  return at !== -1 && at < HEADER_SEARCH_LENGTH;
}

async function isOwn(bytes: Uint8Array): Promise<boolean> {
  if (OWN_MARKS.some((mark) => findBytes(bytes, mark) !== -1)) return true;
  if (LEFT_MARKS.every((mark) => findBytes(bytes, mark) !== -1)) return true;
  if (TYPE_MARKS.every((mark) => findBytes(bytes, mark) === -1)) return false;
  // Most programs pack again what was packed.
  const { looseObjectsIn } = await import('../paper/loose-objects.ts').catch((cause: unknown) => {
    throw new PacketError('WORKER_DIED', 'Expected what reads other PDFs, got none.', { cause });
  });
  const texts = [...(await looseObjectsIn(bytes)).values()].map(({ text }) => text);
  return LEFT_TEXTS.every((mark) => texts.some((text) => text.includes(mark)));
}
