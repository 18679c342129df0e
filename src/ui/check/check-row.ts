import { checkWords as words } from '#words/check.ts';
import { rightWords } from '#words/rights.ts';
import { dueOn } from '../../domain/calendar/deadline.ts';
import {
  type Doubt,
  doubtsOf,
  isWarning,
  type PortalRecord,
  registerOnPage,
} from '../../domain/received/letter-doubts.ts';
import type { Right } from '../../domain/rights/right.ts';
import { type CheckedFile, receivedLetterOf } from '../doors/verify-door.ts';
import { type ReceivedProblem, readReceivedDay } from './received-day.ts';

/** A file that was looked at, with the day of receipt as the person wrote it. */
export interface CheckEntry {
  readonly id: number;
  /** Of the file, the same for all that it gave. */
  readonly fileId: number;
  readonly name: string;
  /** The page of a scan, from 1. */
  readonly page?: number;
  readonly checked: CheckedFile;
  /** `22.11.2026`, or whatever stands in the field. */
  readonly receivedText: string;
  /** Where that day is from: it is today's until somebody says otherwise. */
  readonly receivedBasis: 'today' | 'message' | 'written';
}

/** How much a result can be built on: told by word, shape and colour together. */
export type Tone = 'good' | 'unsure' | 'bad' | 'other';

/** What a row says of the request, of a packet or of a paper seal. */
export interface RowRequest {
  readonly reference: string;
  /** The data subject, as the request names them. */
  readonly name: string;
  readonly rights: readonly Right[];
  /** By the page's names, as far as it knows them. */
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
  /** What to know of the letter besides: addressee, other letters, dates, names. */
  readonly doubts: readonly Doubt[];
  /** What to do, where the file itself is not in order. */
  readonly advice?: string;
}

/**
 * The entries as rows, in their order; `today` is the last day that is today to the reader, ISO. With the portal's
 * record the rows say what in a letter is not of this portal.
 */
export function rowsOf(entries: readonly CheckEntry[], today: string, portal?: PortalRecord): CheckRow[] {
  const letters = entries.flatMap(({ checked }, index) => receivedLetterOf(checked, index + 1) ?? []);
  const found = doubtsOf(letters, portal);
  const doubtsByNumber = new Map(letters.map(({ number }, index) => [number, found[index] ?? []]));
  const keys = new Map<string, number>();
  const packets = new Map<string, number>();
  return entries.map((entry, index) => {
    const number = index + 1;
    const request = requestOf(entry.checked, portal);
    const digest = digestOf(entry.checked);
    const sameKeyAs = request && firstWith(keys, request.fingerprint, number);
    const samePacketAs = digest === undefined ? undefined : firstWith(packets, digest, number);
    const doubts = doubtsByNumber.get(number) ?? [];
    const advice = adviceOf(entry.checked);
    const isOurs = !doubts.some(({ code }) => code === 'other-controller');
    return {
      entry,
      number,
      tone: toneOf(entry.checked, doubts),
      verdict: verdictWordOf(entry.checked, doubts),
      doubts,
      ...(advice === undefined ? {} : { advice }),
      ...(request ? { request, ...deadlinesOf(entry.receivedText, today, { ...request, isOurs }) } : {}),
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
    if (tone !== 'other' || count === 0) return count === 0 ? [] : [words.summary.counts[tone](count)];
    const unreadable = rows.filter(({ entry }) => entry.checked.kind === 'unreadable').length;
    return [
      ...(count > unreadable ? [words.summary.counts.other(count - unreadable)] : []),
      ...(unreadable > 0 ? [words.summary.counts.unreadable(unreadable)] : []),
    ];
  });
  const files = new Set(rows.map(({ entry }) => entry.fileId)).size;
  return words.summary.done(files, rows.length, parts);
}

function requestOf(checked: CheckedFile, portal: PortalRecord | undefined): RowRequest | undefined {
  if (checked.kind === 'packet' && 'file' in checked.verdict) {
    const { file, signer } = checked.verdict;
    return {
      reference: file.request.reference,
      name: file.request.dataSubject.name,
      rights: file.request.rights.map(({ right }) => right),
      registers: file.request.registers.map((register) => registerOnPage(register, portal)),
      fingerprint: signer.fingerprint,
      isFollowUp: file.request.followUp !== undefined,
      ...(file.request.followUp ? { letter: file.letter.documentType } : {}),
    };
  }
  if (checked.kind === 'paper' && checked.seal.verdict === 'valid') {
    const { reference, name, rights, unproven } = checked.seal.payload;
    const registers = checked.seal.payload.registers.map((one) => registerOnPage({ name: one }, portal));
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
  { isFollowUp, isOurs }: Pick<RowRequest, 'isFollowUp'> & { isOurs: boolean },
): Pick<CheckRow, 'receivedProblem' | 'receivedOn' | 'dueOn' | 'extendedDueOn'> {
  const read = readReceivedDay(receivedText, today);
  if ('problem' in read) return { receivedProblem: read.problem };
  if (isFollowUp || !isOurs) return { receivedOn: read.day };
  return {
    receivedOn: read.day,
    dueOn: dueOn(read.day, { months: 1, profile: 'statutory' }),
    extendedDueOn: dueOn(read.day, { months: 3, profile: 'statutory' }),
  };
}

function toneOf(checked: CheckedFile, doubts: readonly Doubt[]): Tone {
  if (checked.kind === 'unreadable') return 'other';
  // A seal can be copied to another letter: the paper is in order once somebody has compared it.
  if (checked.kind === 'paper') return checked.seal.verdict === 'valid' ? 'unsure' : 'bad';
  const { verdict, code } = checked.verdict;
  // Whoever saved it again may have meant no harm, and nothing of it is shown.
  if (code === 'resaved') return 'unsure';
  if (verdict === 'valid') return doubts.some(isWarning) ? 'unsure' : 'good';
  return ({ unchecked: 'unsure', invalid: 'bad', 'not-a-packet': 'other' } as const)[verdict];
}

/** The row's word: of whom it is for before all else, then of the file, then of what it says. */
function verdictWordOf(checked: CheckedFile, doubts: readonly Doubt[]): string {
  const { verdict: verdicts } = words;
  if (doubts.some(({ code }) => code === 'other-controller')) return verdicts.otherController;
  if (checked.kind === 'unreadable') return verdicts.unreadable;
  if (checked.kind === 'paper') {
    if (checked.seal.verdict !== 'valid') return verdicts.paperInvalid;
    return checked.isResaved ? verdicts.resaved : verdicts.paperValid;
  }
  const { verdict, code } = checked.verdict;
  if (code === 'resaved') return verdicts.resaved;
  if (code === 'signed-in-future') return verdicts.future;
  if (code === 'later-addition') return verdicts.added;
  const warning = verdict === 'valid' ? doubts.find(isWarning) : undefined;
  if (!warning) return verdicts[verdict];
  return 'row' in warning ? verdicts.doubtful : verdicts.lookAt;
}

function adviceOf(checked: CheckedFile): string | undefined {
  const { advice } = words;
  // The page says why, and what to do, in one sentence.
  if (checked.kind === 'unreadable') return words.unreadable[checked.code];
  if (checked.kind === 'paper') {
    if (checked.seal.verdict !== 'valid') return advice.refused;
    return checked.isResaved ? advice.resavedPaper : advice.paper;
  }
  const { verdict, code } = checked.verdict;
  if (code === 'resaved') return advice.resaved;
  if (code === 'later-addition') return advice.added;
  if (code === 'signed-in-future') return advice.future;
  if (verdict === 'unchecked') return words.compareYourself;
  return verdict === 'valid' ? undefined : advice[verdict === 'invalid' ? 'refused' : 'foreign'];
}

/** Whether the row holds a request whose content can be built on, and the day on which it came. */
export function isTakeable(row: CheckRow): boolean {
  return row.request !== undefined && row.receivedOn !== undefined;
}
