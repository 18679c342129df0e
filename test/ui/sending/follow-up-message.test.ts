import { expect, test } from 'vitest';
import { encodeEmailDraft, MAILTO_LIMIT, writeMailtoLink } from '../../../src/domain/email-draft.ts';
import { FOLLOW_UP_NAMES, type FollowUpName } from '../../../src/domain/follow-up.ts';
import { writeLetter } from '../../../src/domain/letter.ts';
import { followUpMessage } from '../../../src/ui/sending/follow-up-message.ts';
import { followUpOf, sourceOf } from '../../fixtures/follow-ups.ts';
import { wordings } from '../../fixtures/wordings.ts';

const details = { to: 'info@balentor.fi', fileName: 'muistutus-balentor-2026-12-24-TP-7H2N-4R6W.pdf' };

test('the message says what the letter is, which request it follows, and from whom', () => {
  const message = followUpMessage(followUpFile('reminder'), details);
  expect(message.subject).toBe('Muistutus pyynnöstä TP-8K3M-2Q9V: asiakasrekisteri, TP-7H2N-4R6W');
  expect(message.text).toBe(
    [
      'Hei!',
      'Liitteenä on allekirjoitettu kirje PDF-tiedostona: muistutus, viite TP-7H2N-4R6W.',
      'Kirje koskee pyyntöä TP-8K3M-2Q9V, jonka olen tehnyt Balentor Oy:lle.',
      'Pyydän vahvistamaan, että viesti on tullut perille.',
      'Liite: muistutus-balentor-2026-12-24-TP-7H2N-4R6W.pdf',
      'Ystävällisin terveisin\nAino Esimerkki',
    ].join('\n\n'),
  );
});

test.each(FOLLOW_UP_NAMES)('the link of a %s stays below the limit', (letter) => {
  const message = followUpMessage(followUpFile(letter), details);
  expect(writeMailtoLink(message).length).toBeLessThan(MAILTO_LIMIT);
});

test('line breaks that an import brought in reach no header', () => {
  const { request, letter } = followUpFile('reminder');
  const message = followUpMessage({ request, letter: { ...letter, subject: 'x\r\nBcc: c@d.fi' } }, details);
  expect(message.subject).not.toMatch(/[\r\n]/);
  expect(() => encodeEmailDraft(message, { ...details, bytes: new Uint8Array() })).not.toThrow();
});

function followUpFile(name: FollowUpName) {
  const request = followUpOf(sourceOf(name));
  return { request, letter: writeLetter(request, wordings) };
}
