import { openArchive, type ZipProblem } from '../../platform/zip-archive.ts';
import { documentEntry, docxText } from './docx-text.ts';
import { emailParts } from './email-parts.ts';
import { decodeText, textOfHtml } from './plain-text.ts';
import { LIMITS, type ReadFile, type ReadProblem, withinLimits } from './read-file.ts';

const PICTURES: readonly (readonly [type: string, start: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
];

/** A message saved without its ending begins with headers. */
const MESSAGE =
  /^(?:(?:received|return-path|delivered-to|mime-version|from|to|date|subject|message-id|x-[a-z-]+): .*\r?\n(?:[ \t].*\r?\n)*){3}/i;

/**
 * What a file holds that a person can look through: by its first bytes, and for texts by its name. Never throws; what
 * cannot be read says why, and an archive or a message says it of each of its files.
 */
export async function readAnswerFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  depth = 0,
): Promise<ReadFile> {
  if (bytes.length > LIMITS.bytes) return failed(name, 'too-large');
  try {
    return await readKind(name, bytes, depth);
  } catch {
    // A reader by others that stumbled over the bytes.
    return failed(name, 'damaged');
  }
}

async function readKind(name: string, bytes: Uint8Array<ArrayBuffer>, depth: number): Promise<ReadFile> {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const picture = PICTURES.find(([, pattern]) => pattern.test(start));
  if (picture) return { name, parts: [], inner: [], picture: { type: picture[0], bytes } };
  if (start.includes('%PDF-')) {
    const { pdfText } = await import('./pdf-text.ts');
    return { name, ...(await pdfText(bytes)) };
  }
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06'))
    return readArchive(name, bytes, depth);
  // What word processors of long ago and documents with a password have in common (MS-CFB).
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    return failed(name, /\.docx$/i.test(name) ? 'encrypted' : 'unknown-kind');
  }
  if (/\.eml$/i.test(name) || MESSAGE.test(start)) return readMessage(name, bytes, depth);
  const text = decodeText(bytes);
  if (text.slice(0, 4000).includes('\0')) return failed(name, 'unknown-kind');
  const isHtml = /\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(text);
  return { name, inner: [], ...withinLimits([{ text: isHtml ? textOfHtml(text) : text }]) };
}

async function readArchive(name: string, bytes: Uint8Array<ArrayBuffer>, depth: number): Promise<ReadFile> {
  const { entries, isCut, isDamaged } = openArchive(bytes, LIMITS);
  if (isDamaged && entries.length === 0) return failed(name, 'damaged');
  const document = documentEntry(entries);
  if (document) {
    const read = await docxText(document);
    if (typeof read === 'string') return failed(name, problemOf(read));
    return { name, inner: [], ...withinLimits([{ text: read.text }]) };
  }
  const inner: ReadFile[] = [];
  for (const entry of entries) {
    const unpacked = depth < LIMITS.depth ? await entry.read() : 'gave-up';
    inner.push(await readInner(entry.name, unpacked, depth));
  }
  return {
    name,
    parts: [],
    inner,
    ...(isDamaged ? { problem: 'damaged' as const } : {}),
    ...(isCut ? { isCut: true as const } : {}),
  };
}

async function readMessage(name: string, bytes: Uint8Array<ArrayBuffer>, depth: number): Promise<ReadFile> {
  const { text, files } = await emailParts(bytes);
  const inner: ReadFile[] = [];
  for (const file of files.slice(0, LIMITS.files)) {
    inner.push(await readInner(file.name, depth < LIMITS.depth ? file.bytes : 'gave-up', depth));
  }
  const { parts, isCut } = withinLimits([{ text }]);
  const hasMore = isCut || files.length > LIMITS.files;
  return { name, parts, inner, ...(hasMore ? { isCut: true as const } : {}) };
}

async function readInner(
  name: string,
  unpacked: Uint8Array<ArrayBuffer> | ReadProblem | ZipProblem,
  depth: number,
): Promise<ReadFile> {
  return typeof unpacked === 'string'
    ? failed(name, problemOf(unpacked))
    : readAnswerFile(name, unpacked, depth + 1);
}

function problemOf(problem: ReadProblem | ZipProblem): ReadProblem {
  return problem === 'unknown-method' ? 'unknown-kind' : problem;
}

function failed(name: string, problem: ReadProblem): ReadFile {
  return { name, parts: [], inner: [], problem };
}
