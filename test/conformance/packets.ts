import { randomBytes } from 'node:crypto';
import type { FieldValues } from '../../src/domain/field.ts';
import type { VisibleSignature } from '../../src/domain/request.ts';
import { RIGHT_NAMES, RIGHT_PAIRS, type Right } from '../../src/domain/right.ts';
import { createSigningKey } from '../../src/packet/key.ts';
import { makePacket, type PacketContent } from '../../src/packet/make-packet.ts';
import { recordedFile } from '../packet/recorded-file.ts';
import { letterOfPages } from './letters.ts';

/** A packet, as the tools get it. */
export interface ConformancePacket {
  /** As the table names it: `access, email, drawn, 3 p.` */
  readonly name: string;
  readonly pdf: Uint8Array;
  /** The whole letter and the embedded data, for the tools that read them back. */
  readonly file: Awaited<ReturnType<typeof makePacket>>['file'];
  readonly certificate: Uint8Array;
}

const CHANNELS = ['email', 'post'] as const;
const SIGNATURES = ['none', 'typed', 'drawn'] as const;
const MOST_PAGES = 5;

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
 * representative, and the recorded letter with its four scripts.
 */
export async function makePackets(): Promise<ConformancePacket[]> {
  const signedAt = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
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
  return [...packets, await pack('recorded letter', { ...recordedFile, signedAt })];
}

interface Order {
  readonly rights: readonly Right[];
  readonly channel: (typeof CHANNELS)[number];
  readonly signature: (typeof SIGNATURES)[number];
  readonly pageCount: number;
  readonly signedAt: string;
  readonly values?: FieldValues;
}

async function makeOne({ rights, channel, signature, pageCount, signedAt, values }: Order) {
  const content = await letterOfPages(pageCount, {
    rights,
    values: { ...(channel === 'post' ? byPost : {}), ...values },
    signature: visibleSignature(signature),
  });
  const asked = content.request.rights.map(({ right }) => right).join(' + ');
  const name = `${asked}, ${values ? 'represented' : channel}, ${signature}, ${pageCount} p.`;
  return pack(name, { ...content, signedAt, fileId: randomBytes(16).toString('hex').toUpperCase() });
}

async function pack(name: string, content: PacketContent): Promise<ConformancePacket> {
  const key = await createSigningKey(content.letter.name, content.signedAt);
  const { pdf, file } = await makePacket(content, key);
  return { name, pdf, file, certificate: key.certificate };
}

function combinations() {
  return CHANNELS.flatMap((channel) => SIGNATURES.map((signature) => ({ channel, signature })));
}

function visibleSignature(kind: (typeof SIGNATURES)[number]): VisibleSignature | undefined {
  if (kind === 'none') return undefined;
  return kind === 'typed' ? { kind, text: 'Aino Esimerkki' } : recordedFile.request.signature;
}
