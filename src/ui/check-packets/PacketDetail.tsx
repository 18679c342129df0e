import { formatDay } from '../../domain/calendar-day.ts';
import type { Request } from '../../domain/request.ts';
import { checkWords } from '../../i18n/fi/check.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import { LetterPreview } from '../letter-preview/LetterPreview.tsx';
import type { Verdict } from '../verify-door.ts';
import { writtenDay, writtenTime } from '../written-time.ts';
import { namesOfRights } from './check-row.ts';
import { Facts } from './Facts.tsx';

const words = checkWords.detail;

type WholePacket = Extract<Verdict, { verdict: 'valid' | 'unchecked' }>;

/** What a whole packet asks, the letter as it stands on paper, and what its signature proves. */
export function PacketDetail({ packet }: { packet: WholePacket }) {
  const { file, signer, messageDigest } = packet;
  const { request, letter, signedAt } = file;
  const { dataSubject, representative } = request;
  const certificate = signer.hasOwnCertificate ? 'own' : 'selfMade';
  return (
    <>
      <h3>{words.facts}</h3>
      <Facts
        rows={[
          [words.reference, request.reference],
          [words.letterKind, request.followUp && letter.documentType],
          [words.follows, request.follows?.reference],
          [words.rights, sentenceCase(namesOfRights(request.rights.map(({ right }) => right)))],
          [words.registers, request.registers.map(({ name }) => name).join(', ')],
          [words.name, dataSubject.name],
          [words.representative, representative && `${representative.name}, ${representative.email}`],
          [words.knownEmails, dataSubject.knownEmails.join(', ')],
          [words.replyTo, replyAddressOf(request)],
          [words.businessId, `${request.controller.businessId} (${request.controller.name})`],
          [words.createdOn, formatDay(request.createdOn)],
        ]}
      />
      <h3>{words.letter}</h3>
      <details class="check-letter" open>
        <summary>{words.wholeLetter}</summary>
        <LetterPreview letter={letter} signature={request.signature} isSigned words={checkWords.preview} />
      </details>
      <h3>{checkWords.proof.heading}</h3>
      <p>{checkWords.proof[certificate]}</p>
      <ul>
        {checkWords.proof.list[certificate].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3>{words.technical}</h3>
      <Facts
        rows={[
          [words.certificateName, <bdi key="name">{signer.name}</bdi>],
          [words.fingerprint, <code key="fingerprint">{signer.fingerprint}</code>],
          [words.signedAt, words.signedAtText(writtenDay(signedAt), writtenTime(signedAt))],
          [words.digest, <code key="digest">{messageDigest}</code>],
        ]}
      />
    </>
  );
}

function replyAddressOf({ replyChannel, dataSubject }: Request): string {
  const { replyEmail, postalAddress } = dataSubject;
  if (replyChannel === 'email') return replyEmail ?? '';
  return postalAddress ? `${postalAddress.street}, ${postalAddress.postcode} ${postalAddress.locality}` : '';
}
