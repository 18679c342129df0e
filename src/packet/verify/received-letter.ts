import { helsinkiDayOf } from '../../domain/calendar/helsinki-day-of.ts';
import type { ReceivedLetter } from '../../domain/received/letter-doubts.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import type { CheckedFile } from './checked-file.ts';

/** What a checked file says as a letter, for comparing; undefined for one that is not whole. */
export function receivedLetterOf(checked: CheckedFile, number: number): ReceivedLetter | undefined {
  if (checked.kind === 'packet' && 'file' in checked.verdict) {
    const { file, signer, messageDigest } = checked.verdict;
    const { controller, registers, dataSubject, representative, replyChannel, ...request } = requestOf(file);
    return {
      number,
      reference: request.reference,
      fingerprint: signer.fingerprint,
      digest: messageDigest,
      name: dataSubject.name,
      otherNames: [signer.name, ...(representative ? [representative.name] : [])],
      knownEmails: dataSubject.knownEmails,
      replyEmail: replyChannel === 'email' ? dataSubject.replyEmail : undefined,
      createdOn: request.createdOn,
      signedOn: helsinkiDayOf(file.signedAt),
      controller,
      registers,
      follows: request.follows,
    };
  }
  if (checked.kind === 'paper' && checked.seal.verdict === 'valid') {
    const { payload, fingerprint } = checked.seal;
    const { replyTo, emails } = payload;
    return {
      number,
      reference: payload.reference,
      fingerprint,
      name: payload.name,
      otherNames: payload.representative ? [payload.representative[0]] : [],
      // A seal lists the reply address among the known ones, so that it cannot be told from them.
      knownEmails: emails.filter((email) => email !== replyTo),
      createdOn: payload.issuedOn,
      controller: { name: payload.controllerName, businessId: payload.businessId },
      registers: payload.registers.map((name) => ({ name })),
    };
  }
  return undefined;
}
