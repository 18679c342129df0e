import * as z from 'zod/mini';
import { type Attachment, attachmentSchema } from '../domain/attachment.ts';
import { businessIdSchema } from '../domain/business-id-schema.ts';
import { type Draft, draftSchema, type SignedRequest, signedRequestSchema } from '../domain/draft.ts';
import { recordInstantSchema } from '../domain/record-id.ts';
import { type Timeline, timelineSchema } from '../domain/timeline.ts';
import { encodeBase64, parseBase64 } from './base64.ts';

/** Everything that a person has in the portal, but for the keys: those cannot leave the browser. */
export interface Archive {
  readonly businessId: string;
  readonly exportedAt: string;
  readonly drafts: readonly Draft[];
  readonly requests: readonly SignedRequest[];
  readonly timelines: readonly Timeline[];
  readonly attachments: readonly Attachment[];
}

/** Why a file cannot be restored. */
export type ArchiveProblem =
  | 'too-large'
  /** No archive and no draft of this portal. */
  | 'not-archive'
  /** Made by a newer release. */
  | 'newer'
  /** Made in another controller's portal. */
  | 'other-controller'
  /** An archive with something in it that cannot be read; nothing of it is taken. */
  | 'damaged';

const FORMAT = 'tietopyynto/archive';
const VERSION = 1;
/** The largest file that is read, in bytes. A parser needs several times as much memory. */
export const LARGEST_ARCHIVE = 256 * 1024 * 1024;

const bytes = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const parsed = parseBase64(text);
    if (parsed) return parsed;
    context.issues.push({ code: 'custom', message: 'Expected base64', input: text });
    return z.NEVER;
  }),
);

const archiveSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  businessId: businessIdSchema,
  exportedAt: recordInstantSchema,
  drafts: z.array(draftSchema).check(z.maxLength(10_000)),
  requests: z.array(z.extend(signedRequestSchema, { pdf: bytes })).check(z.maxLength(100_000)),
  timelines: z.array(timelineSchema).check(z.maxLength(100_000)),
  attachments: z.array(z.extend(attachmentSchema, { bytes })).check(z.maxLength(100_000)),
});

/** The archive as the text of a JSON file. */
export function encodeArchive({ requests, attachments, ...rest }: Archive): string {
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    ...rest,
    requests: requests.map((request) => ({ ...request, pdf: encodeBase64(request.pdf) })),
    attachments: attachments.map((attachment) => ({
      ...attachment,
      bytes: encodeBase64(attachment.bytes),
    })),
  });
}

/**
 * Reads an archive of this controller's portal, or what is wrong with it. A lone draft, as the form offers it for
 * download when nothing can be stored, is an archive too. A closed schema: what it does not know, it refuses.
 */
export function parseArchive(
  file: Uint8Array,
  businessId: string,
): { readonly archive: Archive } | { readonly problem: ArchiveProblem } {
  if (file.byteLength > LARGEST_ARCHIVE) return { problem: 'too-large' };
  const value = parseJson(file);
  if (typeof value !== 'object' || value === null) return { problem: 'not-archive' };
  const draft = draftSchema.safeParse(value);
  if (draft.success) return { archive: archiveOfDraft(draft.data, businessId) };

  const { format, version, businessId: owner } = value as Record<string, unknown>;
  if (format !== FORMAT) return { problem: 'not-archive' };
  if (typeof version === 'number' && version > VERSION) return { problem: 'newer' };
  const parsed = archiveSchema.safeParse(value);
  if (!parsed.success) return { problem: 'damaged' };
  if (owner !== businessId) return { problem: 'other-controller' };
  const { format: _, version: __, ...archive } = parsed.data;
  return { archive: archive as Archive };
}

/** The JSON value in UTF-8 text, with or without its mark; undefined when there is none. */
function parseJson(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    return undefined;
  }
}

function archiveOfDraft(draft: Draft, businessId: string): Archive {
  return {
    businessId,
    exportedAt: draft.savedAt,
    drafts: [draft],
    requests: [],
    timelines: [],
    attachments: [],
  };
}
