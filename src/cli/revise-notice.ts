import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { grammarOf } from '../i18n/grammars.ts';
import { LANGUAGE_CODES } from '../i18n/languages.ts';
import { revising as words } from '../i18n/publisher/revising.ts';
import { placeIn } from '../site/content-folder.ts';
import { formatNoticeLock, type NoticeText, problemsInVersions, standingOf } from '../site/notice-lock.ts';
import { isLockReadable, LOCK_FILE, readNoticeLock, readNoticeTexts } from '../site/notice-lock-file.ts';
import { readText } from '../site/read-text.ts';
import { describeLockProblem } from '../site/version-problems.ts';
import { findEarlierText } from './earlier-text.ts';
import { redateNotice } from './notice-edit.ts';
import { PublishingError } from './publishing-error.ts';

/** Where and when a text is renewed, and how its publisher is asked. */
interface Revising {
  /** The folder of content. */
  readonly folder: string;
  /** Today in Helsinki, ISO. */
  readonly today: string;
  /** Why the text on record is only put right. */
  readonly typo?: string | undefined;
  /** Asks for the sentence that says what changes; empty when there is no answer. */
  ask(question: string): Promise<string>;
  say(line: string): void;
}

/**
 * One step of a register's notice towards a new version, in each of its languages: a text on record is kept and gets
 * a new day; a text with a new day is recorded, and so is a first one. Throws PublishingError when the text cannot be
 * renewed as it stands.
 */
export async function reviseNotice(slug: string, revising: Revising): Promise<void> {
  const { texts } = readNoticeTexts(revising.folder);
  const own = texts.filter((text) => text.slug === slug);
  if (own.length === 0) {
    const known = [...new Set(texts.map((text) => text.slug))];
    throw new PublishingError(words.unknownRegister(slug, known));
  }
  if (!isLockReadable(revising.folder)) {
    throw new PublishingError(words.lockUnreadable(placeIn(revising.folder, LOCK_FILE)));
  }
  for (const text of own) await reviseText(text, revising);
}

async function reviseText(text: NoticeText, revising: Revising): Promise<void> {
  const standing = standingOf(text, readNoticeLock(revising.folder));
  if (revising.typo !== undefined) return recordCorrection(text, revising.typo, revising);
  if (standing === 'recorded' || standing === 'changed-silently') return await beginVersion(text, revising);
  recordText(text, revising);
}

/** Keeps the text on record, and gives the notice a new day. A text that was changed already is found in Git. */
async function beginVersion(text: NoticeText, revising: Revising): Promise<void> {
  const { folder, today, say } = revising;
  const { slug, language, updatedOn, sha256 } = text;
  const path = `notices/${slug}/${language}.md`;
  const place = placeOf(text, folder);
  const recorded = readNoticeLock(folder).notices[slug]?.[language];
  const file = readText(join(folder, path));
  const keptPath = `notices/${slug}/past/${updatedOn}.${language}.md`;
  const keptPlace = placeIn(folder, keptPath);
  if (updatedOn >= today) throw new PublishingError(words.sameDay(place.file));
  if (existsSync(join(folder, keptPath))) throw new PublishingError(words.keptAlready(keptPlace));
  const kept = recorded?.sha256 === sha256 ? file : findEarlierText(folder, path, recorded?.sha256 ?? '');
  if (kept === undefined) throw new PublishingError(words.oldTextLost(place, updatedOn));
  const sentence = (await revising.ask(words.ask(place.file))).trim();
  if (sentence === '') throw new PublishingError(words.sentenceMissing);

  const grammar = grammarOf(LANGUAGE_CODES.find((code) => code === language) ?? LANGUAGE_CODES[0]);
  const days = { was: updatedOn, is: today, writtenDay: grammar.writtenDay };
  const redated = redateNotice(file, { ...days, sentence });
  mkdirSync(dirname(join(folder, keptPath)), { recursive: true });
  writeFileSync(join(folder, keptPath), kept, { flag: 'wx' });
  writeFileSync(join(folder, path), redated.file);
  say(words.begun(place.file, keptPlace, today));
  say((redated.isDayChanged ? words.dayInText : words.dayByHand)(updatedOn, today));
  say(words.next(slug));
}

/** Puts a text on record, once whoever reads it can see what changed. */
function recordText(text: NoticeText, { folder, say }: Revising): void {
  const lock = readNoticeLock(folder);
  const { past } = readNoticeTexts(folder);
  const own = past.filter((one) => one.slug === text.slug && one.language === text.language);
  const problems = problemsInVersions([text], own, lock);
  if (problems.length > 0) {
    throw new PublishingError(problems.map((one) => describeLockProblem(one, folder)).join('\n'));
  }
  const { slug, language, updatedOn, sha256 } = text;
  const isFirst = lock.notices[slug]?.[language] === undefined;
  const notices = { ...lock.notices, [slug]: { ...lock.notices[slug], [language]: { updatedOn, sha256 } } };
  writeFileSync(join(folder, LOCK_FILE), formatNoticeLock({ ...lock, notices }));
  say((isFirst ? words.recordedFirst : words.recorded)(placeOf(text, folder).file, updatedOn));
}

/** Records that the text of the day was put right, with the reason. */
function recordCorrection(text: NoticeText, reason: string, { folder, today, say }: Revising): void {
  const lock = readNoticeLock(folder);
  const { slug, language, updatedOn, sha256 } = text;
  const recorded = lock.notices[slug]?.[language];
  const { file } = placeOf(text, folder);
  if (!recorded || standingOf(text, lock) !== 'changed-silently') {
    throw new PublishingError(words.nothingToCorrect(file));
  }
  const correction = { register: slug, language, ...recorded, correctedOn: today, reason };
  const notices = { ...lock.notices, [slug]: { ...lock.notices[slug], [language]: { updatedOn, sha256 } } };
  const corrected = { notices, corrections: [...lock.corrections, correction] };
  writeFileSync(join(folder, LOCK_FILE), formatNoticeLock(corrected));
  say(words.corrected(file));
}

function placeOf({ slug, language }: NoticeText, folder: string) {
  return { file: placeIn(folder, `notices/${slug}/${language}.md`), slug, language };
}
