import { writeLetter } from '../../src/domain/letter/letter.ts';
import { requestFileSchema } from '../../src/domain/records/request-file.ts';
import type { VisibleSignature } from '../../src/domain/request/request.ts';
import { requestFromValues } from '../../src/domain/request/request-from-values.ts';
import type { FieldValues } from '../../src/domain/rights/field.ts';
import type { Right } from '../../src/domain/rights/right.ts';
import { makePacket, type PacketContent } from '../../src/packet/making/make-packet.ts';
import { createSigningKey } from '../../src/packet/signing/key.ts';
import type { OwnCertificate } from '../../src/packet/signing/own-certificate.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { portalFacts } from '../fixtures/portal-facts.ts';
import { wordingsIn } from '../fixtures/wordings.ts';
import { pageCountOf } from '../packet/pdf/pdf-objects.ts';

/** What a letter says besides its length. */
export interface LetterOrder {
  readonly rights: readonly Right[];
  readonly values: FieldValues;
  readonly signature: VisibleSignature | undefined;
  /** The certificate of the person's own that the request names. */
  readonly own?: OwnCertificate | undefined;
}

/** The request and the letter of a packet, before it gets a time and an identifier. */
export type Written = Pick<PacketContent, 'request' | 'letter'>;

/** Where a person can write at length, and what has to be chosen for it. A direct marketing ban has no such place. */
const LONG_DETAILS: Readonly<Partial<Record<Right, (text: string) => FieldValues>>> = {
  access: (text) => ({ 'access.scope': 'limited', 'access.topic': text }),
  rectification: (text) => ({ 'rectification.reason': text }),
  erasure: (text) => ({ 'erasure.part': text }),
  restriction: (text) => ({ 'restriction.processing': text }),
  objection: (text) => ({ 'objection.situation': text }),
  portability: (text) => ({ 'portability.data': text }),
  consentWithdrawal: (text) => ({ 'consentWithdrawal.consent': text }),
  automatedDecision: (text) => ({ 'automatedDecision.view': text }),
};

/** Lines of detail to begin with for the number of pages, and how many to add or take away. */
const FIRST_GUESS = [0, 0, 0, 30, 80, 130] as const;
const STEP = 20;
const MOST_LINES = 300;

/**
 * A letter of exactly so many pages: long details make it longer. No right's own wording fits one page, so for one
 * page the letter loses its last blocks; what it says is not the matter here.
 */
export async function letterOfPages(pageCount: number, order: LetterOrder): Promise<Written> {
  if (pageCount === 1) return shortLetter(order);
  let lines = FIRST_GUESS[pageCount] ?? 0;
  for (const tried = new Set<number>(); lines >= 0 && lines <= MOST_LINES && !tried.has(lines); ) {
    tried.add(lines);
    const written = write(order, lines);
    const found = await countPages(written, order);
    if (found === pageCount) return written;
    lines += found < pageCount ? STEP : -STEP;
  }
  throw new RangeError(
    `Expected ${order.rights.join(' + ')} to fill ${pageCount} pages, found no such length.`,
  );
}

async function shortLetter(order: LetterOrder): Promise<Written> {
  const { request, letter } = write(order, 0);
  for (let count = 4; count > 0; count--) {
    const written = { request, letter: { ...letter, blocks: letter.blocks.slice(0, count) } };
    if ((await countPages(written, order)) === 1) return written;
  }
  throw new RangeError(`Expected one block of ${order.rights.join(' + ')} to fit one page.`);
}

function write({ rights, values, signature, own }: LetterOrder, lines: number): Written {
  const text = Array.from({ length: lines }, (_, line) => `${line + 1}. palaute`).join('\n');
  const [longest, details] = lines > 0 ? longDetails(rights, text) : [rights, {}];
  const registers = portalFacts.registers.map(({ slug }) => slug);
  const request = requestFromValues(
    { ...valuesFor(longest, registers), ...values, ...details },
    portalFacts,
    {
      reference: 'TP-8K3M-2Q9V',
      createdOn: '2026-11-22',
      signature,
      certificateSha256: own?.sha256,
    },
  );
  return { request, letter: writeLetter(request, wordingsIn(request.language)) };
}

/** The rights' own place for a long text, or the one of a right that may join them. */
function longDetails(rights: readonly Right[], text: string): [readonly Right[], FieldValues] {
  const right = rights.find((name) => name in LONG_DETAILS);
  if (right) return [rights, LONG_DETAILS[right]?.(text) ?? {}];
  return [['erasure', ...rights], LONG_DETAILS.erasure?.(text) ?? {}];
}

const signedAt = '2026-11-22T12:00:00Z';
const key = await createSigningKey('Aino Esimerkki', signedAt);

/** The pages of the letter's packet; what may not be in a packet is refused here. */
async function countPages(written: Written, { own }: Pick<LetterOrder, 'own'>): Promise<number> {
  const { pdf, file } = await makePacket({ ...written, signedAt, fileId: '0'.repeat(32) }, key, own);
  requestFileSchema.parse(file);
  return pageCountOf(pdf);
}
