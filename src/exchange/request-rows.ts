import type { LetterBlock } from '../domain/letter/letter-shape.ts';
import { requestOf } from '../domain/records/read-up.ts';
import { formatAddress } from '../domain/values/postal-address.ts';
import type { ReceivedPacket } from './take-away.ts';

/** The columns of a spreadsheet of requests, in order. */
export const REQUEST_COLUMNS = [
  'fileName',
  'verdict',
  'reference',
  'receivedOn',
  'dueOn',
  'extendedDueOn',
  'createdOn',
  'rights',
  'articles',
  'registers',
  'name',
  'knownEmails',
  'organisation',
  'contactTime',
  'representative',
  'replyChannel',
  'replyEmail',
  'postalAddress',
  'phone',
  'typed',
  'letter',
  'follows',
  'fingerprint',
  'messageDigest',
  // Later ones stand last, so that a spreadsheet made for the earlier ones still fits.
  'representativeKind',
  'identifiers',
  'doubts',
  'receivedBasis',
  'page',
] as const;

type RequestColumn = (typeof REQUEST_COLUMNS)[number];

/** What is known for the columns; a column without a cell stays empty. */
export type RequestCells = Readonly<Partial<Record<RequestColumn, string>>>;

/** The cells as a row, in the order of the columns. */
export function requestRow(cells: RequestCells): string[] {
  return REQUEST_COLUMNS.map((column) => cells[column] ?? '');
}

/** What the packet itself says. Days stay ISO, as every spreadsheet sorts those right. */
export function packetCells(packet: ReceivedPacket): RequestCells {
  const { file, receivedOn, fingerprint, messageDigest } = packet;
  const request = requestOf(file);
  const { dataSubject, representative, follows } = request;
  return {
    reference: request.reference,
    receivedOn,
    createdOn: request.createdOn,
    articles: request.rights.flatMap(({ articles }) => articles).join(', '),
    registers: request.registers.map(({ name }) => name).join(', '),
    name: dataSubject.name,
    knownEmails: dataSubject.knownEmails.join(', '),
    organisation: dataSubject.organisation ?? '',
    contactTime: dataSubject.contactTime ?? '',
    representative: representative ? `${representative.name}, ${representative.email}` : '',
    replyEmail: dataSubject.replyEmail ?? '',
    postalAddress: formatAddress(dataSubject.postalAddress),
    phone: dataSubject.phone ?? '',
    typed: typedText(file.letter.blocks),
    letter: file.letter.documentType,
    follows: follows?.reference ?? '',
    fingerprint,
    messageDigest,
  };
}

/** What the letter quotes from the person, each piece as it stands on the letter. */
function typedText(blocks: readonly LetterBlock[]): string {
  return blocks.flatMap((block) => (block.type === 'quote' ? [block.text] : [])).join('\n\n');
}
