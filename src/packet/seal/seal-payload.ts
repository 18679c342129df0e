/*
 * What a paper seal says: a claims set (RFC 8392) with the issue date, the key that signed it (RFC 8747 §3.1)
 * and one private claim with the request.
 */
import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import type { PublicKey } from '../../domain/records/request-file.ts';
import type { PostalAddress } from '../../domain/values/postal-address.ts';
import { encodeCanonicalJson } from '../bytes/canonical-json.ts';
import { encodeCbor } from '../bytes/cbor.ts';
import { sha256 } from '../x509/ecdsa.ts';
import { toCoseKey } from './cose-key.ts';
import type { SealContent } from './seal-content.ts';
import {
  CONFIRMATION,
  COSE_KEY,
  ISSUED_AT,
  MEMBERS,
  REPRESENTATIVE_NUMBERS,
  REQUEST,
  RIGHT_NUMBERS,
  UNPROVEN_NUMBERS,
  UNPROVEN_PARTS,
  type UnprovenPart,
} from './seal-numbers.ts';

/** A number for each member, as the compiler sees to; the day is a claim of its own. */
export const MEMBER_NUMBERS: Readonly<Record<Exclude<keyof SealContent, 'issuedOn'>, number>> = MEMBERS;

/** A seal's content with the key that it was signed with. */
export interface SealPayload {
  readonly publicKey: PublicKey;
  readonly content: SealContent;
}

/** A request in the version that it was signed in, which the hash is of. */
export type SealedFile = Pick<AnyRequestFile, 'version' | 'request'>;

/** What the seal of a request says; with the free text, or with its hash alone. */
export async function sealContentOf(
  file: SealedFile,
  { withDetails }: { withDetails: boolean },
): Promise<SealContent> {
  const request = requestOf(file);
  const { dataSubject, representative, rights, registers, controller } = request;
  const { replyEmail, postalAddress, knownEmails } = dataSubject;
  const canonical = new TextEncoder().encode(encodeCanonicalJson(file.request));
  const details = rights.map((requested) => requested.details);
  // A letter that follows a request cites it and shows none of its details.
  const hasDetails = !request.followUp && details.some((each) => Object.keys(each).length > 0);
  const isPresent: Record<UnprovenPart, boolean> = {
    details: hasDetails && !withDetails,
    postalAddress: postalAddress !== undefined && request.replyChannel !== 'post',
    phone: dataSubject.phone !== undefined,
    organisation: dataSubject.organisation !== undefined,
    contactTime: dataSubject.contactTime !== undefined,
    follows: request.follows !== undefined,
    signature: request.signature !== undefined,
    // The device's key makes the seal, so paper shows nothing of a certificate that signed the file.
    certificate: request.certificateSha256 !== undefined,
    identifiers: dataSubject.identifiers !== undefined,
  };
  return {
    reference: request.reference,
    issuedOn: request.createdOn,
    ...(controller.businessId === undefined
      ? { controllerName: controller.name }
      : { businessId: controller.businessId }),
    rights: rights.map(({ right }) => right),
    registers: registers.map(({ name }) => name),
    name: dataSubject.name,
    emails: [...new Set([...(replyEmail === undefined ? [] : [replyEmail]), ...knownEmails])],
    // The schema of a request holds that the channel has its address.
    replyTo:
      request.replyChannel === 'post' && postalAddress
        ? sealedAddress(postalAddress)
        : (replyEmail as string),
    ...(representative ? { representative: [representative.name, representative.email] } : {}),
    // Left out where it is what a seal without it means.
    ...(representative && representative.kind !== 'authorised'
      ? { representativeKind: representative.kind }
      : {}),
    requestSha256: await sha256(canonical),
    ...(hasDetails && withDetails ? { details } : {}),
    unproven: UNPROVEN_PARTS.filter((part) => isPresent[part]),
  };
}

function sealedAddress({ street, postcode, locality, country }: PostalAddress): SealContent['replyTo'] {
  return country === undefined ? [street, postcode, locality] : [street, postcode, locality, country];
}

export const SECONDS_A_DAY = 86_400;

/** The payload as CBOR. */
export function encodeSealPayload({ publicKey, content }: SealPayload): Uint8Array<ArrayBuffer> {
  const { issuedOn, ...members } = content;
  const numbered = {
    ...members,
    rights: members.rights.map((right) => RIGHT_NUMBERS[right]),
    unproven: members.unproven.map((part) => UNPROVEN_NUMBERS[part]),
    representativeKind: members.representativeKind && REPRESENTATIVE_NUMBERS[members.representativeKind],
  };
  const claim = (Object.keys(MEMBER_NUMBERS) as (keyof typeof MEMBER_NUMBERS)[]).flatMap((name) =>
    numbered[name] === undefined ? [] : [[MEMBER_NUMBERS[name], numbered[name]] as const],
  );
  return encodeCbor(
    new Map<number, unknown>([
      [ISSUED_AT, Date.parse(`${issuedOn}T00:00:00Z`) / 1000],
      [CONFIRMATION, new Map([[COSE_KEY, toCoseKey(publicKey)]])],
      [REQUEST, new Map(claim)],
    ]),
  );
}
