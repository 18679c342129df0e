import { expect, test } from 'vitest';
import type { SignedRequest } from '../../../src/domain/draft.ts';
import { encodeEmailDraft, MAILTO_LIMIT, writeMailtoLink } from '../../../src/domain/email-draft.ts';
import { rightWords } from '../../../src/i18n/fi/rights.ts';
import { sendingWords } from '../../../src/i18n/fi/sending.ts';
import { type CoverDetails, coverMessage } from '../../../src/ui/sending/cover-message.ts';

const details: CoverDetails = {
  to: 'info@balentor.fi',
  fileName: 'poistopyynto-balentor-2026-11-22-TP-8K3M-2Q9V.pdf',
  words: sendingWords.message,
  requestNames: Object.fromEntries(
    Object.entries(rightWords).map(([right, { name }]) => [right, name]),
  ) as CoverDetails['requestNames'],
};

test('the message says what is asked, of which registers, under which reference, and from whom', () => {
  expect(coverMessage(file({}), details)).toEqual({
    to: 'info@balentor.fi',
    subject: 'Poistopyyntö ja markkinointikielto: asiakasrekisteri ja markkinointirekisteri, TP-8K3M-2Q9V',
    text: [
      'Hei!',
      'Liitteenä on allekirjoitettu pyyntö PDF-tiedostona: poistopyyntö ja markkinointikielto, viite TP-8K3M-2Q9V.',
      'Pyyntö koskee Balentor Oy:n asiakasrekisteriä ja markkinointirekisteriä.',
      'Pyydän vahvistamaan, että viesti on tullut perille.',
      'Liite: poistopyynto-balentor-2026-11-22-TP-8K3M-2Q9V.pdf',
      'Ystävällisin terveisin\nAino Esimerkki',
    ].join('\n\n'),
  });
});

test('a representative says so', () => {
  const { text } = coverMessage(file({ representative: { name: 'R', email: 'r@example.fi' } }), details);
  expect(text).toContain('Esitän pyynnön toisen puolesta. Valtakirja on liitteenä.');
});

test('with the longest names a request may have, the link stays below the limit', () => {
  const name = '😀ä'.repeat(80);
  const registers = Array.from({ length: 10 }, () => ({ name, forms: { partitive: name } }));
  const message = coverMessage(file({ registers }), details);
  expect(writeMailtoLink(message).length).toBeLessThan(MAILTO_LIMIT);
});

test('line breaks that an import brought in reach no header', () => {
  const registers = [{ name: 'x\r\nBcc: c@d.fi', forms: { partitive: 'x\u2028y' } }];
  const message = coverMessage(file({ registers }, 'Aino\r\nEsimerkki'), details);
  expect(message.subject).not.toMatch(/[\r\n]/);
  expect(() => encodeEmailDraft(message, { ...details, bytes: new Uint8Array() })).not.toThrow();
});

function file(changes: object, name = 'Aino Esimerkki'): SignedRequest['file'] {
  const request = {
    reference: 'TP-8K3M-2Q9V',
    controller: { forms: { genitive: 'Balentor Oy:n' } },
    registers: ['asiakasrekisteri', 'markkinointirekisteri'].map((register) => ({
      name: register,
      forms: { partitive: `${register}ä` },
    })),
    rights: [{ right: 'erasure' }, { right: 'marketingObjection' }],
    ...changes,
  };
  return { request, letter: { name } } as unknown as SignedRequest['file'];
}
