import { encodeHex } from '../../platform/hex.ts';

/** A digest over files in their order, of which only one is in memory at a time. */
export interface ArchiveDigest {
  add(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  hex(): string;
}

/**
 * Begins a digest. WebCrypto takes no streams, so the files are chained: each step is the SHA-256 of the one before,
 * of the file's SHA-256, and of its name.
 */
export function newDigest(): ArchiveDigest {
  let chain: Uint8Array<ArrayBuffer> = new Uint8Array(32);
  return {
    async add(name, bytes) {
      const file = await sha256(bytes);
      const label = new TextEncoder().encode(name);
      const step = new Uint8Array(64 + label.length);
      step.set(chain);
      step.set(file, 32);
      step.set(label, 64);
      chain = await sha256(step);
    },
    hex: () => encodeHex(chain),
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
