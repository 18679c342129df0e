import { checkWords } from '#words/check.ts';
import { sentenceCase, writtenDay } from '#words/grammar.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import type { Request } from '../../domain/request/request.ts';
import { formatAddress } from '../../domain/values/postal-address.ts';
import type { Verdict } from '../doors/verify-door.ts';
import { LetterPreview } from '../letter/LetterPreview.tsx';
import { writtenDayOf, writtenTimeOf } from '../parts/written-time.ts';
import { namesOfRights } from './check-row.ts';
import { Facts } from './Facts.tsx';
import { identifiersText, representativeText } from './person-words.ts';
import { ReadNotices } from './ReadNotices.tsx';

const words = checkWords.detail;

type WholePacket = Extract<Verdict, { verdict: 'valid' | 'unchecked' }>;

interface Props {
  readonly packet: WholePacket;
  /** The registers by the page's names. */
  readonly registers: readonly string[];
}

/** What a whole packet asks, the letter as it stands on paper, and what its signature proves. */
export function PacketDetail({ packet, registers }: Props) {
  const { file, signer, messageDigest } = packet;
  const request = requestOf(file);
  const { letter, signedAt } = file;
  const { dataSubject, representative } = request;
  const certificate = signer.hasOwnCertificate ? 'own' : 'selfMade';
  return (
    <>
      <h3>{words.facts}</h3>
      <Facts
        rows={[
          [words.reference, request.reference],
          [
            words.letterKind,
            request.followUp && (
              <span key="kind" lang={letter.language}>
                {letter.documentType}
              </span>
            ),
          ],
          [words.follows, request.follows?.reference],
          [words.rights, sentenceCase(namesOfRights(request.rights.map(({ right }) => right)))],
          [words.registers, registers.join(', ')],
          [words.name, dataSubject.name],
          [
            words.representative,
            representative &&
              representativeText([representative.name, representative.email], representative.kind),
          ],
          [words.knownEmails, dataSubject.knownEmails.join(', ')],
          [words.identifiers, identifiersText(dataSubject)],
          [words.replyTo, replyAddressOf(request)],
          controllerRow(request.controller),
          [words.createdOn, writtenDay(request.createdOn)],
        ]}
      />
      <ReadNotices registers={request.registers} />
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
          [words.signedAt, words.signedAtText(writtenDayOf(signedAt), writtenTimeOf(signedAt))],
          [words.digest, <code key="digest">{messageDigest}</code>],
        ]}
      />
    </>
  );
}

function replyAddressOf({ replyChannel, dataSubject }: Request): string {
  const { replyEmail, postalAddress } = dataSubject;
  return replyChannel === 'email' ? (replyEmail ?? '') : formatAddress(postalAddress);
}

/** The controller's business id, or its other number under that number's own name. */
function controllerRow({ name, businessId, registration }: Request['controller']): readonly [string, string] {
  const [label, number] = registration ? [registration.label, registration.value] : [words.businessId, '–'];
  return businessId === undefined
    ? [label, `${number} (${name})`]
    : [words.businessId, `${businessId} (${name})`];
}
