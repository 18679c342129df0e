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
    label: 'Name of the person you represent',
    hint: (short) => `The name by which ${knows(short)} them.`,
    autocomplete: 'off',
  },
  'dataSubject.knownEmail': {
    hint: 'The one to which they have had news or invitations.',
    autocomplete: 'off',
  },
  'dataSubject.noKnownEmail': {
    label: (short) => `${knowsNot(short)} their e-mail address, or I do not know it`,
    hint: 'In that case, give below the organisation or context in which their data can be found.',
  },
  'dataSubject.olderEmail': { hint: 'If their data may be under an earlier address.' },
  'dataSubject.organisation': {
    hint: 'The one through which their data came.',
    autocomplete: 'off',
  },
  'dataSubject.formerName': { hint: 'If their data may be under an earlier name.' },
} as const satisfies Readonly<Record<string, Partial<Omit<FieldWords, 'missing'>>>>;

/** The words of the fields where the person acts for another. */
export function representedFieldWords(
  words: Readonly<Record<string, FieldWords>>,
): Readonly<Record<string, FieldWords>> {
  return withDiffering(words, differing);
}
