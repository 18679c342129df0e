import type { WordingText } from '../../domain/letter/wording.ts';
import type { PublicKey } from '../../domain/records/request-file.ts';
import type { Request } from '../../domain/request/request.ts';
import type { RequestCircumstances } from '../../domain/request/request-from-values.ts';
import type { FieldValues } from '../../domain/rights/field.ts';
import type { Language } from '../../i18n/languages.ts';
import type { StoredKey } from '../../store/medium/stored-key.ts';

/** How a draft becomes a letter: what showing and signing it need to know of its kind. */
export interface LetterPlan {
  /** The wordings that the letter takes in its language; they come in files of their own. */
  loadWordings(language: Language): Promise<readonly WordingText[]>;
  /** Who signed the letter that this one follows. */
  readonly firstSigner: FirstSigner | undefined;
  /** The request that the values make, with gaps; undefined while there is nothing to write of. */
  requestOf(values: FieldValues, circumstances: LetterCircumstances): Request | undefined;
}

/** The key that signed a first letter, and the way to the keys of the device that keeps it. */
export interface FirstSigner {
  readonly publicKey: PublicKey;
  /** The key of the name; also when the draft itself is kept in memory only. */
  findKey(name: string): Promise<StoredKey | undefined>;
}

/** What a plan cannot know about a letter. */
interface LetterCircumstances extends RequestCircumstances {
  /** Whether another key signs than signed the first letter; before the signing it is a forecast. */
  readonly isKeyNew?: boolean | undefined;
  /** For reading only: the language to show a following letter in, which does not choose its own. */
  readonly shownIn?: Language | undefined;
}
