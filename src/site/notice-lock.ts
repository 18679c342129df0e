import * as z from 'zod/mini';
import { daySchema } from '../domain/calendar/day-schema.ts';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * `content/notices.lock.json`: which text of each notice was published under which day, so that no text can change
 * behind a day that stays. Written by `npm run revise`.
 */
const noticeLockSchema = z.strictObject({
  /** By register and language: the newest text on record, and the day on which it was last changed. */
  notices: z.record(z.string(), z.record(z.string(), z.strictObject({ updatedOn: daySchema, sha256 }))),
  /** Slips of the pen that were put right without a new version, the oldest first. */
  corrections: z.array(
    z.strictObject({
      register: z.string(),
      language: z.string(),
      /** The day of the version that was put right. */
      updatedOn: daySchema,
      /** Its text before that. */
      sha256,
      correctedOn: daySchema,
      reason: z.string().check(z.minLength(1), z.maxLength(500)),
    }),
  ),
});

export type NoticeLock = z.infer<typeof noticeLockSchema>;

/** The lock of the file's text; an empty one where there is no file yet. Throws on a text that is none. */
export function parseNoticeLock(text: string | undefined): NoticeLock {
  return text === undefined ? { notices: {}, corrections: [] } : noticeLockSchema.parse(JSON.parse(text));
}

/** The lock as its file has it: registers and languages in alphabetical order. */
export function formatNoticeLock({ notices, corrections }: NoticeLock): string {
  return `${JSON.stringify({ notices: sorted(notices, sorted), corrections }, null, 2)}\n`;
}

function sorted<Value>(
  record: Readonly<Record<string, Value>>,
  inside: (value: Value) => unknown = (value) => value,
): Record<string, unknown> {
  const entries = Object.entries(record).sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(entries.map(([key, value]) => [key, inside(value)]));
}

/** A notice's text as it is now. */
export interface NoticeText {
  readonly slug: string;
  readonly language: string;
  readonly updatedOn: string;
  readonly sha256: string;
  /** The days on which the front matter says what changed. */
  readonly toldOn: readonly string[];
}

/** An earlier text that was kept. */
export type PastText = Pick<NoticeText, 'slug' | 'language' | 'updatedOn' | 'sha256'> & {
  /** The day in the file's name. */
  readonly day: string;
};

/** How a notice's text stands towards the record. */
type LockStanding =
  /** It was never recorded: a first text, which nobody may have read yet. */
  | 'new'
  /** It is the text on record. */
  | 'recorded'
  /** The text changed, its day did not. */
  | 'changed-silently'
  /** Its day lies before the one on record. */
  | 'older'
  /** A new text under a new day, which waits to be recorded. */
  | 'revised';

/** How the text stands towards the record. */
export function standingOf(
  { slug, language, updatedOn, sha256 }: NoticeText,
  { notices }: NoticeLock,
): LockStanding {
  const recorded = notices[slug]?.[language];
  if (!recorded) return 'new';
  if (recorded.updatedOn === updatedOn) return recorded.sha256 === sha256 ? 'recorded' : 'changed-silently';
  return updatedOn < recorded.updatedOn ? 'older' : 'revised';
}

/** What stops a build: a change that whoever read the notice could not see. */
export interface LockProblem {
  readonly slug: string;
  readonly language: string;
  readonly code:
    | Extract<LockStanding, 'changed-silently' | 'older'>
    /** The text on record was replaced and is not kept below `past/`. */
    | 'not-kept'
    /** What lies below `past/` under the day on record is another text. */
    | 'kept-otherwise'
    /** No sentence says what changed on the new day. */
    | 'untold'
    /** A file below `past/` is named by another day than its text. */
    | 'misnamed';
  /** The day on record; for a misnamed file the day of its text. */
  readonly day: string;
  /** The day of the text now; for a misnamed file the day in its name. */
  readonly now: string;
}

/** Everything that stops a build, notice by notice. */
export function problemsInVersions(
  texts: readonly NoticeText[],
  past: readonly PastText[],
  lock: NoticeLock,
): LockProblem[] {
  const misnamed = past
    .filter(({ day, updatedOn }) => day !== updatedOn)
    .map(({ slug, language, day, updatedOn }): LockProblem => {
      return { slug, language, code: 'misnamed', day: updatedOn, now: day };
    });
  return [...texts.flatMap((text) => problemsInText(text, past, lock)), ...misnamed];
}

function problemsInText(text: NoticeText, past: readonly PastText[], lock: NoticeLock): LockProblem[] {
  const { slug, language, updatedOn, toldOn } = text;
  const recorded = lock.notices[slug]?.[language];
  const standing = standingOf(text, lock);
  if (!recorded || standing === 'new' || standing === 'recorded') return [];
  const problem = { slug, language, day: recorded.updatedOn, now: updatedOn };
  if (standing !== 'revised') return [{ ...problem, code: standing }];
  const kept = past.find(
    (one) => one.slug === slug && one.language === language && one.day === recorded.updatedOn,
  );
  return [
    ...(kept ? [] : [{ ...problem, code: 'not-kept' as const }]),
    ...(kept && kept.sha256 !== recorded.sha256 ? [{ ...problem, code: 'kept-otherwise' as const }] : []),
    ...(toldOn.includes(updatedOn) ? [] : [{ ...problem, code: 'untold' as const }]),
  ];
}
