import { revising } from '../i18n/publisher/revising.ts';
import { type LockProblem, problemsInVersions, standingOf } from './notice-lock.ts';
import { readNoticeLock, readNoticeTexts } from './notice-lock-file.ts';

/** What stops the build: notices of the folder whose change nobody could see, a sentence each with what to do. */
export function versionProblems(folder: string): string[] {
  const { texts, past } = readNoticeTexts(folder);
  return problemsInVersions(texts, past, readNoticeLock(folder)).map(describeLockProblem);
}

/** The registers with a text that is not on record yet: it could still change behind its day. */
export function unrecordedNotices(folder: string): string[] {
  const lock = readNoticeLock(folder);
  const open = readNoticeTexts(folder).texts.filter((text) =>
    ['new', 'revised'].includes(standingOf(text, lock)),
  );
  return [...new Set(open.map(({ slug }) => slug))];
}

/** The problem in words, with the file and what to do. */
export function describeLockProblem({ slug, language, code, day, now }: LockProblem): string {
  const file = `content/notices/${slug}/${language}.md`;
  return revising.problems[code]({ file, slug, language }, day, now);
}
