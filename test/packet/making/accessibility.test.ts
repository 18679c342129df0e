import { beforeAll, describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import type { Letter, LetterBlock } from '../../../src/domain/letter/letter-shape.ts';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import { LETTER_LANGUAGE } from '../../../src/domain/request/letter-language.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import type { FieldValues } from '../../../src/domain/rights/field.ts';
import { RIGHT_NAMES, RIGHT_PAIRS } from '../../../src/domain/rights/right.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { createSigningKey, type SigningKey } from '../../../src/packet/signing/key.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { fingerprintOf } from '../../../src/packet/x509/fingerprint.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';
import { wordingsIn } from '../../fixtures/wordings.ts';
import { runTool, testWithTool } from '../../tools.ts';
import { decodeTextString, readObjects } from '../pdf/pdf-objects.ts';
import { elementsOfType, readTagTree, type TaggedElement } from '../pdf/tag-tree.ts';
import { recordedFile } from '../recorded-file.ts';

const signedAt = '2026-11-22T12:02:00Z';
let key: SigningKey;

beforeAll(async () => {
  key = await createSigningKey('Aino Esimerkki', signedAt);
});

const selections = [...RIGHT_NAMES.map((right) => [right]), ...RIGHT_PAIRS];

describe.each(selections.map((rights) => ({ rights, name: rights.join(' + ') })))(
  'who hears the letter of $name',
  ({ rights }) => {
    let packet: Awaited<ReturnType<typeof packetOf>>;
    beforeAll(async () => {
      packet = await packetOf(rights);
    });

    testWithTool(['pdfinfo'], 'hears the words of the page, all of them, in order', async () => {
      const { pdf, file } = packet;
      expect(readTagTree(pdf).text.replaceAll(/\s+/g, ' ')).toBe(await spokenText(file));
    });

    testWithTool(['pdfinfo'], 'is led by one title and the headings below it', async () => {
      const { pdf, file } = packet;
      const headings = headingsIn(readTagTree(pdf));
      const own = file.letter.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
      expect(headings).toEqual([['H1', file.letter.subject], ...own.map((text) => ['H2', text])]);
    });

    testWithTool(['pdfinfo'], 'finds each list item and each table row whole', async () => {
      const { pdf, file } = packet;
      const tree = readTagTree(pdf);
      for (const list of elementsOfType('L', tree)) {
        for (const item of list.children) {
          expect(item.type).toBe('LI');
          expect(item.children.map(({ type }) => type)).toEqual(['Lbl', 'LBody']);
        }
      }
      expect(elementsOfType('LBody', tree).map(({ text }) => text)).toEqual(
        file.letter.blocks.flatMap((block) => (block.type === 'list' ? block.items : [])),
      );
      const rows = elementsOfType('TR', tree).map(({ children }) => children);
      for (const cells of rows) expect(cells.map(({ type }) => type)).toEqual(['TH', 'TD']);
      expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual(
        file.letter.blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])),
      );
    });
  },
);

describe('the recorded letter', () => {
  let packet: Awaited<ReturnType<typeof makePacket>>;
  beforeAll(async () => {
    packet = await makePacket(recordedFile, key);
  });

  testWithTool(['pdfinfo'], 'of two pages in four scripts is heard as it is read', async () => {
    const { pdf, file } = packet;
    expect(readTagTree(pdf).text.replaceAll(/\s+/g, ' ')).toBe(await spokenText(file));
  });

  testWithTool(['pdfinfo'], 'keeps page numbers and repeated lines out of what is heard', async () => {
    const { pdf } = packet;
    const { text } = readTagTree(pdf);
    expect(text).not.toMatch(/\d \(\d\)/);
    expect(text.split(recordedFile.letter.reference)).toHaveLength(2);
  });

  test('says its language, and what cannot be read in words', async () => {
    const { pdf } = packet;
    const bodies = [...readObjects(pdf).values()].map(({ body }) => body);
    expect(bodies.at(-1)).toContain('/Lang(fi-FI)');
    const alternates = bodies.flatMap((body) => {
      const [, type, hex] = /\/S\/(Form|Figure)\/.*?\/Alt<([0-9A-F]+)>/.exec(body) ?? [];
      return type && hex ? [[type, decodeTextString(hex)]] : [];
    });
    expect(alternates).toEqual([
      ['Figure', expect.stringContaining('QR-koodi')],
      ['Form', 'Sähköinen allekirjoitus'],
    ]);
    const widget = bodies.find((body) => body.includes('/Subtype/Widget'));
    expect(widget).toMatch(/\/TU<[0-9A-F]+>.*\/StructParent \d+/);
  });

  testWithTool(['pdftotext'], 'is read in the order in which it is heard', async () => {
    const { pdf } = packet;
    const { stdout } = runTool('pdftotext', ['-raw', '-l', '1', '-', '-'], { input: pdf });
    const page = stdout.replaceAll(/\s+/g, '');
    const heard = readTagTree(pdf).children.map(({ text }) => text.replaceAll(/\s+/g, ''));
    const spoken = heard.filter((text) => text !== '');
    let end = 0;
    let count = 0;
    for (; count < spoken.length; count++) {
      const place = page.indexOf(spoken[count] as string, end);
      if (place < 0) break;
      end = place + (spoken[count] as string).length;
    }
    expect(count).toBeGreaterThan(6);
    // What is left of the page is the beginning of what comes next.
    expect(spoken[count]).toContain(page.slice(end));
  });
});

describe.each(['sv', 'en'])('a letter in %s', (language) => {
  test('says of its line in the language of the notices which that is, and draws the same again', async () => {
    const content = await packetOf(['access'], { [LETTER_LANGUAGE]: language });
    const objects = [...readObjects(content.pdf).values()].map(({ body }) => body);
    const tagged = objects.filter((body) => /\/S\/\w+.*\/Lang\(/.test(body));
    expect(tagged).toEqual([expect.stringMatching(/^<<\/S\/P\/P \d+ 0 R\/Lang\(fi-FI\)/)]);
    expect(
      await verifyPacket(content.pdf, { wordings: wordingsIn(language as Language), now: signedAt }),
    ).toMatchObject({
      verdict: 'valid',
    });
  });
});

test('a letter in Finnish says its language once', async () => {
  const { pdf } = await packetOf(['access']);
  const objects = [...readObjects(pdf).values()].map(({ body }) => body);
  expect(objects.filter((body) => body.includes('/Lang('))).toHaveLength(1);
});

async function packetOf(rights: (typeof selections)[number], more: FieldValues = {}) {
  const registers = portalFacts.registers.map(({ slug }) => slug);
  const request = requestFromValues({ ...valuesFor(rights, registers), ...more }, portalFacts, {
    reference: 'TP-8K3M-2Q9V',
    createdOn: '2026-11-22',
    signature: { kind: 'typed', text: 'Aino Esimerkki' },
  });
  return makePacket(
    { request, letter: writeLetter(request, wordingsIn(request.language)), signedAt, fileId: 'A'.repeat(32) },
    key,
  );
}

/** The letter as somebody would read it aloud, with the bullets that the page shows. */
async function spokenText({ letter, request, publicKey, seal }: RequestFile): Promise<string> {
  const typed = request.signature?.kind === 'typed' ? [request.signature.text] : [];
  return [
    ...[letter.sender.join(' '), `${letter.documentType} ${letter.date} ${letter.reference}`],
    letter.recipient.join(' '),
    ...(seal !== null && letter.sealNote ? [letter.sealNote] : []),
    ...[letter.subject, ...letter.blocks.flatMap(spokenBlock)],
    ...[letter.greeting, ...typed, letter.name],
    ...endMatter(letter),
    [...letter.signatureNote, `${letter.fingerprintLabel} ${await fingerprintOf(publicKey)}`].join(' '),
  ]
    .map((text) => text.normalize('NFC').replaceAll(/\s+/g, ' '))
    .join('');
}

function spokenBlock(block: LetterBlock): string[] {
  if (block.type === 'list') return block.items.flatMap((item) => ['•', item]);
  return block.type === 'table' ? block.rows.flat() : [block.text];
}

function endMatter({ sender, attachments, contact }: Letter): string[] {
  // What the sender's lines say already is not said again.
  const known = sender.map((line) => line.toLowerCase());
  const isNew = (item: string) => !item.split(', ').every((part) => known.includes(part.toLowerCase()));
  return [attachments, { ...contact, items: contact.items.filter(isNew) }].flatMap((part) =>
    part && part.items.length > 0 ? [part.label, ...part.items] : [],
  );
}

function headingsIn({ type, text, children }: TaggedElement): [string, string][] {
  return [...(/^H\d$/.test(type) ? [[type, text] as [string, string]] : []), ...children.flatMap(headingsIn)];
}
