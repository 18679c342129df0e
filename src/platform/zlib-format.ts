/*
 * The zlib format (RFC 1950) by the platform's own streams. Inflating stops at a cap, and accepts one whole
 * stream with its checksum and nothing after it.
 */

/** The bytes deflated. Other platforms may deflate to other bytes, which inflate to the same. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
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
    const reader = new Blob([deflated]).stream().pipeThrough(new DecompressionStream(format)).getReader();
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
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
