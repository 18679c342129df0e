import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';

/** Who signed, as far as a signature can tell: a key, and the name that its certificate claims. */
export interface Signer {
  readonly name: string;
  /** The device key's fingerprint as the letter prints it; two packets with one fingerprint share a key. */
  readonly fingerprint: string;
  /** Whether the person signed with a certificate of their own instead of the device key. */
  readonly hasOwnCertificate: boolean;
}

/** Why a file is no packet of this kind. Codes never change once released. */
export const NOT_A_PACKET_CODES = ['too-large', 'not-pdf', 'foreign-pdf'] as const;

/** Why a packet is refused. Codes never change once released. */
export const INVALID_CODES = [
  // The file as a whole.
  'leading-bytes',
  'header',
  'resaved',
  'truncated',
  'trailing-bytes',
  'incremental-update',
  'structure',
  'xref',
  'trailer',
  'encrypted',
  'compressed-structure',
  'duplicate-object',
  'duplicate-key',
  'hidden-object',
  'active-content',
  'annotation',
  // The signature dictionary.
  'unsigned',
  'several-signatures',
  'sub-filter',
  'byte-range',
  'contents-hex',
  'contents-padding',
  // The CMS and its certificate.
  'cms-syntax',
  'cms-content',
  'signer-count',
  'signed-attributes',
  'cms-algorithm',
  'weak-key',
  'certificate',
  'certificate-expired',
  'certificate-mismatch',
  'digest-mismatch',
  'signature-mismatch',
  'cms-not-canonical',
  // request.json.
  'attachment',
  'attachment-too-large',
  'attachment-length',
  'request-syntax',
  'request-prototype',
  'request-not-canonical',
  'request-version',
  'request-language',
  'request-schema',
  'time-mismatch',
  // What does not belong together.
  'key-mismatch',
  'name-mismatch',
  'seal-mismatch',
  'letter-mismatch',
  'drawing-mismatch',
  // The verifier stumbled over the file; ours to mend.
  'unreadable',
] as const;

/** Why a whole and signed packet is not called valid. */
export const UNCHECKED_CODES = [
  // What could not be compared.
  'unknown-drawing',
  'unknown-wording',
  // The sender's clock is ahead of ours, or ours is behind.
  'signed-in-future',
  // The signed revision is whole, and another program has added something after it.
  'later-addition',
] as const;

export type NotAPacketCode = (typeof NOT_A_PACKET_CODES)[number];
export type InvalidCode = (typeof INVALID_CODES)[number];
export type UncheckedCode = (typeof UNCHECKED_CODES)[number];

/** What a whole and signed packet says. */
export interface CheckedPacket {
  readonly file: AnyRequestFile;
  /** SHA-256 of the signed bytes in hex: what identifies the packet. */
  readonly messageDigest: string;
  readonly signer: Signer;
}

/** What stands before an addition by another program: a packet of its own, and the verdict's code on it. */
interface SignedRevision {
  readonly original: Uint8Array<ArrayBuffer>;
  readonly originalCode: 'valid' | Exclude<UncheckedCode, 'later-addition'>;
}

/** The result of verifying: data, never an error. `detail` is for a developer: expected and got. */
export type Verdict =
  | ({ readonly verdict: 'valid'; readonly code: 'valid' } & CheckedPacket)
  | ({
      readonly verdict: 'unchecked';
      readonly code: Exclude<UncheckedCode, 'later-addition'>;
    } & CheckedPacket)
  | ({ readonly verdict: 'unchecked'; readonly code: 'later-addition' } & CheckedPacket & SignedRevision)
  | { readonly verdict: 'invalid'; readonly code: InvalidCode; readonly detail: string }
  | { readonly verdict: 'not-a-packet'; readonly code: NotAPacketCode; readonly detail: string };
