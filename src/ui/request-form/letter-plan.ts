import type { FieldValues } from '../../domain/field.ts';
import type { Request } from '../../domain/request.ts';
import type { PublicKey } from '../../domain/request-file.ts';
import type { RequestCircumstances } from '../../domain/request-from-values.ts';
import type { SigningKey } from '../../store/signing-key.ts';
import type { LetterText } from '../letter-wordings.ts';

/** How a draft becomes a letter: what showing and signing it need to know of its kind. */
export interface LetterPlan {
  /** The wordings that the letter takes besides those of requests. */
  readonly letterTexts: readonly LetterText[];
  /** Who signed the letter that this one follows. */
  readonly firstSigner: FirstSigner | undefined;
  /** The request that the values make, with gaps; undefined while there is nothing to write of. */
  requestOf(values: FieldValues, circumstances: LetterCircumstances): Request | undefined;
}

/** The key that signed a first letter, and the way to the keys of the device that keeps it. */
export interface FirstSigner {
  readonly publicKey: PublicKey;
  /** The key of the name; also when the draft itself is kept in memory only. */
  findKey(name: string): Promise<SigningKey | undefined>;
}

/** What a plan cannot know about a letter. */
export interface LetterCircumstances extends RequestCircumstances {
  /** Whether another key signs than signed the first letter; before the signing it is a forecast. */
  readonly isKeyNew?: boolean | undefined;
}
