import type { Der } from '../../../src/packet/bytes/der.ts';
import type { InvalidCode } from '../../../src/packet/verdict/verdict.ts';
import { fromBinaryString, toBinaryString } from '../../../src/platform/binary-string.ts';
import type { CmsChanges, Forger } from './forged-cms.ts';
import { type FileParts, putTogether, signText, takeApart } from './forged-file.ts';
import type { GoodPacket } from './good-packet.ts';

/** A file that must be refused, and as what. */
export interface HostileFile {
  readonly name: string;
  readonly code: InvalidCode;
  readonly bytes: Uint8Array;
}

/** What makes hostile files out of one good packet. */
export interface Workshop {
  readonly good: GoodPacket;
  readonly parts: FileParts;
  readonly text: string;
  /** Offsets of the `<` and of the byte after the `>` of `/Contents`. */
  readonly contentsAt: number;
  readonly contentsEnd: number;
  /** The packet's own key and certificate. */
  readonly forger: Forger;
  /** The parts put together and signed anew by the packet's own key: only the change itself can be refused. */
  readonly signed: (parts: FileParts, changes?: CmsChanges) => Uint8Array;
  /** The good packet's text with a change, not signed again. */
  readonly edited: (change: (text: string) => string) => Uint8Array;
  /** The good packet with other digits in `/Contents`. */
  readonly withContents: (hex: string) => Uint8Array;
}

/** The workshop of a good packet. */
export function openWorkshop(good: GoodPacket): Workshop {
  const text = toBinaryString(good.pdf);
  const contentsAt = text.lastIndexOf('/Contents<') + '/Contents'.length;
  const contentsEnd = text.indexOf('>', contentsAt) + 1;
  const forger: Forger = {
    certificate: good.key.signingKey.certificate as Der,
    privateKey: good.key.privateKey,
  };
  return {
    good,
    parts: takeApart(good.pdf),
    text,
    contentsAt,
    contentsEnd,
    forger,
    signed: (parts, changes) => signText(putTogether(parts), forger, changes),
    edited: (change) => fromBinaryString(change(text)),
    withContents: (hex) =>
      fromBinaryString(`${text.slice(0, contentsAt + 1)}${hex}${text.slice(contentsEnd - 1)}`),
  };
}
