/*
 * The zlib format (RFC 1950) by the platform's own streams. Inflating stops at a cap, and accepts one whole
 * stream with its checksum and nothing after it.
 */

import { concatBytes } from './concat-bytes.ts';

/** The bytes deflated. Other platforms may deflate to other bytes, which inflate to the same. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const deflated = streamOf(bytes).pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(deflated).arrayBuffer());
}

/** The bytes inflated (of the zlib format unless another is named), `too-large` above the cap, or undefined when they are no such stream. */
export async function inflate(
  deflated: Uint8Array<ArrayBuffer>,
  cap: number,
  format: 'deflate' | 'deflate-raw' = 'deflate',
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const reader = streamOf(deflated).pipeThrough(new DecompressionStream(format)).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > cap) {
        // The rest is never inflated.
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value as Uint8Array<ArrayBuffer>);
    }
  } catch {
    return undefined;
  }
  return concatBytes(...parts);
}

/** How many bytes a piece has: what one piece inflates to is in memory before the cap is looked at. */
const PIECE_LENGTH = 65_536;

/** The bytes as a stream. A Blob would be one too, and tell another process of itself, which takes longer than inflating. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + PIECE_LENGTH));
      at += PIECE_LENGTH;
      if (at >= bytes.length) controller.close();
    },
  });
}
