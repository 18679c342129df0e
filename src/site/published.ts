import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { DATA_PROTECTION_OMBUDSMAN } from '#words/authority.ts';
import { language as pageLanguage } from '#words/grammar.ts';
import type { FormsByLanguage } from '../domain/language/name-forms.ts';
import { type Controller, withAuthority } from '../domain/publisher/controller.ts';
import {
  controllerIn,
  nameStatedIn,
  namesOfController,
  otherFormsOfController,
} from '../domain/publisher/controller-names.ts';
import type { Notice } from '../domain/publisher/notice.ts';
import { findSectionWith, type NoticeSection, noticeSections } from '../domain/publisher/notice-sections.ts';
import { type NoticeProblem, problemsInNotice } from '../domain/publisher/notice-text.ts';

import { type RegisterFacts, registerFacts } from '../domain/publisher/register-facts.ts';
import { storeOwner } from '../domain/publisher/store-owner.ts';
import { problemsInTranslation, type Translation } from '../domain/publisher/translation.ts';

import type { PortalRecord } from '../domain/received/letter-doubts.ts';

import type { PortalFacts } from '../domain/request/request-from-values.ts';
import { grammarOf } from '../i18n/grammars.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES, type Language, namesOf } from '../i18n/languages.ts';
import { CONTENT_FOLDER, CONTENT_NAME } from './content-folder.ts';
import { entryText, textHash } from './entry-text.ts';
import { newestDay } from './newest-day.ts';
import { type NoticeHtml, splitNoticeHtml } from './notice-html.ts';
import { readNoticeLock } from './notice-lock-file.ts';
import { noticesIn } from './notices-in.ts';
import { readText } from './read-text.ts';

/** A translation of a notice, ready for a page that says what it is. */
interface PublishedTranslation {
  readonly text: NoticeHtml;
  readonly by: string;
  /** Whether that is the controller, by any of its names. */
  readonly isConfirmed: boolean;
  /** ISO day of the older original that it translates. */
  readonly outdatedSince: string | undefined;
}

const PAGE_LANGUAGE = pageLanguage as Language;

/** A notice that passed its check, ready for a page. */
export interface PublishedNotice {
  readonly slug: string;
  /** The language of its text where that is not the pages' own. */
  readonly lang: string | undefined;
  /** That of its name and summary, which a translation has in the pages' own. */
  readonly wordsLang: string | undefined;
  readonly notice: Notice;
  /** An unofficial translation into the pages' language. */
  readonly translation?: PublishedTranslation | undefined;
  readonly register: RegisterFacts;
  readonly text: NoticeHtml;
  /** The anchor of the section that says how long data are kept (Art. 13(2)(a) GDPR), if one section does. */
  readonly storageIn: string | undefined;
}

/** The controller of `content/controller.yaml`. */
export async function publishedController(): Promise<Controller> {
  return controllerIn(withAuthority(await writtenController(), DATA_PROTECTION_OMBUDSMAN), PAGE_LANGUAGE);
}

type WrittenController = CollectionEntry<'controller'>['data'];

async function writtenController(): Promise<WrittenController> {
  const entry = await getEntry('controller', 'controller');
  if (!entry)
    throw new Error(`Expected ${CONTENT_NAME}/controller.yaml. Write who publishes the notices there.`);
  return entry.data;
}

/** The forms in other languages than the page's, where there are any. */
function otherFormsOf(forms: FormsByLanguage): { otherForms?: FormsByLanguage } {
  const others = Object.entries(forms).filter(([code]) => code !== PAGE_LANGUAGE);
  return others.length > 0 ? { otherForms: Object.fromEntries(others) } : {};
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
  const controller = await writtenController();
  const all = await getCollection('notices');
  const { languages: [original = FIRST_LANGUAGE] = [] } = controller;
  return noticesIn(PAGE_LANGUAGE, all, controller)
    .map((entry) => {
      const slug = entry.id.split('/')[0] as string;
      const translations = all.filter(({ id, data }) => id.startsWith(`${slug}/`) && 'translates' in data);
      const official =
        'translates' in entry.data ? all.find(({ id }) => id === `${slug}/${original}`) : entry;
      return publish(official ?? entry, controller, translations);
    })
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
  const { handles, languages: [original] = [], isAuthority } = controller;
  const written = await writtenController();
  const otherForms = otherFormsOfController(written, PAGE_LANGUAGE);
  const registers = (await publishedNotices()).map(({ register }) => register);
  const known = KNOWN_TO_ISLANDS.filter((name) => controller[name] !== undefined);
  return {
    language: PAGE_LANGUAGE,
    ...(handles || original ? { handles: handles ?? [original as Language] } : {}),
    ...(isAuthority ? { isAuthority } : {}),
    // The same on the pages of every language.
    owner: storeOwner(written),
    controller: {
      ...Object.fromEntries(known.map((name) => [name, controller[name]])),
      ...(Object.keys(otherForms).length > 0 ? { otherForms } : {}),
    } as unknown as PortalFacts['controller'],
    registers,
  };
}

/** What a register is called in letters of other languages than the page's. */
function otherNamesOf({ name, otherForms = {} }: RegisterFacts): { otherNames?: readonly string[] } {
  const names = Object.entries(otherForms).flatMap(([code, forms]) => {
    const own = forms?.[namesOf(code as Language).BASE_FORM];
    return own === undefined || own === name ? [] : [own];
  });
  return names.length > 0 ? { otherNames: names } : {};
}

/** What the page that checks letters knows of the portal's own content, in every language. */
export async function portalRecord(): Promise<PortalRecord> {
  const { name, businessId } = await publishedController();
  const otherNames = namesOfController(await writtenController()).filter((one) => one !== name);
  const texts = await getCollection('notices');
  const { corrections } = readNoticeLock(CONTENT_FOLDER);
  const registers = (await publishedNotices()).map(({ slug, register }) => ({
    slug,
    name: register.name,
    ...otherNamesOf(register),
    noticeSha256s: [
      ...texts.filter(({ id }) => id.startsWith(`${slug}/`)).map((entry) => textHash(entryText(entry))),
      // What stood there before a slip of the pen was put right.
      ...corrections.filter((one) => one.register === slug).map(({ sha256 }) => sha256),
    ],
    noticeUpdatedOn: register.noticeUpdatedOn,
  }));
  return {
    controller: { name, businessId, ...(otherNames.length > 0 ? { otherNames } : {}) },
    registers: registers.map(({ noticeUpdatedOn: _, ...register }) => register),
    updatedOn: newestDay(
      registers.map((register) => register.noticeUpdatedOn),
      readText('CHANGELOG.md'),
    ),
  };
}

function publish(
  entry: CollectionEntry<'notices'>,
  controller: WrittenController,
  translations: readonly CollectionEntry<'notices'>[],
): PublishedNotice {
  const { id, data: notice, rendered } = entry;
  if ('translates' in notice)
    throw new Error(`${CONTENT_NAME}/notices/${id}.md translates a notice that is none.`);
  const body = entryText(entry);
  const file = `${CONTENT_NAME}/notices/${id}.md`;
  const [slug = '', written] = id.split('/') as [string, Language];
  const problems = [
    ...problemsInNotice(notice, body, written).map(describeProblem),
    ...differencesFrom(controller, notice, written),
  ];
  if (problems.length > 0) throw new Error(`${file} cannot be published.\n${problems.join('\n')}`);
  const sha256 = textHash(body);
  const lang = written === PAGE_LANGUAGE ? undefined : written;
  const sections = noticeSections(body);
  const names = namesOfController(controller);
  const read = translations.map((one) => readTranslation(one, sha256, { sections, names }));
  const own = read.find(({ code }) => code === PAGE_LANGUAGE && lang !== undefined);
  const shown = lang === undefined ? notice : inOwnWords(notice, own?.words);
  const otherForms = otherFormsOf(
    Object.fromEntries([
      ...LANGUAGE_CODES.map((code) => [code, grammarOf(code).uninflected(notice.name)]),
      [written, notice.forms],
      ...read.map(({ code, words }) => [code, words.forms]),
    ]),
  );
  return {
    slug,
    lang,
    wordsLang: own ? undefined : lang,
    notice: shown,
    ...(own ? { translation: own.translation } : {}),
    register: {
      ...registerFacts(slug, shown, sha256, sections),
      ...otherForms,
      ...(own || lang === undefined ? {} : { lang }),
    },
    text: splitNoticeHtml(rendered?.html ?? '', body),
    storageIn: notice.storageIn ?? findSectionWith(notice.storage[0]?.text, sections),
  };
}

/** The notice with what the portal says of it in the page's language; without a translation, its name as it is. */
function inOwnWords(notice: Notice, words: Translation | undefined): Notice {
  if (!words) {
    // Its examples would stand in the middle of the page's own sentences.
    return { ...notice, forms: grammarOf(PAGE_LANGUAGE).uninflected(notice.name), examples: undefined };
  }
  const { name, forms, summary, examples } = words;
  return { ...notice, name, forms, examples, summary: { ...notice.summary, ...summary } };
}

function readTranslation(
  { id, data, body = '', rendered }: CollectionEntry<'notices'>,
  originalSha256: string,
  { sections: originalSections, names }: { sections: readonly NoticeSection[]; names: readonly string[] },
) {
  const code = id.split('/')[1] as Language;
  const words = data as Translation;
  const text = body.replaceAll('\r\n', '\n');
  const anchorsOf = (sections: readonly NoticeSection[]): string =>
    sections.map(({ anchor }) => anchor).join(', ');
  const problems = problemsInTranslation(words, code, originalSha256).map(
    ({ field, expected }) => `- ${field}: expected ${expected}.`,
  );
  const anchors = anchorsOf(originalSections);
  // Links lead to sections of the notice, in whichever language it is read.
  if (words.outdatedSince === undefined && anchorsOf(noticeSections(text)) !== anchors) {
    problems.push(`- expected the original's sections, with the anchors ${anchors}.`);
  }
  if (problems.length > 0)
    throw new Error(`${CONTENT_NAME}/notices/${id}.md cannot be published.\n${problems.join('\n')}`);
  const translation: PublishedTranslation = {
    text: splitNoticeHtml(rendered?.html ?? '', text),
    by: words.translatedBy,
    isConfirmed: names.includes(words.translatedBy),
    outdatedSince: words.outdatedSince,
  };
  return { code, words, translation };
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

function differencesFrom(controller: WrittenController, notice: Notice, language: Language): string[] {
  const pairs = [
    ['controller', notice.controller, nameStatedIn(notice, controller, language)],
    ['businessId', notice.businessId ?? controller.businessId, controller.businessId],
  ];
  return pairs
    .filter(([, stated, expected]) => stated !== expected)
    .map(
      ([field, stated, expected]) =>
        `- ${field}: expected "${expected}" as in ${CONTENT_NAME}/controller.yaml, got "${stated}". Correct one of the two.`,
    );
}
