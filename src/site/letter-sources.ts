import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import {
  FIRST_WORDINGS,
  FOLLOWING_WORDINGS,
  type WordingSources,
} from '../domain/letter/compose-wordings.ts';
import { asksSchema, type RegisterAsks } from '../domain/publisher/asks.ts';
import { NOTICE_KINDS } from '../domain/publisher/notice-kinds.ts';
import { grammarOf } from '../i18n/grammars.ts';
import { isLanguage } from '../i18n/languages.ts';
import { CALLED_IN_LETTERS } from '../i18n/notice-kinds.ts';
import { CONTENT_NAME, OWN_LETTERS } from './content-folder.ts';
import { readText } from './read-text.ts';

/** Texts by their paths below `content/`, such as `letters/tarkastus/<language>.md`. */
export type ContentTexts = Readonly<Record<string, string>>;

const NAMES: readonly string[] = [...FIRST_WORDINGS, ...FOLLOWING_WORDINGS].sort();

/** Who publishes, and so what the notices are called. */
const CONTROLLER = 'controller.yaml';

/** Below `content/`: a letter's or a notice's text in one language. */
const SOURCE = /^(letters|notices)\/([^/]+)\/([a-z]+)\.md$/;

/** Whether the path, below `content/`, is of a text that letters are composed from. */
export function isSource(path: string): boolean {
  return path === CONTROLLER || SOURCE.test(path);
}

/** The letters' and the notices' texts in a folder of content; a letter that it lacks is the portal's own. */
export function readContentTexts(folder: string): ContentTexts {
  const own = filesBelow(folder, '');
  const letters = filesBelow(OWN_LETTERS, 'letters/').filter(([path]) => !own.some(([one]) => one === path));
  const sorted = [...own, ...letters].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([path, file]) => [path, readText(file)]));
}

/** The sources below the folder: where they stand in a folder of content, and their files. */
function filesBelow(folder: string, prefix: string): [path: string, file: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path): [string, string] => [`${prefix}${path.replaceAll('\\', '/')}`, join(folder, path)])
    .filter(([path]) => isSource(path));
}

/** What the language's wordings are composed from. A letter that is missing throws: no portal can do without it. */
export function letterSources(texts: ContentTexts, language: string): WordingSources {
  for (const name of NAMES) {
    const path = `letters/${name}/${language}.md`;
    if (!Object.hasOwn(texts, path))
      throw new Error(`Expected content/${path}. Write the letter's wording there.`);
  }
  return sourcesAmong(texts, language);
}

/** The same of a content from before a letter was added. */
export function sourcesAmong(texts: ContentTexts, language: string): WordingSources {
  const letters = NAMES.flatMap((name) => {
    const text = texts[`letters/${name}/${language}.md`];
    return text === undefined ? [] : [{ name, text }];
  });
  const asks = Object.entries(texts).flatMap(([path, text]): RegisterAsks[] => {
    const [, kind, slug = '', written] = SOURCE.exec(path) ?? [];
    return kind === 'notices' && written === language ? [{ slug, asks: asksIn(path, text) }] : [];
  });
  return { letters, asks, noticeNames: noticeNamesIn(texts[CONTROLLER] ?? '', language) };
}

/** Each form of the name that letters have, at the start of a sentence and within one. */
function noticeNamesIn(controller: string, language: string): [written: string, own: string][] {
  const { data: kind } = z.enum(NOTICE_KINDS).safeParse(parse(controller)?.noticeKind);
  if (!kind || !isLanguage(language)) return [];
  const { sentenceCase } = grammarOf(language);
  const called = CALLED_IN_LETTERS[language];
  const owns = called(kind);
  return called(NOTICE_KINDS[0]).flatMap((written, index) => {
    const own = owns[index] ?? written;
    if (own === written) return [];
    return [(text: string) => text, sentenceCase].map((cased): [string, string] => [
      cased(written),
      cased(own),
    ]);
  });
}

function asksIn(path: string, text: string): RegisterAsks['asks'] {
  const [, frontMatter = ''] = /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(text) ?? [];
  const { data, error } = asksSchema.safeParse(parse(frontMatter)?.asks ?? {});
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(
    `${CONTENT_NAME}/${path}: ${['asks', ...(issue?.path ?? [])].join('.')}: ${issue?.message}.`,
  );
}
