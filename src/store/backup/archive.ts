import * as z from 'zod/mini';
import { type Timeline, timelineSchema } from '../../domain/life/timeline.ts';
import { type Attachment, attachmentSchema } from '../../domain/records/attachment.ts';
import {
  type Draft,
  draftSchema,
  type SignedRequest,
  signedRequestSchema,
} from '../../domain/records/draft.ts';
import { businessIdSchema } from '../../domain/values/business-id-schema.ts';
import { recordInstantSchema } from '../../domain/values/record-id.ts';
import { parseBase64 } from '../../platform/base64.ts';

/*
 * Backups of version 1, which release 0.1.0 wrote: one JSON text. They are read for ever, and not written any more.
 */

/** What a backup of version 1 holds: everything but the keys, which cannot leave the browser. */
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

export const FORMAT = 'tietopyynto/archive';
const VERSION = 1;
/** The largest file of version 1, in bytes: no browser could write a longer text than this. */
export const LARGEST_ARCHIVE = 512 * 1024 * 1024;

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
