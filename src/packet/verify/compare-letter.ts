import { writeLetter } from '../../domain/letter.ts';
import type { RequestFile } from '../../domain/request-file.ts';
import { type Wording, WordingError } from '../../domain/wording.ts';
import { encodeCanonicalJson } from '../canonical-json.ts';
import { refuse } from './refusal.ts';

/**
 * Writes the letter again from the request and compares: what a person reads is what the data says. False when
 * a wording is not among those given, so that it cannot be compared.
 */
export function isLetterOfRequest({ request, letter }: RequestFile, wordings: readonly Wording[]): boolean {
  const used = letter.wordings.map(({ name, sha256 }) =>
    wordings.find((wording) => wording.name === name && wording.sha256 === sha256),
  );
  if (!used.every((wording) => wording !== undefined)) return false;
  if (encodeCanonicalJson(written()) === encodeCanonicalJson(letter)) return true;
  return refuse('letter-mismatch', 'Expected the letter that the request gives, got other text.');

  function written(): unknown {
    try {
      return writeLetter(request, used as Wording[]);
    } catch (cause) {
      // A wording too few, or one that asks for what the request lacks.
      if (!(cause instanceof TypeError || cause instanceof WordingError)) throw cause;
      return refuse(
        'letter-mismatch',
        `Expected a letter that can be written from the request: ${cause.message}`,
      );
    }
  }
}
