import { checkWords } from '#words/check.ts';
import { rightWords } from '#words/rights.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import { encodeCsv } from '../../exchange/csv.ts';
import { packetCells, REQUEST_COLUMNS, type RequestCells, requestRow } from '../../exchange/request-rows.ts';
import {
  fidesRequests,
  type LeftOut,
  openDsrRequests,
  type ReceivedPacket,
} from '../../exchange/take-away.ts';
import { encodeHex } from '../../platform/hex.ts';
import type { SealContent } from '../doors/verify-door.ts';
import { type CheckRow, isTakeable, namesOfRights } from './check-row.ts';
import { doubtText } from './doubt-words.ts';
import { identifiersText, sealedReplyText } from './person-words.ts';

const words = checkWords.takeAway;

/** The forms in which requests can be taken along. */
const TAKE_AWAY_FORMATS = ['json', 'csv', 'fides', 'openDsr'] as const;

export type TakeAwayFormat = (typeof TAKE_AWAY_FORMATS)[number];

/** A file ready to save, and what it had to leave out. */
interface TakeAwayFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
  readonly leftOut: readonly LeftOut[];
}

const JSON_TYPE = 'application/json';

/** The formats that rows can be taken in: a paper seal holds too little for other people's programs. */
export function formatsFor(rows: readonly CheckRow[]): readonly TakeAwayFormat[] {
  return rows.some((row) => packetOf(row)) ? TAKE_AWAY_FORMATS : ['json', 'csv'];
}

/** The rows in the format. A single packet's JSON is its `request.json`, byte for byte. */
export function writeTakeAway(
  format: TakeAwayFormat,
  rows: readonly CheckRow[],
  makeUuid: () => string = () => crypto.randomUUID(),
): TakeAwayFile {
  const taken = rows.filter(isTakeable);
  const packets = taken.flatMap((row) => packetOf(row) ?? []);
  const name = nameOf(format, taken);
  switch (format) {
    case 'csv':
      return { name, text: writeCsv(taken), mediaType: 'text/csv;charset=utf-8', leftOut: [] };
    case 'fides':
      return { name, mediaType: JSON_TYPE, ...writeMapped(fidesRequests(packets)) };
    case 'openDsr':
      return { name, mediaType: JSON_TYPE, ...writeMapped(openDsrRequests(packets, makeUuid)) };
    default:
      return { name, text: writeJson(taken), mediaType: JSON_TYPE, leftOut: [] };
  }
}

/** What a format left out, one line for each request. */
export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(({ reference, right, reason }) =>
    words.leftOutItem[reason](reference, rightWords[right].name),
  );
}

/** One request's file is named by its reference, whose form the schema holds. */
function nameOf(format: TakeAwayFormat, taken: readonly CheckRow[]): string {
  const reference = taken.length === 1 ? taken[0]?.request?.reference : undefined;
  if (reference === undefined) return words.fileNames[format];
  const extension = format === 'csv' ? 'csv' : 'json';
  return format === 'json' || format === 'csv'
    ? `${reference}.${extension}`
    : `${reference}-${words.fileNames[format]}`;
}

function packetOf({ entry: { checked }, receivedOn }: CheckRow): ReceivedPacket | undefined {
  if (checked.kind !== 'packet' || !('file' in checked.verdict) || receivedOn === undefined) return undefined;
  const { file, messageDigest, signer } = checked.verdict;
  return { file, messageDigest, fingerprint: signer.fingerprint, receivedOn };
}

function writeJson(rows: readonly CheckRow[]): string {
  const texts = rows.map(({ entry: { checked } }) => {
    if (checked.kind === 'packet') return checked.json ?? '';
    return checked.kind === 'paper' && checked.seal.verdict === 'valid' ? sealJson(checked.seal.payload) : '';
  });
  return texts.length === 1 ? (texts[0] ?? '') : `[\n${texts.join(',\n')}\n]\n`;
}

function sealJson({ requestSha256, ...content }: SealContent): string {
  return JSON.stringify({ format: 'tietopyynto/seal', ...content, requestSha256: encodeHex(requestSha256) });
}

function writeCsv(rows: readonly CheckRow[]): string {
  const heads = REQUEST_COLUMNS.map((column) => words.columns[column]);
  return encodeCsv([heads, ...rows.map((row) => requestRow(cellsOf(row)))]);
}

function cellsOf(row: CheckRow): RequestCells {
  const packet = packetOf(row);
  return {
    ...(packet ? packetCells(packet) : paperCells(row)),
    ...(packet ? personCells(packet) : {}),
    fileName: row.entry.name,
    verdict: row.verdict,
    rights: namesOfRights(row.request?.rights ?? []),
    doubts: row.doubts.map(doubtText).join(' '),
    receivedBasis: words.receivedBases[row.entry.receivedBasis],
    page: String(row.entry.page ?? ''),
    dueOn: row.dueOn ?? '',
    extendedDueOn: row.extendedDueOn ?? '',
  };
}

/** What the page has words for. */
function personCells({ file }: ReceivedPacket): RequestCells {
  const { replyChannel, representative, dataSubject } = requestOf(file);
  return {
    replyChannel: words.replyChannels[replyChannel],
    representativeKind: representative ? checkWords.representativeKinds[representative.kind] : '',
    identifiers: identifiersText(dataSubject),
  };
}

function paperCells({ entry: { checked }, receivedOn = '' }: CheckRow): RequestCells {
  if (checked.kind !== 'paper' || checked.seal.verdict !== 'valid') return {};
  const { payload, fingerprint } = checked.seal;
  const { replyTo, representative, representativeKind: kind = 'authorised', unproven } = payload;
  return {
    reference: payload.reference,
    receivedOn,
    createdOn: payload.issuedOn,
    registers: payload.registers.join(', '),
    name: payload.name,
    knownEmails: payload.emails.join(', '),
    representative: representative?.join(', ') ?? '',
    representativeKind: representative ? checkWords.representativeKinds[kind] : '',
    letter: unproven.includes('follows') ? checkWords.table.followUp : '',
    ...(typeof replyTo === 'string'
      ? { replyChannel: words.replyChannels.email, replyEmail: replyTo }
      : { replyChannel: words.replyChannels.post, postalAddress: sealedReplyText(replyTo) }),
    fingerprint,
  };
}

function writeMapped({
  entries,
  leftOut,
}: {
  entries: readonly unknown[];
  leftOut: readonly LeftOut[];
}): Pick<TakeAwayFile, 'text' | 'leftOut'> {
  return { text: `${JSON.stringify(entries, null, 2)}\n`, leftOut };
}
