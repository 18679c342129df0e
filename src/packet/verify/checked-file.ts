import { CONTAINER_PROBLEMS } from '../containers/container.ts';
import type { SealVerdict } from '../seal/seal-verdict.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Why nothing could be read from a file. Codes never change once released. */
const UNREADABLE_CODES = [
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
  // PDFs by others.
  'pdf-encrypted',
  'scan-not-read',
  'scan-unfinished',
  // The browser gives another picture than the file's.
  'pixels-hidden',
  // Messages and archives.
  'outlook-message',
  ...CONTAINER_PROBLEMS,
] as const;

export type UnreadableCode = (typeof UNREADABLE_CODES)[number];

/** What came of looking for a scanned letter in a PDF by others. */
export type ScanFinding = 'no-scan' | 'scan-without-seal';

/** What a file turned out to be: a packet or another PDF, a paper letter with its seal, or neither. */
export type CheckedFile =
  | {
      readonly kind: 'packet';
      readonly verdict: Verdict;
      /** `request.json` byte for byte, of a packet that is whole. */
      readonly json?: string;
      readonly scan?: ScanFinding;
    }
  | {
      readonly kind: 'paper';
      readonly seal: Exclude<SealVerdict, { verdict: 'not-a-seal' }>;
      /** Whether the symbol stands in a PDF that another program saved, not on paper. */
      readonly isResaved?: true;
    }
  | {
      readonly kind: 'unreadable';
      readonly code: UnreadableCode;
      /** The pages that were not read, from 1. */
      readonly pages?: readonly number[];
    };

/** One thing that a file holds: a scan holds as many as it has letters. */
export interface CheckedPart {
  readonly checked: CheckedFile;
  /** The page of the scan that the letter's seal stands on, from 1. */
  readonly page?: number;
}
