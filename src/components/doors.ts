import type { Notice } from '../domain/notice.ts';
import { applicabilityOf, RIGHT_NAMES, RIGHTS, type Right } from '../domain/right.ts';
import { type Locale, pathIn } from '../i18n/locale.ts';

/** The section on storage, where people ask how to get off a list (Art. 13(2)(a) GDPR). */
const STORAGE_SECTION = 7;

/** The requests that a section of the notice leads to, in the order of its facts. */
export function rightsBeside(section: number, notice: Notice): Right[] {
  const granted = notice.rights.filter((entry) => entry.section === section).map(({ right }) => right);
  if (section !== STORAGE_SECTION) return granted;
  const { mainRight } = notice.summary;
  return [...new Set<Right>(mainRight === 'marketingObjection' ? [mainRight, 'erasure'] : ['erasure'])];
}

/** The rights that the law gives although the notice does not speak of them, as far as its bases allow. */
export function unmentionedRights({ rights, legalBases }: Notice): Right[] {
  const mentioned = rights.map(({ right }) => right);
  return RIGHT_NAMES.filter(
    (right) => !mentioned.includes(right) && applicabilityOf(right, legalBases) !== 'cannot-apply',
  );
}

/**
 * The address of a request prefilled with a register and a right. They stand in the fragment, which no
 * server sees.
 */
export function requestPath(locale: Locale, slug: string, right?: Right): string {
  const choice = right ? `&oikeus=${RIGHTS[right].word}` : '';
  return `${pathIn(locale, 'pyynto/')}#rekisteri=${slug}${choice}`;
}
