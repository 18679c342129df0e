import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { controllerSchema } from '../domain/publisher/controller.ts';
import { problemInSlug, suggestSlug } from '../domain/publisher/register-slug.ts';
import { grammarOf } from '../i18n/grammars.ts';
import { FIRST_LANGUAGE } from '../i18n/languages.ts';
import { newNotice, PLACEHOLDER, newNoticeWords as words } from '../i18n/publisher/new-notice.ts';
import { placeIn } from '../site/content-folder.ts';
import { readText } from '../site/read-text.ts';
import { PublishingError } from './publishing-error.ts';

/** Where and when a notice is begun. */
interface Beginning {
  /** The folder of content. */
  readonly folder: string;
  /** Today in Helsinki, ISO. */
  readonly today: string;
  say(line: string): void;
}

/**
 * Writes a new register's notice with its publisher's facts, by the name that the register has in a sentence,
 * `jäsenrekisteri`. Throws PublishingError when it cannot be begun; nothing is overwritten.
 */
export function beginNotice(name: string, { folder, today, say }: Beginning): void {
  const slug = problemInSlug(name) === undefined ? name : suggestSlug(name);
  if (slug === '' || problemInSlug(slug) !== undefined) throw new PublishingError(words.badName(name, slug));
  const controller = readController(folder);
  const { languages: [language = FIRST_LANGUAGE] = [] } = controller;
  const path = `notices/${slug}/${language}.md`;
  if (existsSync(join(folder, path))) throw new PublishingError(words.exists(placeIn(folder, path)));
  const registerName = grammarOf(language).lowerCase(name);
  const text = newNotice({
    name: registerName,
    controller: controller.name,
    controllerGenitive: controller.forms.genitive ?? controller.name,
    kind: controller.noticeKind,
    businessId: controller.businessId,
    email: controller.requestEmail,
    postalAddress: controller.postalAddress,
    day: today,
  });
  mkdirSync(join(folder, 'notices', slug), { recursive: true });
  writeFileSync(join(folder, path), text, { flag: 'wx' });
  say(words.made(placeIn(folder, path)));
  say(registerName.endsWith('rekisteri') ? words.formsProposed : words.formsOpen);
  say(words.next(text.split(PLACEHOLDER).length - 1));
}

function readController(folder: string) {
  try {
    return controllerSchema.parse(parse(readText(join(folder, 'controller.yaml'))));
  } catch {
    throw new PublishingError(words.controllerUnreadable(placeIn(folder, 'controller.yaml')));
  }
}
