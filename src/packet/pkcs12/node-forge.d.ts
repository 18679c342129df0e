/* The parts of node-forge that open a PKCS#12 file. Strings are binary: one code unit a byte. */

declare module 'node-forge/lib/asn1.js' {
  interface Asn1Object {
    readonly tagClass: number;
    readonly type: number;
    readonly constructed: boolean;
    readonly value: string | readonly Asn1Object[];
  }
  interface ParseOptions {
    strict: boolean;
    parseAllBytes: boolean;
    decodeBitStrings: boolean;
    maxDepth: number;
  }
  const asn1: {
    fromDer(bytes: string, options: ParseOptions): Asn1Object;
    toDer(value: Asn1Object): { getBytes(): string };
    derToOid(bytes: string): string;
  };

  export type { Asn1Object };
  export default asn1;
}

declare module 'node-forge/lib/util.js' {
  interface ByteBuffer {
    getBytes(): string;
  }
  const util: { createBuffer(bytes: string): ByteBuffer };

  export type { ByteBuffer };
  export default util;
}

declare module 'node-forge/lib/des.js' {
  import type { ByteBuffer } from 'node-forge/lib/util.js';

  interface BlockDecipher {
    readonly output: ByteBuffer;
    start(iv: string): void;
    update(input: ByteBuffer): void;
    /** False when the padding is wrong. */
    finish(): boolean;
  }
  const des: { createDecryptionCipher(key: string): BlockDecipher };

  export type { BlockDecipher };
  export default des;
}

declare module 'node-forge/lib/rc2.js' {
  import type { BlockDecipher } from 'node-forge/lib/des.js';

  const rc2: { createDecryptionCipher(key: string, effectiveBits: number): BlockDecipher };
  export default rc2;
}

declare module 'node-forge/lib/sha1.js' {
  interface MessageDigest {
    update(bytes: string): MessageDigest;
    digest(): { getBytes(): string };
  }
  const sha1: { create(): MessageDigest };

  export type { MessageDigest };
  export default sha1;
}

declare module 'node-forge/lib/sha256.js' {
  import type { MessageDigest } from 'node-forge/lib/sha1.js';

  const sha256: { create(): MessageDigest };
  export default sha256;
}

declare module 'node-forge/lib/sha512.js' {
  import type { MessageDigest } from 'node-forge/lib/sha1.js';

  const sha512: { create(algorithm?: 'SHA-384' | 'SHA-512'): MessageDigest };
  export default sha512;
}
