import type { NameForms } from '../../i18n/languages.ts';
import type { FormsByLanguage } from '../language/name-forms.ts';
import type { LegalBasis, Right } from '../rights/right.ts';
import type { PostalAddress } from '../values/postal-address.ts';
import type { Notice } from './notice.ts';
import type { NoticeSection } from './notice-sections.ts';
import { plainText } from './plain-text.ts';
import { legalBasesOf } from './purposes.ts';
import { recipientNames } from './recipients.ts';

/** Where a notice speaks of a right. */
interface Mention {
  readonly right: Right;
  /** The section's anchor. */
  readonly in: string;
  /** The number that the section's heading carries, `11`; without one, its words. */
  readonly section: string;
}

/** What a request needs to know about one register. */
export interface RegisterFacts {
  /** The register's word in URLs, `asiakasrekisteri`. */
  readonly slug: string;
  readonly name: string;
  readonly forms: NameForms;
  /** The forms of its name in other languages than the page's. */
  readonly otherForms?: FormsByLanguage | undefined;
  /** The language of its name and of whom it concerns, where that is not the page's. */
  readonly lang?: string | undefined;
  readonly noticeUpdatedOn: string;
  /** SHA-256 of the notice's Markdown body without white space around it, in hex. */
  readonly noticeSha256: string;
  /** What the notice calls those to whom data go. */
  readonly processors: readonly string[];
  /** The postal address that the notice gives, if it does. */
  readonly postalAddress?: PostalAddress | undefined;
  /** Where the notice asks requests to be sent, if it says. */
  readonly email?: string | undefined;
  readonly contactPerson?: Notice['contactPerson'];
  readonly rights: readonly Mention[];
  readonly legalBases: readonly LegalBasis[];
  /** Whom the register concerns, continuing "Koskee sinua, …". */
  readonly concerns?: string;
  readonly examples?: Notice['examples'];
}

/** The register's facts for a request; the caller computes the hash, as this layer has no cryptography. */
export function registerFacts(
  slug: string,
  notice: Notice,
  noticeSha256: string,
  sections: readonly NoticeSection[],
): RegisterFacts {
  const { name, forms, updatedOn, recipients, postalAddress, channels, contactPerson, examples } = notice;
  return {
    slug,
    name,
    forms,
    noticeUpdatedOn: updatedOn,
    noticeSha256,
    processors: recipientNames(recipients),
    ...(postalAddress ? { postalAddress } : {}),
    ...(channels.email ? { email: channels.email } : {}),
    ...(contactPerson ? { contactPerson } : {}),
    rights: notice.rights.map((mention) => ({ ...mention, section: nameOf(mention.in, sections) })),
    legalBases: legalBasesOf(notice.purposes),
    concerns: notice.summary.concerns,
    ...(examples ? { examples } : {}),
  };
}

function nameOf(anchor: string, sections: readonly NoticeSection[]): string {
  const section = sections.find((candidate) => candidate.anchor === anchor);
  return section?.number ?? plainText(section?.heading ?? '');
}
