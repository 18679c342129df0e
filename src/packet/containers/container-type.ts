import { startsWithBytes } from '../pdf/find-bytes.ts';

/** PK\3\4, the first local file header of an archive (APPNOTE 4.3.7). */
const ZIP = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);

/** The compound file of Outlook's own messages ([MS-CFB] §2.2). */
const COMPOUND = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** A header field that a message has near its start (RFC 5322 §3.6). */
const FIELD =
  /^(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Content-Type|Authentication-Results):/im;

/** What kind of container the bytes are; undefined for any other file. */
export function containerTypeOf(bytes: Uint8Array): 'zip' | 'message' | undefined {
  if (startsWithBytes(bytes, ZIP)) return 'zip';
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  // A mail folder's file begins each message with a line of its own (RFC 4155).
  const head = start.replace(/^(?:\u00ef\u00bb\u00bf)?\s*(?:From [^\n]*\n)?/, '');
  return /^[!-9;-~]+:[ \t\r]/.test(head) && FIELD.test(head) ? 'message' : undefined;
}

/** Whether the bytes are a message as Outlook saves it, which other programs do not open. */
export function isOutlookMessage(bytes: Uint8Array): boolean {
  return startsWithBytes(bytes, COMPOUND);
}
