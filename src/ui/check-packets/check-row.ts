import { dueOn } from '../../domain/deadline.ts';
import type { Right } from '../../domain/right.ts';
import { checkWords as words } from '../../i18n/fi/check.ts';
import { rightWords } from '../../i18n/fi/rights.ts';
import type { CheckedFile } from '../verify-door.ts';
import { type ReceivedProblem, readReceivedDay } from './received-day.ts';

/** A file that was looked at, with the day of receipt as the person wrote it. */
export interface CheckEntry {
  readonly id: number;
  readonly name: string;
  readonly checked: CheckedFile;
  /** `22.11.2026`, or whatever stands in the field. */
  readonly receivedText: string;
}

/** How much a result can be built on: told by word, shape and colour together. */
export type Tone = 'good' | 'unsure' | 'bad' | 'other';

/** What a row says of the request, of a packet or of a paper seal. */
export interface RowRequest {
  readonly reference: string;
  /** The data subject, as the request names them. */
  readonly name: string;
  readonly rights: readonly Right[];
  readonly registers: readonly string[];
  readonly fingerprint: string;
  /** A reminder and its like: no new request, and no new time limit (Art. 12(3) GDPR). */
  readonly isFollowUp: boolean;
  /** What the packet calls such a letter; a seal does not tell. */
  readonly letter?: string;
}

/** One line of the table. */
export interface CheckRow {
  readonly entry: CheckEntry;
  /** Its place in the table, from 1. */
  readonly number: number;
  readonly tone: Tone;
  readonly verdict: string;
  readonly request?: RowRequest;
  readonly receivedProblem?: ReceivedProblem;
  readonly receivedOn?: string;
  readonly dueOn?: string;
  readonly extendedDueOn?: string;
  /** The earlier rows with the same key, or with the very same packet. */
  readonly sameKeyAs?: number;
  readonly samePacketAs?: number;
}

/** The entries as rows, in their order; `today` is the day in Finland, ISO. */
export function rowsOf(entries: readonly CheckEntry[], today: string): CheckRow[] {
  const keys = new Map<string, number>();
  const packets = new Map<string, number>();
  return entries.map((entry, index) => {
    const number = index + 1;
    const request = requestOf(entry.checked);
    const digest = digestOf(entry.checked);
    const sameKeyAs = request && firstWith(keys, request.fingerprint, number);
    const samePacketAs = digest === undefined ? undefined : firstWith(packets, digest, number);
    return {
      entry,
      number,
      tone: toneOf(entry.checked),
      verdict: verdictWordOf(entry.checked),
      ...(request ? { request, ...deadlinesOf(entry.receivedText, today, request) } : {}),
      ...(sameKeyAs === undefined ? {} : { sameKeyAs }),
      ...(samePacketAs === undefined ? {} : { samePacketAs }),
    };
  });
}

/** "poistopyyntö ja markkinointikielto", in the middle of a sentence. */
export function namesOfRights(rights: readonly Right[]): string {
  return rights.map((right) => rightWords[right].name).join(` ${words.and} `);
}

/** How many of each tone there are, in words. */
export function summaryOf(rows: readonly CheckRow[]): string {
  const tones: readonly Tone[] = ['good', 'unsure', 'bad', 'other'];
  const parts = tones.flatMap((tone) => {
    const count = rows.filter((row) => row.tone === tone).length;
    return count === 0 ? [] : [words.summary.counts[tone](count)];
  });
  return words.summary.done(rows.length, parts);
}

function requestOf(checked: CheckedFile): RowRequest | undefined {
  if (checked.kind === 'packet' && 'file' in checked.verdict) {
    const { file, signer } = checked.verdict;
    return {
      reference: file.request.reference,
      name: file.request.dataSubject.name,
      rights: file.request.rights.map(({ right }) => right),
      registers: file.request.registers.map(({ name }) => name),
      fingerprint: signer.fingerprint,
      isFollowUp: file.request.followUp !== undefined,
      ...(file.request.followUp ? { letter: file.letter.documentType } : {}),
    };
  }
  if (checked.kind === 'paper' && checked.seal.verdict === 'valid') {
    const { reference, name, rights, registers, unproven } = checked.seal.payload;
    const isFollowUp = unproven.includes('follows');
    return { reference, name, rights, registers, fingerprint: checked.seal.fingerprint, isFollowUp };
  }
  return undefined;
}

function digestOf(checked: CheckedFile): string | undefined {
  return checked.kind === 'packet' && 'file' in checked.verdict ? checked.verdict.messageDigest : undefined;
}

/** The number of the first row with the value, once there is an earlier one. */
function firstWith(seen: Map<string, number>, value: string, number: number): number | undefined {
  const first = seen.get(value);
  if (first === undefined) seen.set(value, number);
  return first;
}

function deadlinesOf(
  receivedText: string,
  today: string,
  { isFollowUp }: Pick<RowRequest, 'isFollowUp'>,
): Pick<CheckRow, 'receivedProblem' | 'receivedOn' | 'dueOn' | 'extendedDueOn'> {
  const read = readReceivedDay(receivedText, today);
  if ('problem' in read) return { receivedProblem: read.problem };
  if (isFollowUp) return { receivedOn: read.day };
  return {
    receivedOn: read.day,
    dueOn: dueOn(read.day, { months: 1, profile: 'statutory' }),
    extendedDueOn: dueOn(read.day, { months: 3, profile: 'statutory' }),
  };
}

function toneOf(checked: CheckedFile): Tone {
  if (checked.kind === 'unreadable') return 'other';
  // A seal can be copied to another letter: the paper is in order once somebody has compared it.
  if (checked.kind === 'paper') return checked.seal.verdict === 'valid' ? 'unsure' : 'bad';
  const { verdict } = checked.verdict;
  return ({ valid: 'good', unchecked: 'unsure', invalid: 'bad', 'not-a-packet': 'other' } as const)[verdict];
}

function verdictWordOf(checked: CheckedFile): string {
  if (checked.kind === 'unreadable') return words.verdict.unreadable;
  if (checked.kind === 'packet') return words.verdict[checked.verdict.verdict];
  return checked.seal.verdict === 'valid' ? words.verdict.paperValid : words.verdict.paperInvalid;
}
