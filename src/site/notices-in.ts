import type { Controller } from '../domain/publisher/controller.ts';
import { FIRST_LANGUAGE } from '../i18n/languages.ts';
import { CONTENT_NAME } from './content-folder.ts';

/** Registers whose missing translation has been told, so that a build says it once and not on every page. */
const told = new Set<string>();

/**
 * One entry for each register, of those named `<register>/<language>`: the notice in the language, or the original in
 * the publisher's first language where there is none, which is told in the build's log. Throws when a register has no
 * original: a notice that nobody could read would be lost in silence.
 */
export function noticesIn<Entry extends { readonly id: string }>(
  language: string,
  entries: readonly Entry[],
  { languages: [first = FIRST_LANGUAGE] = [] }: Pick<Controller, 'languages'>,
  tell: (line: string) => void = console.warn,
): Entry[] {
  const find = (id: string): Entry | undefined => entries.find((entry) => entry.id === id);
  const registers = [...new Set(entries.map(({ id }) => id.split('/')[0] as string))].sort();
  return registers.map((register) => {
    const original = find(`${register}/${first}`);
    if (!original) {
      throw new Error(
        `Expected ${CONTENT_NAME}/notices/${register}/${first}.md. Write the notice in ${first}, the first of the languages in ${CONTENT_NAME}/controller.yaml.`,
      );
    }
    const translation = find(`${register}/${language}`);
    if (!translation && !told.has(`${register}/${language}`)) {
      told.add(`${register}/${language}`);
      tell(
        `${CONTENT_NAME}/notices/${register}/${language}.md does not exist: its pages show the notice in ${first}.`,
      );
    }
    return translation ?? original;
  });
}
