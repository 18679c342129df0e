import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { type AnswerFacts, registerAnswerFacts } from '../domain/answer/notice-facts.ts';
import { controllerSchema, withAuthority } from '../domain/publisher/controller.ts';
import { noticeSchema } from '../domain/publisher/notice.ts';
import { isTranslation } from '../domain/publisher/translation.ts';
import { LANGUAGE_CODES } from '../i18n/languages.ts';
import { CONTENT_FOLDER } from './content-folder.ts';
import { textHash } from './entry-text.ts';
import { readText } from './read-text.ts';

const NAME = 'virtual:answer-facts';

/** What answers can repeat of the notices in the folder, which is a `content/`; those of the language come first. */
export async function readAnswerFacts(content: string, language: string): Promise<AnswerFacts> {
  const { DATA_PROTECTION_OMBUDSMAN } = (await import(
    new URL(`../i18n/${language}/authority.ts`, import.meta.url).href
  )) as typeof import('#words/authority.ts');
  const { name, parallelNames, businessId, requestEmail, supervisoryAuthority } = withAuthority(
    controllerSchema.parse(parse(readText(`${content}controller.yaml`))),
    DATA_PROTECTION_OMBUDSMAN,
  );
  const { email, phone, website } = supervisoryAuthority;
  const names = LANGUAGE_CODES.flatMap((code) => {
    const own = parallelNames?.[code];
    return own ? [[code, own.name] as const] : [];
  });
  return {
    controller: {
      name,
      ...(names.length > 0 ? { names: Object.fromEntries(names) } : {}),
      ...(businessId ? { businessId } : {}),
      ...(requestEmail ? { requestEmail } : {}),
    },
    authority: { name: supervisoryAuthority.name, email, phone, website },
    registers: readdirSync(`${content}notices/`)
      .filter((slug) => !slug.startsWith('.'))
      .sort()
      .map((slug) => readRegister(slug, readNotice(`${content}notices/${slug}/`, language))),
  };
}

interface NoticeFile {
  readonly name: string;
  readonly text: string;
}

function readNotice(folder: string, language: string): NoticeFile {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const texts = files
    .sort()
    .map((name) => ({ name, text: readText(`${folder}${name}`) }))
    // What an answer repeats stands in the notice itself.
    .filter(({ text }) => !isTranslation(parse(frontMatterOf(text))));
  const notice = texts.find(({ name }) => name === `${language}.md`) ?? texts[0];
  if (!notice) throw new Error(`Expected a notice in ${folder}, got translations alone.`);
  return notice;
}

function frontMatterOf(text: string): string {
  return /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(text)?.[1] ?? '';
}

function readRegister(slug: string, { name, text }: NoticeFile): AnswerFacts['registers'][number] {
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const sha256 = textHash(body.trim());
  const language = name.replace(/\.md$/, '');
  return registerAnswerFacts({ slug, language }, noticeSchema.parse(parse(frontMatter)), sha256);
}

/**
 * The Vite plugin that brings these facts, of the folder of content, to whoever writes or reads an answer, in a file of
 * their own.
 */
export function answerFacts(language: string, content: string = CONTENT_FOLDER) {
  return {
    name: 'answer-facts',
    resolveId: (id: string) => (id === NAME ? `\0${id}` : undefined),
    async load(this: { addWatchFile(path: string): void }, id: string) {
      if (id !== `\0${NAME}`) return undefined;
      this.addWatchFile(`${content}controller.yaml`);
      return `export default ${JSON.stringify(await readAnswerFacts(content, language))};`;
    },
  };
}
