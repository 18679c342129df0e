import type { LegalBasis } from '../../rights/right.ts';
import type { NoticeSectionWords } from './notice-words.ts';

/** One purpose, and what it stands on (Art. 13(1)(c) GDPR). */
interface Purpose {
  readonly text: string;
  readonly bases: readonly LegalBasis[];
  /** Whether special categories of data stand on explicit consent (Art. 9(2)(a)). */
  readonly asksExplicitConsent?: boolean;
  /** The interest, where the basis is one (Art. 13(1)(d)). */
  readonly interest?: string;
}

/** What a notice's front matter states: every text is quoted from the notice. */
export interface CheckedFacts {
  /** The controller's name. */
  readonly controller: string;
  /** Its postal address on one line, for comparing notices. */
  readonly postalAddress?: string;
  /** Where requests go. */
  readonly requestEmail?: string;
  readonly contactPerson?: { readonly name: string; readonly email?: string };
  /** Whether the controller has a data protection officer, wherever it says so. */
  readonly hasOfficer?: boolean;
  readonly jointControllers?: readonly string[];
  readonly recipients: readonly string[];
  readonly purposes: readonly Purpose[];
  readonly dataCategories: readonly string[];
  readonly sources: readonly string[];
  readonly storage: readonly string[];
  /** The articles of the rights that it says it grants, `15` or `21(1)`. */
  readonly articles: readonly string[];
  /** Whether automated decisions are made, where the front matter says so. */
  readonly isAutomated?: boolean;
  /** Whether the front matter tells the changes since the last version. */
  readonly tellsChanges?: boolean;
  /** The publisher's own name for the document, in small letters. */
  readonly kind?: string;
  /** ISO day. */
  readonly updatedOn: string;
}

/** A notice as its rules see it. */
export interface CheckedNotice {
  readonly register: string;
  readonly facts: CheckedFacts;
  readonly sections: readonly NoticeSectionWords[];
}
