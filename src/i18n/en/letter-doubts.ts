import type { SameWords } from '../shape/same-words.ts';
import { writtenDay } from './grammar.ts';

/** What the reader of a letter has to know besides whether it is whole, and what to do about it. */
export const doubtWords = {
  'other-controller': ({ name }: { name: string }) =>
    `The letter is addressed to another company: ${name}. Tell the sender that it came to the wrong place.`,
  'controller-name': ({ name }: { name: string }) => `In the letter the name of the company is ${name}.`,
  'unknown-register': ({ name }: { name: string }) => `There is no notice here for the register ‘${name}’.`,
  'unknown-notice': ({ name, updatedOn }: { name: string; updatedOn: string }) =>
    `Of the notice ‘${name}’, the version that the letter refers to (${writtenDay(updatedOn)}) is not here.`,
  'same-reference': ({ row }: { row: number }) =>
    `Same reference as in row ${row}, but a different key: ask the requester which letter is theirs.`,
  'same-email': ({ row }: { row: number }) =>
    `Same e-mail as in row ${row}, but a different key: ask the requester whether both are theirs.`,
  'same-name': ({ row }: { row: number }) =>
    `Same name as in row ${row}, but a different key: make sure whether the requester is the same.`,
  'follows-same-key': ({ row }: { row: number }) =>
    `Follows up the letter in row ${row}, and the key is the same.`,
  'follows-other-key': ({ row }: { row: number }) =>
    `Follows up the letter in row ${row}, but the key is different: ask the requester.`,
  'follows-other-letter': ({ row }: { row: number }) =>
    `Row ${row} has the same reference as the letter that this one follows up, but it is a different letter: ask the requester.`,
  'follows-missing': ({ reference }: { reference: string }) =>
    `The earlier letter ${reference} is not in the table.`,
  'dates-apart': ({ createdOn, signedOn }: { createdOn: string; signedOn: string }) =>
    `The letter is dated ${writtenDay(createdOn)} but was signed on ${writtenDay(signedOn)}.`,
  'mixed-scripts': ({ name, letters }: { name: string; letters: readonly string[] }) =>
    `The name ‘${name}’ has letters of different alphabets (${letters.join(' ')}). The name may be other than it looks.`,
  'reply-elsewhere': ({ email }: { email: string }) =>
    `The reply is requested to ${email}, which is not among the known addresses.`,
  'reply-unknown': ({ email }: { email: string }) =>
    `The reply is requested to ${email}. The letter gives no address by which the requester is already known.`,
} satisfies SameWords<typeof import('../fi/letter-doubts.ts').doubtWords>;
