import { revising } from '../i18n/publisher/revising.ts';
import { placeIn } from './content-folder.ts';
import { type LockProblem, problemsInVersions, standingOf } from './notice-lock.ts';
import { isLockReadable, LOCK_FILE, readNoticeLock, readNoticeTexts } from './notice-lock-file.ts';

/** What stops the build: notices of the folder whose change nobody could see, a sentence each with what to do. */
export function versionProblems(folder: string): string[] {
  if (!isLockReadable(folder)) return [revising.lockUnreadable(placeIn(folder, LOCK_FILE))];
  const { texts, past } = readNoticeTexts(folder);
  return problemsInVersions(texts, past, readNoticeLock(folder)).map((problem) =>
    describeLockProblem(problem, folder),
  );
}

/** The registers with a text that is not on record yet: it could still change behind its day. */
export function unrecordedNotices(folder: string): string[] {
  const lock = readNoticeLock(folder);
  const open = readNoticeTexts(folder).texts.filter((text) =>
    ['new', 'revised'].includes(standingOf(text, lock)),
  );
  return [...new Set(open.map(({ slug }) => slug))];
}

/** The problem in words, with the file in the folder of content and what to do. */
export function describeLockProblem({ slug, language, code, day, now }: LockProblem, folder: string): string {
  const file = placeIn(folder, `notices/${slug}/${language}.md`);
  return revising.problems[code]({ file, slug, language }, day, now);
}
