import { writeLetter } from '../../domain/letter/letter.ts';
import { type Wording, WordingError } from '../../domain/letter/wording.ts';
import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import { encodeCanonicalJson } from '../bytes/canonical-json.ts';
import { refuse } from '../verdict/refusal.ts';

/**
 * Writes the letter again from the request and compares: what a person reads is what the data says. False when
 * a wording is not among those given, so that it cannot be compared.
 */
export function isLetterOfRequest(file: AnyRequestFile, wordings: readonly Wording[]): boolean {
  const { letter } = file;
  const used = letter.wordings.map(({ name, sha256 }) =>
    wordings.find((wording) => wording.name === name && wording.sha256 === sha256),
  );
  if (!used.every((wording) => wording !== undefined)) return false;
  if (encodeCanonicalJson(written()) === encodeCanonicalJson(letter)) return true;
  return refuse('letter-mismatch', 'Expected the letter that the request gives, got other text.');

  function written(): unknown {
    try {
      return writeLetter(requestOf(file), used as Wording[]);
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
