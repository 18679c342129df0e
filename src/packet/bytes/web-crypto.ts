import { PacketError } from './packet-error.ts';

/** Web Crypto, which browsers offer to secure pages only. */
export function webCrypto(): Crypto {
  if (!globalThis.crypto?.subtle) {
    throw new PacketError('NO_WEB_CRYPTO', 'Expected Web Crypto, got none. Open the page over https.');
  }
  return globalThis.crypto;
}
