import { withDiffering } from '../shape/field-hints.ts';
import { type FieldWords, knowsNot } from './field-words.ts';
import { inForm } from './grammar.ts';

/**
 * What differs in the words of the fields about a person for whom another fills them in. The browser must not offer
 * its owner's own name and address there.
 *
 * MUST NOT: differ in what is missing: the list of problems has the words of the fields as they are otherwise.
 */
const differing = {
  'dataSubject.name': {
    label: 'Namnet på personen som du företräder',
    hint: (short) => `Namnet som personen är känd under hos ${inForm(short, 'definite')}.`,
    autocomplete: 'off',
  },
  'dataSubject.knownEmail': {
    hint: 'Adressen som personen har fått nyheter eller inbjudningar till.',
    autocomplete: 'off',
  },
  'dataSubject.noKnownEmail': {
    label: (short) => `${knowsNot(short)} personens e-postadress, eller så vet jag inte vilken den är`,
    hint: 'Ange då nedan organisationen eller sammanhanget där personens uppgifter finns.',
  },
  'dataSubject.olderEmail': { hint: 'Om personens uppgifter kan finnas under en tidigare adress.' },
  'dataSubject.organisation': {
    hint: 'Den som personens uppgifter har kommit genom.',
    autocomplete: 'off',
  },
  'dataSubject.formerName': { hint: 'Om personens uppgifter kan finnas under ett tidigare namn.' },
} as const satisfies Readonly<Record<string, Partial<Omit<FieldWords, 'missing'>>>>;

/** The words of the fields where the person acts for another. */
export function representedFieldWords(
  words: Readonly<Record<string, FieldWords>>,
): Readonly<Record<string, FieldWords>> {
  return withDiffering(words, differing);
}
