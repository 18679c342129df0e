import { pagePath } from './language.ts';

/** The address of the list of a notice's versions. */
export function listPath(slug: string): string {
  return pagePath(`selosteet/${slug}/versiot/`);
}

/** The address of the text that the notice had from the day on. */
export function pastPath(slug: string, day: string): string {
  return `${listPath(slug)}${day}/`;
}

/** The address of what changed when the text of the day was replaced. */
export function changesPath(slug: string, day: string): string {
  return `${pastPath(slug, day)}muutokset/`;
}
