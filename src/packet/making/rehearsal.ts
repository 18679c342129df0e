import type { LetterBlock } from '../../domain/letter/letter-shape.ts';
import { FIRST_LANGUAGE, type NameForms } from '../../i18n/languages.ts';
import { createSigningKey } from '../signing/key.ts';
import { makePacket, type PacketContent } from './make-packet.ts';

/** Two pages, as most letters are, with every kind of block. Nobody's words: an alphabet. */
const WORD = 'abcdefghijklmnopqrstuvwxyzåäö';
const LINE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ 0123456789 (.,:;-–/@)';
const PARAGRAPH = Array.from({ length: 40 }, (_, index) => WORD.slice(index % 20, (index % 20) + 8)).join(
  ' ',
);
const DAY = '2000-01-01';
const EMAIL = 'a@example.org';
const FORMS: Readonly<Record<string, NameForms>> = { [FIRST_LANGUAGE]: {} };

const BLOCKS: LetterBlock[] = [
  { type: 'paragraph', text: PARAGRAPH },
  { type: 'heading', text: LINE },
  { type: 'table', rows: [[WORD, LINE]] },
  { type: 'list', items: [LINE, PARAGRAPH] },
  { type: 'quote', text: PARAGRAPH },
];

const CONTENT: PacketContent = {
  signedAt: `${DAY}T00:00:00Z`,
  fileId: '0'.repeat(32),
  letter: {
    language: FIRST_LANGUAGE,
    sender: [LINE],
    recipient: [LINE],
    documentType: WORD,
    date: DAY,
    reference: WORD,
    subject: WORD,
    blocks: [...BLOCKS, ...BLOCKS, ...BLOCKS],
    greeting: WORD,
    name: WORD,
    signatureNote: [LINE],
    fingerprintLabel: WORD,
    sealNote: WORD,
    contact: { label: WORD, items: [LINE] },
    wordings: [],
  },
  request: {
    reference: 'TP-0000-0000',
    createdOn: DAY,
    language: FIRST_LANGUAGE,
    controller: { name: WORD, forms: FORMS, businessId: '0000000-0' },
    registers: [
      {
        slug: WORD,
        name: WORD,
        forms: FORMS,
        noticeUpdatedOn: DAY,
        noticeSha256: '',
        processors: [],
        legalBases: [],
      },
    ],
    rights: [{ right: 'access', articles: ['15'], details: {} }],
    dataSubject: { name: WORD, knownEmails: [], replyEmail: EMAIL },
    delivery: { channel: 'email', email: EMAIL },
    replyChannel: 'email',
    signature: { kind: 'typed', text: WORD },
  },
};

/**
 * Makes a packet of nobody's letter with a key that is thrown away. An engine runs code four times as fast once it has
 * run it, so whoever signs after this waits for half the time.
 */
export async function rehearse(): Promise<void> {
  await makePacket(CONTENT, await createSigningKey(WORD, CONTENT.signedAt));
}
