import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import type { Controller } from '../domain/controller.ts';
import { type Notice, type RegisterFacts, registerFacts } from '../domain/notice.ts';
import { type NoticeProblem, problemsInNotice } from '../domain/notice-text.ts';
import type { PortalFacts } from '../domain/request-from-values.ts';
import type { Locale } from '../i18n/locale.ts';
import { type NoticeHtml, splitNoticeHtml } from './notice-html.ts';

/** A notice that passed its check, ready for a page. */
export interface PublishedNotice {
  readonly slug: string;
  readonly notice: Notice;
  readonly register: RegisterFacts;
  readonly text: NoticeHtml;
}

/** The controller of `content/controller.yaml`. */
export async function publishedController(): Promise<Controller> {
  const entry = await getEntry('controller', 'controller');
  if (!entry) throw new Error('Expected content/controller.yaml. Write who publishes the notices there.');
  return entry.data;
}

/** Every notice in the language, the most recently updated first; a notice with a problem stops the build. */
export async function publishedNotices(locale: Locale): Promise<PublishedNotice[]> {
  const entries = await getCollection('notices', ({ id }) => id.endsWith(`/${locale}`));
  const controller = await publishedController();
  return entries
    .map((entry) => publish(entry, controller))
    .sort((a, b) => b.notice.updatedOn.localeCompare(a.notice.updatedOn));
}

/** What the islands know of the publisher, small enough to stand in a page. */
export async function portalFacts(locale: Locale): Promise<PortalFacts> {
  const { portalUrl: _, ...controller } = await publishedController();
  const registers = (await publishedNotices(locale)).map(({ register }) => register);
  return { controller, registers };
}

function publish(entry: CollectionEntry<'notices'>, controller: Controller): PublishedNotice {
  const { id, data: notice, body = '', rendered } = entry;
  const file = `content/notices/${id}.md`;
  const problems = [
    ...problemsInNotice(notice, body).map(describeProblem),
    ...differencesFrom(controller, notice),
  ];
  if (problems.length > 0) throw new Error(`${file} cannot be published.\n${problems.join('\n')}`);
  const slug = id.split('/')[0] as string;
  const sha256 = createHash('sha256').update(body).digest('hex');
  const text = splitNoticeHtml(rendered?.html ?? '');
  return { slug, notice, register: registerFacts(slug, notice, sha256), text };
}

function describeProblem({ field, code, expected }: NoticeProblem): string {
  if (code === 'not-in-text') {
    return `- ${field}: expected the text to contain "${expected}". Copy the words from the text, or update the text.`;
  }
  if (expected === '') return `- ${field}: expected 13 sections. Remove this heading or make it a paragraph.`;
  return `- ${field}: expected the heading "${expected}". Number the sections 1 to 13 and give each its anchor.`;
}

function differencesFrom(controller: Controller, notice: Notice): string[] {
  const pairs = [
    ['controller', notice.controller, controller.name],
    ['businessId', notice.businessId, controller.businessId],
  ];
  return pairs
    .filter(([, stated, expected]) => stated !== expected)
    .map(
      ([field, stated, expected]) =>
        `- ${field}: expected "${expected}" as in content/controller.yaml, got "${stated}". Correct one of the two.`,
    );
}
