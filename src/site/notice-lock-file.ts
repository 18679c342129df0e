import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentPaths } from './content-files.ts';
import { textHash } from './entry-text.ts';
import { type NoticeLock, type NoticeText, type PastText, parseNoticeLock } from './notice-lock.ts';
import { parsePastPath } from './past-files.ts';
import { plainText, readText } from './read-text.ts';

/** The file of the record, in the folder of content. */
export const LOCK_FILE = 'notices.lock.json';

/** The record of the folder of content. */
export function readNoticeLock(folder: string): NoticeLock {
  const path = join(folder, LOCK_FILE);
  return parseNoticeLock(existsSync(path) ? readText(path) : undefined);
}

/** Whether the record can be read, which what two people wrote into it at once can not. */
export function isLockReadable(folder: string): boolean {
  try {
    readNoticeLock(folder);
    return true;
  } catch {
    return false;
  }
}

/** The notices' texts and their earlier ones, as the record looks at them. A file that is no notice is left out. */
export function readNoticeTexts(folder: string): { texts: NoticeText[]; past: PastText[] } {
  const paths = contentPaths(folder);
  const texts = paths.flatMap((path) => {
    const [, slug, language] = /^notices\/([^/]+)\/([a-z]+)\.md$/.exec(path) ?? [];
    const read = slug && language ? readNotice(readText(join(folder, path))) : undefined;
    return read && slug && language ? [{ slug, language, ...read }] : [];
  });
  const past = paths.flatMap((path) => {
    const file = parsePastPath(path);
    const read = file && readNotice(readText(join(folder, path)));
    return file && read
      ? [
          {
            slug: file.slug,
            language: file.language,
            day: file.day,
            updatedOn: read.updatedOn,
            sha256: read.sha256,
          },
        ]
      : [];
  });
  return { texts, past };
}

/** What the record looks at in a notice's file; undefined where the front matter has no day. */
export function readNotice(file: string): Pick<NoticeText, 'updatedOn' | 'sha256' | 'toldOn'> | undefined {
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(plainText(file)) ?? [];
  const facts: unknown = parseYaml(frontMatter);
  if (typeof facts !== 'object' || facts === null) return undefined;
  const { updatedOn, changes } = facts as { updatedOn?: unknown; changes?: unknown };
  if (typeof updatedOn !== 'string') return undefined;
  return {
    updatedOn,
    // As Astro gives an entry's body, and packets name it.
    sha256: textHash(body.trim()),
    toldOn: Array.isArray(changes) ? changes.flatMap((change) => (isTold(change) ? [change.on] : [])) : [],
  };
}

/** What is no YAML is told by the check of the notices itself. */
function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function isTold(change: unknown): change is { on: string } {
  return typeof change === 'object' && change !== null && typeof (change as { on?: unknown }).on === 'string';
}
