/* E-mail messages (RFC 5322, RFC 2045) as mail programs save them: their attachments, and messages forwarded in them. */

import PostalMime from 'postal-mime';
import type { ContainedFile, Container } from './container.ts';
import { MAX_CONTAINED_FILES } from './limits.ts';

/** More parts inside each other than any mail program writes. */
const MAX_NESTING = 20;
const MAX_HEADERS = 1024 * 1024;

/** The attachments of a message, and when it came. */
export async function openMessage(bytes: Uint8Array<ArrayBuffer>): Promise<Container> {
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_NESTING,
      maxHeadersSize: MAX_HEADERS,
    });
  } catch {
    return { files: [], problem: 'container-damaged', isMessage: true };
  }
  const files = mail.attachments.slice(0, MAX_CONTAINED_FILES).map(({ filename, content }): ContainedFile => {
    const name = filename?.replaceAll(/[\p{C}\u2028\u2029]/gu, '') ?? '';
    return { name, bytes: new Uint8Array(content as ArrayBuffer) };
  });
  const receivedAt = receiptIn(mail.headers);
  return {
    files,
    isMessage: true,
    ...(mail.attachments.length > files.length ? { problem: 'container-too-large' as const } : {}),
    ...(receivedAt === undefined ? {} : { receivedAt }),
  };
}

/** The time at the end of the topmost `Received` field, which the reader's own server wrote (RFC 5321 §4.4). */
function receiptIn(headers: readonly { key: string; value: string }[]): string | undefined {
  const newest = headers.find(({ key }) => key === 'received')?.value ?? '';
  const instant = Date.parse(
    newest
      .slice(newest.lastIndexOf(';') + 1)
      .replace(/\([^)]*\)/g, '')
      .trim(),
  );
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}
