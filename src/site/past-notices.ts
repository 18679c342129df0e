import { getCollection } from 'astro:content';
import { language } from '#words/grammar.ts';
import type { DatedVersion, PastVersion } from '../domain/publisher/past-version.ts';
import { CONTENT_FOLDER } from './content-folder.ts';
import { entryText, textHash } from './entry-text.ts';
import { type NoticeHtml, splitNoticeHtml } from './notice-html.ts';
import { readNoticeLock } from './notice-lock-file.ts';
import { type PastFile, parsePastPath, pastFiles } from './past-files.ts';
import { type PublishedNotice, publishedNotices } from './published.ts';

/** A notice's text as it stood from one day until another replaced it. */
interface PastNotice extends Pick<PastFile, 'slug' | 'day'> {
  readonly text: NoticeHtml;
  /** The SHA-256 of its text, and those of what stood there before a slip of the pen was put right. */
  readonly sha256s: readonly string[];
}

/** A notice with its earlier texts, the newest first. */
interface NoticeHistory {
  readonly published: PublishedNotice;
  readonly past: readonly PastNotice[];
}

let read: Promise<NoticeHistory[]> | undefined;

/** The notices that have something to tell of their past: earlier texts, or changes in words. */
export async function noticeHistories(): Promise<NoticeHistory[]> {
  // While somebody edits, each page reads again.
  if (import.meta.env.DEV) return await readHistories();
  read ??= readHistories();
  return await read;
}

/** What the notice has to tell of its past; undefined for one that never changed. */
export async function historyOf(slug: string): Promise<NoticeHistory | undefined> {
  return (await noticeHistories()).find(({ published }) => published.slug === slug);
}

/**
 * What an island knows of the texts that are no longer in force, on a page with the given way to the language's pages;
 * nothing at all where there are none.
 */
export async function knownVersions(root: string): Promise<{ versions?: PastVersion[] }> {
  const versions = (await noticeHistories()).flatMap(({ published, past }) =>
    past.map(({ slug, day, sha256s }, index) => {
      const replacedOn = past[index - 1]?.day ?? published.notice.updatedOn;
      const address = `${root}selosteet/${slug}/versiot/${day}/`;
      return { slug, updatedOn: day, replacedOn, sha256s, address };
    }),
  );
  return versions.length === 0 ? {} : { versions };
}

/** The same by their days alone, for a page that looks for no hash. */
export async function datedVersions(root: string): Promise<{ versions?: DatedVersion[] }> {
  const { versions } = await knownVersions(root);
  return versions ? { versions: versions.map(({ sha256s: _, ...version }) => version) } : {};
}

async function readHistories(): Promise<NoticeHistory[]> {
  const past = await readPastNotices();
  const all = (await publishedNotices()).map((published) => {
    const own = past.filter(
      (one) => one.slug === published.slug && one.language === (published.lang ?? language),
    );
    return { published, past: own.sort((one, other) => other.day.localeCompare(one.day)) };
  });
  return all.filter(({ published, past: own }) => own.length > 0 || published.notice.changes.length > 0);
}

/** The texts of the notices in their own languages; Astro has a word to say about a collection that is empty. */
async function readPastNotices(): Promise<(PastNotice & { language: string })[]> {
  if (pastFiles(CONTENT_FOLDER).length === 0) return [];
  const { corrections } = readNoticeLock(CONTENT_FOLDER);
  return (await getCollection('past')).flatMap((entry) => {
    const { id, rendered } = entry;
    const file = parsePastPath(`notices/${id}`);
    if (!file) return [];
    const { slug, day, language: written } = file;
    const body = entryText(entry);
    const before = corrections.filter(
      (one) => one.register === slug && one.language === written && one.updatedOn === day,
    );
    return {
      slug,
      day,
      language: written,
      text: splitNoticeHtml(rendered?.html ?? '', body),
      sha256s: [textHash(body), ...before.map(({ sha256 }) => sha256)],
    };
  });
}
