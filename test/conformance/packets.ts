import { randomBytes } from 'node:crypto';
import { signerOf } from '../../src/domain/records/letter-signer.ts';
import { LETTER_LANGUAGE } from '../../src/domain/request/letter-language.ts';
import type { VisibleSignature } from '../../src/domain/request/request.ts';
import type { FieldValues } from '../../src/domain/rights/field.ts';
import { RIGHT_NAMES, RIGHT_PAIRS, type Right } from '../../src/domain/rights/right.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { makePacket, type PacketContent } from '../../src/packet/making/make-packet.ts';
import { createSigningKey } from '../../src/packet/signing/key.ts';
import { type OwnCertificate, openCertificate } from '../../src/packet/signing/own-certificate.ts';
import { encodeInstant } from '../../src/platform/instant.ts';
import { DIN_91379_GREEK, DIN_91379_LATIN } from '../fixtures/din-91379.ts';
import { pageCountOf } from '../packet/pdf/pdf-objects.ts';
import { fixture } from '../packet/pkcs12/pkcs12-files.ts';
import { recordedFile } from '../packet/recorded-file.ts';
import { followUpLetters } from './follow-up-letters.ts';
import { letterOfPages } from './letters.ts';

/** A packet, as the tools get it. */
export interface ConformancePacket {
  /** As the table names it: `access, email, drawn, 3 p.` */
  readonly name: string;
  readonly pdf: Uint8Array;
  /** The whole letter and the embedded data, for the tools that read them back. */
  readonly file: Awaited<ReturnType<typeof makePacket>>['file'];
  /** The signer's certificate, and those that came with it: each by the next one, the last by itself. */
  readonly chain: readonly [Uint8Array, ...Uint8Array[]];
}

const CHANNELS = ['email', 'post'] as const;
const SIGNATURES = ['none', 'typed', 'drawn'] as const;
const MOST_PAGES = 5;

/** The PKCS#12 files of people who sign with a certificate of their own, and what the table calls them. */
const OWN_CERTIFICATES = [
  ['rsa2048-aes256', 'RSA 2048, two issuers'],
  ['rsa4096', 'RSA 4096'],
  ['p256-alone', 'P-256'],
  ['p256', 'P-256, two issuers'],
  ['p384', 'P-384, one issuer'],
  ['version-1', 'P-256, X.509 v1'],
] as const;

const byPost: FieldValues = {
  'delivery.channel': 'post',
  'dataSubject.replyBy': 'post',
  'dataSubject.street': 'Esimerkkikatu 1 A 2',
  'dataSubject.postcode': '00100',
  'dataSubject.locality': 'Helsinki',
};
const represented: FieldValues = {
  'dataSubject.represented': true,
  'dataSubject.representativeName': 'Åke Šönberg-Žukov',
  'dataSubject.representativeEmail': 'ake@example.fi',
};

/**
 * Packets of every right in every channel with every kind of visible signature. The number of pages goes round
 * from one to five, so that each right, channel and signature meets each of them. Then the pairs of rights, a
 * representative, certificates of people's own, the letters that follow a request, a letter in each other language, and
 * the recorded letter, with its four scripts and with all letters of DIN 91379.
 */
export async function makePackets(): Promise<ConformancePacket[]> {
  const signedAt = encodeInstant(new Date());
  const packets: ConformancePacket[] = [];
  for (const [row, right] of RIGHT_NAMES.entries()) {
    for (const [column, { channel, signature }] of combinations().entries()) {
      const pageCount = ((row + column) % MOST_PAGES) + 1;
      packets.push(await makeOne({ rights: [right], channel, signature, pageCount, signedAt }));
    }
  }
  for (const [index, rights] of RIGHT_PAIRS.entries()) {
    const signature = SIGNATURES[index % SIGNATURES.length] ?? 'none';
    packets.push(await makeOne({ rights, channel: 'email', signature, pageCount: 3, signedAt }));
  }
  const values = { ...represented, ...byPost, 'delivery.channel': 'email' };
  packets.push(
    await makeOne({
      rights: ['access'],
      channel: 'email',
      signature: 'none',
      pageCount: 3,
      signedAt,
      values,
    }),
  );
  packets.push(
    ...(await makeOwnPackets(signedAt)),
    ...(await makeFollowUpPackets(signedAt)),
    ...(await makeTranslatedPackets(signedAt)),
  );
  const { letter } = recordedFile;
  const alphabet = [...DIN_91379_LATIN, ...DIN_91379_GREEK].join(' ');
  const inAllLetters = { ...letter, blocks: [{ type: 'paragraph', text: alphabet } as const] };
  return [
    ...packets,
    await pack('recorded letter', { ...recordedFile, signedAt }),
    await pack('letters of DIN 91379', { ...recordedFile, letter: inAllLetters, signedAt }),
  ];
}

/** A packet by each kind of certificate, of another right, channel, signature and length each time. */
async function makeOwnPackets(signedAt: string): Promise<ConformancePacket[]> {
  const packets: ConformancePacket[] = [];
  for (const [index, [file, kind]] of OWN_CERTIFICATES.entries()) {
    const own = await openCertificate(fixture(`${file}.p12`), 'salasana', signedAt);
    const { channel, signature } = cyclic(combinations(), index);
    packets.push(
      await makeOne({
        rights: [cyclic(RIGHT_NAMES, index)],
        channel,
        signature,
        pageCount: (index % MOST_PAGES) + 1,
        signedAt,
        own: { ...own, kind },
      }),
    );
  }
  return packets;
}

/** Each letter that follows a request, in each channel, and by a certificate of the person's own. */
async function makeFollowUpPackets(signedAt: string): Promise<ConformancePacket[]> {
  const own = await openCertificate(fixture('p256.p12'), 'salasana', signedAt);
  const packets: ConformancePacket[] = [];
  for (const { name, signature, hasOwnCertificate, write } of followUpLetters()) {
    const signer = hasOwnCertificate ? own : undefined;
    const written = write({
      signature: visibleSignature(signature),
      certificateSha256: signer?.sha256,
    });
    const packet = await pack(name, { ...written, signedAt, fileId: randomFileId() }, signer);
    packets.push({ ...packet, name: `${name}, ${signature}, ${pageCountOf(packet.pdf)} p.` });
  }
  return packets;
}

/** A letter in each language but the notices', with a line in theirs. */
async function makeTranslatedPackets(signedAt: string): Promise<ConformancePacket[]> {
  const packets: ConformancePacket[] = [];
  for (const language of LANGUAGE_CODES.filter((code) => code !== FIRST_LANGUAGE)) {
    const values = { [LETTER_LANGUAGE]: language };
    const content = await letterOfPages(2, {
      rights: ['access'],
      values,
      signature: visibleSignature('typed'),
    });
    packets.push(
      await pack(`access in ${language}, typed, 2 p.`, { ...content, signedAt, fileId: randomFileId() }),
    );
  }
  return packets;
}

interface Order {
  readonly rights: readonly Right[];
  readonly channel: (typeof CHANNELS)[number];
  readonly signature: (typeof SIGNATURES)[number];
  readonly pageCount: number;
  readonly signedAt: string;
  readonly values?: FieldValues;
  readonly own?: OwnCertificate & { readonly kind: string };
}

async function makeOne({ rights, channel, signature, pageCount, signedAt, values, own }: Order) {
  const content = await letterOfPages(pageCount, {
    rights,
    values: { ...(channel === 'post' ? byPost : {}), ...values },
    signature: visibleSignature(signature),
    own,
  });
  const asked = content.request.rights.map(({ right }) => right).join(' + ');
  const name = `${asked}, ${values ? 'represented' : channel}, ${signature}, ${pageCount} p.`;
  const fileId = randomFileId();
  return pack(own ? `${name}, ${own.kind}` : name, { ...content, signedAt, fileId }, own);
}

async function pack(name: string, content: PacketContent, own?: OwnCertificate): Promise<ConformancePacket> {
  const key = await createSigningKey(signerOf(content.letter), content.signedAt);
  const { pdf, file } = await makePacket(content, key, own);
  const chain = own ? ([own.certificate, ...own.issuers] as const) : ([key.certificate] as const);
  return { name, pdf, file, chain };
}

function randomFileId(): string {
  return randomBytes(16).toString('hex').toUpperCase();
}

function cyclic<Value>(values: readonly Value[], index: number): Value {
  return values[index % values.length] as Value;
}

function combinations() {
  return CHANNELS.flatMap((channel) => SIGNATURES.map((signature) => ({ channel, signature })));
}

function visibleSignature(kind: (typeof SIGNATURES)[number]): VisibleSignature | undefined {
  if (kind === 'none') return undefined;
  return kind === 'typed' ? { kind, text: 'Aino Esimerkki' } : recordedFile.request.signature;
}
