import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { DATA_PROTECTION_OMBUDSMAN } from '#words/authority.ts';
import { language } from '#words/grammar.ts';
import { type Controller, withAuthority } from '../domain/publisher/controller.ts';
import type { Notice } from '../domain/publisher/notice.ts';
import { findSectionWith, noticeSections } from '../domain/publisher/notice-sections.ts';
import { type NoticeProblem, problemsInNotice } from '../domain/publisher/notice-text.ts';

import { type RegisterFacts, registerFacts } from '../domain/publisher/register-facts.ts';
import { storeOwner } from '../domain/publisher/store-owner.ts';

import type { PortalRecord } from '../domain/received/letter-doubts.ts';

import type { PortalFacts } from '../domain/request/request-from-values.ts';
import type { Language } from '../i18n/languages.ts';
import { CONTENT_FOLDER, CONTENT_NAME } from './content-folder.ts';
import { entryText, textHash } from './entry-text.ts';
import { newestDay } from './newest-day.ts';
import { type NoticeHtml, splitNoticeHtml } from './notice-html.ts';
import { readNoticeLock } from './notice-lock-file.ts';
import { noticesIn } from './notices-in.ts';
import { readText } from './read-text.ts';

/** A notice that passed its check, ready for a page. */
export interface PublishedNotice {
  readonly slug: string;
  /** The language of its text where that is not the pages' own. */
  readonly lang: string | undefined;
  readonly notice: Notice;
  readonly register: RegisterFacts;
  readonly text: NoticeHtml;
  /** The anchor of the section that says how long data are kept (Art. 13(2)(a) GDPR), if one section does. */
  readonly storageIn: string | undefined;
}

/** The controller of `content/controller.yaml`. */
export async function publishedController(): Promise<Controller> {
  const entry = await getEntry('controller', 'controller');
  if (!entry)
    throw new Error(`Expected ${CONTENT_NAME}/controller.yaml. Write who publishes the notices there.`);
  return withAuthority(entry.data, DATA_PROTECTION_OMBUDSMAN);
}

let read: Promise<readonly PublishedNotice[]> | undefined;

/**
 * Every register's notice, in the pages' language or as the publisher's first language has it, the most recently
 * updated first; a notice with a problem stops the build.
 */
export async function publishedNotices(): Promise<readonly PublishedNotice[]> {
  // While somebody edits, each page reads again.
  if (import.meta.env.DEV) return await readNotices();
  // Read once for all pages: each would take as long as there are notices.
  read ??= readNotices();
  return await read;
}

async function readNotices(): Promise<PublishedNotice[]> {
  const controller = await publishedController();
  const entries = noticesIn(language, await getCollection('notices'), controller);
  return entries
    .map((entry) => publish(entry, controller))
    .sort((a, b) => b.notice.updatedOn.localeCompare(a.notice.updatedOn));
}

/** What the form and the letters say of the controller. */
const KNOWN_TO_ISLANDS = [
  'name',
  'forms',
  'shortName',
  'shortForms',
  'businessId',
  'registrationNumber',
  'requestEmail',
  'postalAddress',
  'dataProtectionOfficer',
  'supervisoryAuthority',
  'portalUrl',
] as const satisfies readonly (keyof PortalFacts['controller'])[];

/** What the islands know of the publisher, small enough to stand in a page. */
export async function portalFacts(): Promise<PortalFacts> {
  const controller = await publishedController();
  const registers = (await publishedNotices()).map(({ register }) => register);
  const known = KNOWN_TO_ISLANDS.filter((name) => controller[name] !== undefined);
  return {
    language,
    owner: storeOwner(controller),
    controller: Object.fromEntries(
      known.map((name) => [name, controller[name]]),
    ) as unknown as PortalFacts['controller'],
    registers,
  };
}

/** What the page that checks letters knows of the portal's own content, in every language. */
export async function portalRecord(): Promise<PortalRecord> {
  const { name, businessId } = await publishedController();
  const texts = await getCollection('notices');
  const { corrections } = readNoticeLock(CONTENT_FOLDER);
  const registers = (await publishedNotices()).map(({ slug, register }) => ({
    slug,
    name: register.name,
    noticeSha256s: [
      ...texts.filter(({ id }) => id.startsWith(`${slug}/`)).map((entry) => textHash(entryText(entry))),
      // What stood there before a slip of the pen was put right.
      ...corrections.filter((one) => one.register === slug).map(({ sha256 }) => sha256),
    ],
    noticeUpdatedOn: register.noticeUpdatedOn,
  }));
  return {
    controller: { name, businessId },
    registers: registers.map(({ noticeUpdatedOn: _, ...register }) => register),
    updatedOn: newestDay(
      registers.map((register) => register.noticeUpdatedOn),
      readText('CHANGELOG.md'),
    ),
  };
}

function publish(entry: CollectionEntry<'notices'>, controller: Controller): PublishedNotice {
  const { id, data: notice, rendered } = entry;
  const body = entryText(entry);
  const file = `${CONTENT_NAME}/notices/${id}.md`;
  const [slug = '', written] = id.split('/') as [string, Language];
  const problems = [
    ...problemsInNotice(notice, body, written).map(describeProblem),
    ...differencesFrom(controller, notice),
  ];
  if (problems.length > 0) throw new Error(`${file} cannot be published.\n${problems.join('\n')}`);
  const sha256 = textHash(body);
  const lang = written === language ? undefined : written;
  const sections = noticeSections(body);
  return {
    slug,
    lang,
    notice,
    register: registerFacts(slug, notice, sha256, sections),
    text: splitNoticeHtml(rendered?.html ?? '', body),
    storageIn: notice.storageIn ?? findSectionWith(notice.storage[0]?.text, sections),
  };
}

function describeProblem({ field, code, expected }: NoticeProblem): string {
  const what = {
    'not-in-text': `expected the text to contain "${expected}". Copy the words from the text, or update the text.`,
    'unknown-anchor': `expected the anchor of a section. Use one of: ${expected}.`,
    'repeated-anchor': `expected an anchor of its own, got {#${expected}} again. Give one of the two another.`,
    'unreadable-anchor': `expected an anchor of small letters a to z, digits and hyphens, got "${expected}".`,
    html: `expected Markdown, got HTML: "${expected}". Take it out; to show a "<", write "\\<".`,
  }[code];
  return `- ${field}: ${what}`;
}

function differencesFrom(controller: Controller, notice: Notice): string[] {
  const pairs = [
    ['controller', notice.controller, controller.name],
    ['businessId', notice.businessId ?? controller.businessId, controller.businessId],
  ];
  return pairs
    .filter(([, stated, expected]) => stated !== expected)
    .map(
      ([field, stated, expected]) =>
        `- ${field}: expected "${expected}" as in ${CONTENT_NAME}/controller.yaml, got "${stated}". Correct one of the two.`,
    );
}
