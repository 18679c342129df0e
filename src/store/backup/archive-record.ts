import * as z from 'zod/mini';
import type { Timeline } from '../../domain/life/timeline.ts';
import { timelineSchema } from '../../domain/life/timeline.ts';
import { type Attachment, attachmentSchema } from '../../domain/records/attachment.ts';
import {
  type Draft,
  draftSchema,
  type SignedRequest,
  signedRequestSchema,
} from '../../domain/records/draft.ts';
import { unknownLanguageIn } from '../../domain/records/unknown-language.ts';
import { recordInstantSchema } from '../../domain/values/record-id.ts';
import { encodeBase64, parseBase64 } from '../../platform/base64.ts';
import type { QuarantinedRecord } from '../records/quarantine.ts';

/** One record of a backup. Its table is where it comes from and goes back to. */
export type ArchiveRecord =
  | { readonly table: 'drafts'; readonly record: Draft }
  | { readonly table: 'timelines'; readonly record: Timeline }
  | { readonly table: 'requests'; readonly record: SignedRequest }
  | { readonly table: 'attachments'; readonly record: Attachment }
  /** As it was found, but for what no file can hold. */
  | { readonly table: 'quarantine'; readonly record: QuarantinedRecord };

export type ArchiveTable = ArchiveRecord['table'];

/** The records with bytes beside their JSON: the field that holds them, and their file's extension. */
const BYTES = {
  requests: { field: 'pdf', extension: 'pdf' },
  attachments: { field: 'bytes', extension: 'bin' },
} as const satisfies Partial<Record<ArchiveTable, object>>;

const quarantinedSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  table: z.enum(['drafts', 'requests', 'timelines', 'attachments']),
  foundAt: recordInstantSchema,
  record: z.unknown(),
});

const SCHEMAS: Readonly<Record<ArchiveTable, z.ZodMiniType>> = {
  drafts: draftSchema,
  timelines: timelineSchema,
  requests: signedRequestSchema,
  attachments: attachmentSchema,
  quarantine: quarantinedSchema,
};

/** Where the table's bytes stand beside the JSON; undefined for a table without. */
export function bytesOf(table: ArchiveTable): { field: string; extension: string } | undefined {
  return BYTES[table as keyof typeof BYTES];
}

/** The record without its bytes as JSON text, and the bytes. */
export function encodeArchiveRecord({ table, record }: ArchiveRecord): {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
} {
  const place = bytesOf(table);
  if (!place) {
    return { text: JSON.stringify(record, (_, value: unknown) => plainValue(value)), bytes: undefined };
  }
  const { [place.field]: bytes, ...rest } = record as unknown as Record<string, unknown>;
  return { text: JSON.stringify(rest), bytes: bytes as Uint8Array<ArrayBuffer> };
}

/** The record that the text and bytes are of; undefined when they fit no schema. */
export function parseArchiveRecord(
  table: ArchiveTable,
  text: string,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): ArchiveRecord | undefined {
  const place = bytesOf(table);
  const value = parseValue(text, table === 'quarantine');
  if (typeof value !== 'object' || value === null) return undefined;
  const parsed = SCHEMAS[table].safeParse(place ? { ...value, [place.field]: bytes } : value);
  return parsed.success ? ({ table, record: parsed.data } as ArchiveRecord) : undefined;
}

/**
 * A whole request in a language of another portal, as it was found: it is kept like one that could not be read where
 * the backup was taken, so that the other records come back. `foundAt` is when that was.
 */
export function parseForeignRequest(
  { table, id, foundAt }: { readonly table: ArchiveTable; readonly id: string; readonly foundAt: string },
  text: string,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): ArchiveRecord | undefined {
  const value = table === 'requests' ? parseValue(text, false) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const { id: own, file } = value as { readonly id?: unknown; readonly file?: unknown };
  if (own !== id || unknownLanguageIn(file) === undefined) return undefined;
  // A copy: the next record may take the bytes' room.
  const record = { ...value, [BYTES.requests.field]: bytes?.slice() };
  return { table: 'quarantine', record: { id: `${table}:${id}`, table: 'requests', foundAt, record } };
}

function parseValue(text: string, isRaw: boolean): unknown {
  try {
    return isRaw ? JSON.parse(text, (_, value: unknown) => revivedValue(value)) : JSON.parse(text);
  } catch {
    // Also a nesting that is too deep to walk.
    return undefined;
  }
}

/** What JSON lacks, as `revivedValue` knows it. A key cannot leave the browser: its type remains. */
function plainValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: encodeBase64(value) };
  if (typeof value === 'bigint') return { bigint: String(value) };
  if (typeof CryptoKey !== 'undefined' && value instanceof CryptoKey) return { cryptoKey: value.type };
  return value;
}

function revivedValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return value;
  const { base64, bigint } = value as { base64?: unknown; bigint?: unknown };
  if (typeof base64 === 'string') return parseBase64(base64) ?? value;
  if (typeof bigint === 'string' && /^-?\d{1,1000}$/.test(bigint)) return BigInt(bigint);
  return value;
}
