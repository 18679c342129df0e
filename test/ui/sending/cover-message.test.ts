import { describe, expect, test } from 'vitest';
import { rightWords } from '#words/rights.ts';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import type { SignedRequest } from '../../../src/domain/records/draft.ts';
import type { Request } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { RIGHT_NAMES, RIGHT_PAIRS, type Right } from '../../../src/domain/rights/right.ts';
import { encodeEmailDraft, MAILTO_LIMIT, writeMailtoLink } from '../../../src/exchange/email-draft.ts';
import { coverMessage } from '../../../src/ui/sending/cover-message.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';
import { wordings } from '../../fixtures/wordings.ts';

const details = { to: 'info@balentor.fi', fileName: 'poistopyynto-balentor-2026-11-22-TP-8K3M-2Q9V.pdf' };
const REGISTERS = ['asiakasrekisteri', 'markkinointirekisteri'];
const LETTERS: (readonly Right[])[] = [...RIGHT_NAMES.map((right) => [right]), ...RIGHT_PAIRS];

describe.each(LETTERS.map((rights) => [rights.join(' and '), rights] as const))('%s', (_, rights) => {
  const message = coverMessage(file(rights), details);

  test('the message is the request, also without its attachment', () => {
    for (const text of [message.text, linkBody(message)]) {
      for (const right of rights) expect(text).toContain(rightWords[right].article.split(' ')[0]);
      expect(text).toMatch(/artikla/);
      // A ban on marketing binds the controller whatever the register.
      const isForAll = rights.join() === 'marketingObjection' && text === message.text;
      expect(text).toMatch(
        isForAll ? /rekisteristä .*riippumatta/ : /asiakas(rekister|- ja markkinointirekister)/,
      );
      expect(text).toMatch(isForAll ? /kaikkea/ : /markkinointirekister/);
      expect(text).toContain('Aino Esimerkki');
      expect(text).toContain('aino.esimerkki@example.fi');
      expect(text).toMatch(/Pyydän vastau(sta|ksen)/);
      expect(text).toContain(details.fileName);
    }
  });

  test('its text holds every block of the letter', () => {
    for (const block of file(rights).letter.blocks) {
      if (block.type === 'paragraph') expect(message.text).toContain(block.text);
    }
  });

  test('its link is below the limit, also with long texts of the person', () => {
    const long = Object.fromEntries(
      Object.entries(valuesFor(rights, REGISTERS))
        .filter(([key, value]) => typeof value === 'string' && /reason|situation|processing|part$/.test(key))
        .map(([key]) => [key, 'Pitkä perustelu äänestä ja öljystä. '.repeat(100)]),
    );
    const longer = coverMessage(file(rights, {}, long), details);
    for (const one of [message, longer]) {
      expect(writeMailtoLink(one).length).toBeLessThan(MAILTO_LIMIT);
      expect(linkBody(one)).toContain(details.fileName);
      expect(linkBody(one)).toMatch(/Aino Esimerkki$/);
    }
  });
});

test('an objection to marketing binds the controller and not a register', () => {
  expect(linkBody(coverMessage(file(['marketingObjection']), details))).toContain(
    'Kielto koskee kaikkea suoramarkkinointia',
  );
});

test('a representative says so, and names what proves it', () => {
  const representative = { kind: 'authorised', name: 'Eero Edustaja', email: 'eero@example.fi' } as const;
  const message = coverMessage(file(['access'], { representative }), details);
  expect(linkBody(message)).toContain('Esitän pyynnön toisen puolesta.');
  expect(linkBody(message)).toMatch(/Muut liitteet: .*altakirja/);
});

test('the message says where the letter can be checked, where the portal knows its own address', () => {
  const check = /tarkistaa/;
  expect(linkBody(coverMessage(file(['erasure']), details))).not.toMatch(check);
  const known = coverMessage(file(['erasure'], { portalUrl: 'https://example.fi/tietosuoja/' }), details);
  expect(linkBody(known)).toContain('https://example.fi/tietosuoja/tarkista/');
});

test('with the longest names a request may have, the link stays below the limit', () => {
  const name = '😀ä'.repeat(80);
  const { registers } = file(['erasure']).request as Request;
  const many = Array.from({ length: 10 }, () => ({
    ...registers[0],
    name,
    forms: { fi: { ...registers[0]?.forms.fi, partitive: name } },
  }));
  const { letter, request } = file(['erasure']);
  const message = coverMessage(
    { version: 2, letter, request: { ...request, registers: many } } as unknown as SignedRequest['file'],
    details,
  );
  expect(writeMailtoLink(message).length).toBeLessThan(MAILTO_LIMIT);
});

test('characters that an import brought in reach no header, and break no draft', () => {
  const { letter, request } = file(['erasure']);
  const [first] = (request as Request).registers;
  const message = coverMessage(
    {
      version: 2,
      letter: {
        ...letter,
        name: 'Aino\r\nEsimerkki',
        blocks: [{ type: 'paragraph', text: 'x\u0007\u2028y' }, ...letter.blocks],
      },
      request: { ...request, registers: [{ ...first, name: 'x\r\nBcc: c@d.fi' }] },
    } as unknown as SignedRequest['file'],
    details,
  );
  expect(message.subject).not.toMatch(/[\r\n]/);
  expect(() => encodeEmailDraft(message, { ...details, bytes: new Uint8Array() })).not.toThrow();
});

function linkBody(message: ReturnType<typeof coverMessage>): string {
  return new URL(writeMailtoLink(message)).searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '';
}

function file(rights: readonly Right[], changes: object = {}, more: Record<string, string> = {}) {
  const values = { ...valuesFor(rights, REGISTERS), ...more };
  const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
  const request = { ...requestFromValues(values, portalFacts, circumstances), ...changes } as Request;
  return { version: 2, request, letter: writeLetter(request, wordings) } as Pick<
    SignedRequest['file'],
    'version' | 'request' | 'letter'
  > as SignedRequest['file'];
}
