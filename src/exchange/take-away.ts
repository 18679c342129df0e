/*
 * A received packet in the forms of other people's programs. What a format has no field for is told by name and
 * never squeezed into another: a controller must not lose a right because its tool does not know it.
 *
 * **Fides** (`POST /api/v1/privacy-request`, an array of at most 50): one entry for each right and each e-mail
 * address that the controller may know the person by, as Fides looks a person up by one.
 *
 * | field | from |
 * |---|---|
 * | `policy_key` | access and portability: `default_access_policy`; erasure: `default_erasure_policy` |
 * | `identity.email` | a known e-mail; the reply address where none is known |
 * | `identity.phone_number` | the telephone number in E.164, on the first entry of a right |
 * | `external_id` | the reference |
 * | `requested_at` | the day of receipt, on which the time limit rests; not the sender's clock |
 * | `custom_privacy_request_fields` | registers, articles, key fingerprint, SHA-256 of the signed bytes |
 *
 * Policies are the controller's own; other keys are changed in the file. Fides drops custom fields unless they
 * are allowed in its settings.
 *
 * **OpenDSR 2.0** (`POST /requests` of a processor, one object at a time; the file holds an array of them):
 *
 * | field | from |
 * |---|---|
 * | `regulation`, `api_version` | `gdpr`, `2.0` |
 * | `subject_request_id` | a random UUID v4, as the controller has to give one |
 * | `subject_request_type` | `access`, `portability` or `erasure`: it knows no other |
 * | `submitted_time` | the day of receipt |
 * | `subject_identities` | every known e-mail, `raw`; it knows neither telephone numbers nor postal addresses |
 *
 * Neither has a place for a letter that follows a request, such as a reminder: as a request of its own it would be
 * answered twice, and its time limit counted anew.
 *
 * Neither takes rectification, restriction, objections, withdrawal of consent or Art. 22, nor the details, the
 * name, the postal address or who represents whom. Those stay in `request.json` and in the letter.
 */

import type { AnyRequestFile } from '../domain/records/any-request-file.ts';
import type { RequestedRight } from '../domain/request/request.ts';
import type { Right } from '../domain/rights/right.ts';

/** A packet that was found whole, with the day on which the controller received it. */
export interface ReceivedPacket {
  readonly file: AnyRequestFile;
  readonly messageDigest: string;
  readonly fingerprint: string;
  readonly receivedOn: string;
}

/** A right that the format cannot carry, a person whom it cannot name, or a letter that is no new request. */
export interface LeftOut {
  readonly reference: string;
  readonly right: Right;
  readonly reason: 'unknown-right' | 'no-identity' | 'no-new-request';
}

/** Requests in a format of others, and what stays out of it. */
interface Mapped<Entry> {
  readonly entries: readonly Entry[];
  readonly leftOut: readonly LeftOut[];
}

interface LabelledField {
  readonly label: string;
  readonly value: string | readonly string[];
}

/** `PrivacyRequestCreate` of Fides, as far as it is filled here. */
interface FidesPrivacyRequest {
  readonly external_id: string;
  readonly requested_at: string;
  readonly policy_key: string;
  readonly identity: { readonly email?: string; readonly phone_number?: string };
  readonly custom_privacy_request_fields: Readonly<Record<string, LabelledField>>;
}

/** A request object of OpenDSR 2.0. */
interface OpenDsrRequest {
  readonly regulation: 'gdpr';
  readonly subject_request_id: string;
  readonly subject_request_type: string;
  readonly submitted_time: string;
  readonly subject_identities: readonly {
    readonly identity_type: 'email';
    readonly identity_value: string;
    readonly identity_format: 'raw';
  }[];
  readonly api_version: '2.0';
}

/** What a format calls each right; undefined for those that it does not know. */
type NamesByRight = Readonly<Record<Right, string | undefined>>;

const FIDES_POLICIES: NamesByRight = {
  access: 'default_access_policy',
  rectification: undefined,
  erasure: 'default_erasure_policy',
  restriction: undefined,
  marketingObjection: undefined,
  objection: undefined,
  portability: 'default_access_policy',
  consentWithdrawal: undefined,
  automatedDecision: undefined,
};

const OPEN_DSR_TYPES: NamesByRight = {
  access: 'access',
  rectification: undefined,
  erasure: 'erasure',
  restriction: undefined,
  marketingObjection: undefined,
  objection: undefined,
  portability: 'portability',
  consentWithdrawal: undefined,
  automatedDecision: undefined,
};

/** The packets as privacy requests of Fides. */
export function fidesRequests(packets: readonly ReceivedPacket[]): Mapped<FidesPrivacyRequest> {
  return mapRights(packets, FIDES_POLICIES, (packet, right, policy) => {
    const { request } = packet.file;
    const phone = internationalNumber(request.dataSubject.phone ?? '');
    const emails = emailsOf(packet);
    const identities = emails.length > 0 ? emails.map((email) => ({ email })) : phone ? [{}] : [];
    return identities.map((identity, index) => ({
      external_id: request.reference,
      requested_at: startOf(packet.receivedOn),
      policy_key: policy,
      identity: { ...identity, ...(phone && index === 0 ? { phone_number: phone } : {}) },
      custom_privacy_request_fields: {
        registers: { label: 'Registers', value: request.registers.map(({ name }) => name) },
        articles: {
          label: 'GDPR articles',
          value: request.rights.flatMap((asked) => (asked.right === right ? asked.articles : [])),
        },
        key_fingerprint: { label: 'Key fingerprint', value: packet.fingerprint },
        message_digest: { label: 'SHA-256 of the signed bytes', value: packet.messageDigest },
      },
    }));
  });
}

/** The packets as OpenDSR requests; `makeUuid` draws a random UUID v4 for each. */
export function openDsrRequests(
  packets: readonly ReceivedPacket[],
  makeUuid: () => string,
): Mapped<OpenDsrRequest> {
  return mapRights(packets, OPEN_DSR_TYPES, (packet, _right, type) => {
    const emails = emailsOf(packet);
    if (emails.length === 0) return [];
    return [
      {
        regulation: 'gdpr',
        subject_request_id: makeUuid(),
        subject_request_type: type,
        submitted_time: startOf(packet.receivedOn),
        subject_identities: emails.map((email) => ({
          identity_type: 'email',
          identity_value: email,
          identity_format: 'raw',
        })),
        api_version: '2.0',
      },
    ];
  });
}

function mapRights<Entry>(
  packets: readonly ReceivedPacket[],
  types: NamesByRight,
  write: (packet: ReceivedPacket, right: Right, type: string) => Entry[],
): Mapped<Entry> {
  const leftOut: LeftOut[] = [];
  const entries = packets.flatMap((packet) => {
    const { reference, rights, followUp } = packet.file.request;
    if (followUp) {
      leftOut.push({ reference, right: (rights[0] as RequestedRight).right, reason: 'no-new-request' });
      return [];
    }
    return rights.flatMap(({ right }) => {
      const type = types[right];
      const written = type === undefined ? [] : write(packet, right, type);
      if (written.length === 0) {
        leftOut.push({ reference, right, reason: type === undefined ? 'unknown-right' : 'no-identity' });
      }
      return written;
    });
  });
  return { entries, leftOut };
}

function emailsOf({ file }: ReceivedPacket): string[] {
  const { knownEmails, replyEmail } = file.request.dataSubject;
  if (knownEmails.length > 0) return [...new Set(knownEmails)];
  return replyEmail === undefined ? [] : [replyEmail];
}

/** Midnight UTC falls on the same day in Helsinki, in winter and in summer. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The number as E.164, or undefined where it cannot be told; a national one is taken to be Finnish. */
function internationalNumber(written: string): string | undefined {
  const digits = written
    .replace('(0)', '')
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '+');
  const number = digits.startsWith('0') ? `+358${digits.slice(1)}` : digits;
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined;
}
