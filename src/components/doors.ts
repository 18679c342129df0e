import type { Notice } from '../domain/publisher/notice.ts';
import { legalBasesOf } from '../domain/publisher/purposes.ts';
import { applicabilityOf, RIGHT_NAMES, RIGHTS, type Right, rightEntry } from '../domain/rights/right.ts';
import { pagePath } from '../site/language.ts';

/**
 * The requests that a section of the notice leads to: those that it grants, in the order of the notice's facts. Beside
 * the section on storage people ask how to get off a list: there it is the requests that end the storage, and first
 * what most people come for, if that ends the processing at once.
 */
export function rightsBeside(anchor: string, notice: Notice, storageIn: string | undefined): Right[] {
  const granted = notice.rights.filter((mention) => mention.in === anchor).map(({ right }) => right);
  if (anchor !== storageIn) return granted;
  const { mainRight } = notice.summary;
  const ending = RIGHT_NAMES.filter((right) => rightEntry(right).endsStorage);
  return [...new Set(rightEntry(mainRight).endsAtOnce ? [mainRight, ...ending] : ending)];
}

/** The rights that the law gives although the notice does not speak of them, as far as its bases allow. */
export function unmentionedRights({ rights, purposes }: Notice): Right[] {
  const legalBases = legalBasesOf(purposes);
  const mentioned = rights.map(({ right }) => right);
  return RIGHT_NAMES.filter(
    (right) => !mentioned.includes(right) && applicabilityOf(right, legalBases) !== 'cannot-apply',
  );
}

/**
 * The address of a request prefilled with a register and a right. They stand in the fragment, which no
 * server sees.
 */
export function requestPath(slug: string, right?: Right): string {
  const choice = right ? `&oikeus=${RIGHTS[right].word}` : '';
  return `${pagePath('pyynto/')}#rekisteri=${slug}${choice}`;
}
