import type { SameWords } from '../shape/same-words.ts';
import { writtenDay } from './grammar.ts';

/** What the reader of a letter has to know besides whether it is whole, and what to do about it. */
export const doubtWords = {
  'other-controller': ({ name }: { name: string }) =>
    `Brevet är riktat till ett annat företag: ${name}. Meddela avsändaren att det kom till fel ställe.`,
  'controller-name': ({ name }: { name: string }) => `I brevet är företagets namn ${name}.`,
  'unknown-register': ({ name }: { name: string }) => `Här finns ingen beskrivning av registret ”${name}”.`,
  'unknown-notice': ({ name, updatedOn }: { name: string; updatedOn: string }) =>
    `Av beskrivningen ”${name}” finns här inte den version (${writtenDay(updatedOn)}) som brevet hänvisar till.`,
  'same-reference': ({ row }: { row: number }) =>
    `Samma referens, annan nyckel än på rad\u00a0${row}: fråga avsändaren vilket av breven hen har gjort.`,
  'same-email': ({ row }: { row: number }) =>
    `Samma e-post, annan nyckel än på rad\u00a0${row}: fråga avsändaren om båda breven kommer från hen.`,
  'same-name': ({ row }: { row: number }) =>
    `Samma namn, annan nyckel än på rad\u00a0${row}: säkerställ att det är samma person.`,
  'follows-same-key': ({ row }: { row: number }) =>
    `Fortsätter brevet på rad\u00a0${row}, och nyckeln är densamma.`,
  'follows-other-key': ({ row }: { row: number }) =>
    `Fortsätter brevet på rad\u00a0${row}, men nyckeln är en annan: fråga avsändaren.`,
  'follows-other-letter': ({ row }: { row: number }) =>
    `På rad\u00a0${row} finns samma referens som i det brev som detta fortsätter, men brevet är ett annat: fråga avsändaren.`,
  'follows-missing': ({ reference }: { reference: string }) =>
    `Det tidigare brevet ${reference} finns inte i tabellen.`,
  'dates-apart': ({ createdOn, signedOn }: { createdOn: string; signedOn: string }) =>
    `Brevet är daterat den ${writtenDay(createdOn)} men undertecknat den ${writtenDay(signedOn)}.`,
  'mixed-scripts': ({ name, letters }: { name: string; letters: readonly string[] }) =>
    `Namnet ”${name}” har bokstäver ur olika alfabet (${letters.join(' ')}). Namnet kan vara ett annat än det ser ut som.`,
  'reply-elsewhere': ({ email }: { email: string }) =>
    `Svaret önskas till adressen ${email}, som inte är bland de kända adresserna.`,
  'reply-unknown': ({ email }: { email: string }) =>
    `Svaret önskas till adressen ${email}. Brevet har ingen adress som avsändaren redan är känd under.`,
} satisfies SameWords<typeof import('../fi/letter-doubts.ts').doubtWords>;
