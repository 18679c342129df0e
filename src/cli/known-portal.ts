import type { PortalRecord } from '../domain/received/letter-doubts.ts';
import { FIRST_LANGUAGE } from '../i18n/languages.ts';
import { readAnswerFacts } from '../site/answer-facts.ts';
import { CONTENT_FOLDER } from '../site/content-folder.ts';
import { newestDay } from '../site/newest-day.ts';
import { readNoticeLock, readNoticeTexts } from '../site/notice-lock-file.ts';
import { readText } from '../site/read-text.ts';

/** What the portal knows of its own content, the texts that are no longer in force too. */
export async function readPortalRecord(): Promise<PortalRecord> {
  const { controller, registers } = await readAnswerFacts(CONTENT_FOLDER, FIRST_LANGUAGE);
  const { texts, past } = readNoticeTexts(CONTENT_FOLDER);
  const { corrections } = readNoticeLock(CONTENT_FOLDER);
  const own = (slug: string) => [
    ...[...texts, ...past].filter((text) => text.slug === slug),
    ...corrections.filter(({ register }) => register === slug),
  ];
  return {
    controller: {
      name: controller.name,
      otherNames: Object.values(controller.names ?? {}),
      businessId: controller.businessId,
    },
    registers: registers.map(({ slug, name }) => {
      return { slug, name, noticeSha256s: own(slug).map(({ sha256 }) => sha256) };
    }),
    updatedOn: newestDay(
      texts.map((text) => text.updatedOn),
      readText('CHANGELOG.md'),
    ),
  };
}
