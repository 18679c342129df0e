import type { SealVerdict } from './seal.ts';
import type { Verdict } from './verdict.ts';

/** Why nothing could be read from a file. Codes never change once released. */
export const UNREADABLE_CODES = [
  'empty',
  'too-large',
  'other-type',
  'phone-image',
  'image-too-large',
  'image-damaged',
  'no-seal',
  'foreign-code',
  'insecure-page',
  'checker-failed',
] as const;

export type UnreadableCode = (typeof UNREADABLE_CODES)[number];

/** What came of looking for a scanned letter in a PDF by others. */
export type ScanFinding = 'no-scan' | 'scan-without-seal' | 'scan-not-read';

/** What a file turned out to be: a packet or another PDF, a paper letter with its seal, or neither. */
export type CheckedFile =
  | {
      readonly kind: 'packet';
      readonly verdict: Verdict;
      /** `request.json` byte for byte, of a packet that is whole. */
      readonly json?: string;
      readonly scan?: ScanFinding;
    }
  | { readonly kind: 'paper'; readonly seal: Exclude<SealVerdict, { verdict: 'not-a-seal' }> }
  | { readonly kind: 'unreadable'; readonly code: UnreadableCode };
