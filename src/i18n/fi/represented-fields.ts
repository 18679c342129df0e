import { withDiffering } from '../shape/field-hints.ts';
import { type FieldWords, knows, knowsNot } from './field-words.ts';

/**
 * What differs in the words of the fields about a person for whom another fills them in. The browser must not offer
 * its owner's own name and address there.
 *
 * MUST NOT: differ in what is missing: the list of problems has the words of the fields as they are otherwise.
 */
const differing = {
  'dataSubject.name': {
    label: 'Edustamasi henkilön nimi',
    hint: (short) => `Se nimi, jolla ${knows(short)} hänet.`,
    autocomplete: 'off',
  },
  'dataSubject.knownEmail': {
    hint: 'Se, johon hänelle on tullut uutisia tai kutsuja.',
    autocomplete: 'off',
  },
  'dataSubject.noKnownEmail': {
    label: (short) => `${knowsNot(short)} hänen sähköpostiaan, tai en tiedä sitä`,
    hint: 'Kerro silloin alla organisaatio tai yhteys, josta hänen tietonsa löytyvät.',
  },
  'dataSubject.olderEmail': { hint: 'Jos hänen tietonsa voivat olla entisen osoitteen alla.' },
  'dataSubject.organisation': {
    hint: 'Se, jonka kautta hänen tietonsa ovat tulleet.',
    autocomplete: 'off',
  },
  'dataSubject.formerName': { hint: 'Jos hänen tietonsa voivat olla entisellä nimellä.' },
} as const satisfies Readonly<Record<string, Partial<Omit<FieldWords, 'missing'>>>>;

/** The words of the fields where the person acts for another. */
export function representedFieldWords(
  words: Readonly<Record<string, FieldWords>>,
): Readonly<Record<string, FieldWords>> {
  return withDiffering(words, differing);
}
