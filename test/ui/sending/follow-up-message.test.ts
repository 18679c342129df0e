import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { FOLLOW_UP_NAMES, type FollowUpName } from '../../../src/domain/letters/follow-up.ts';
import { LETTER_LANGUAGE } from '../../../src/domain/request/letter-language.ts';
import { encodeEmailDraft, MAILTO_LIMIT, writeMailtoLink } from '../../../src/exchange/email-draft.ts';
import { LANGUAGE_CODES } from '../../../src/i18n/languages.ts';
import {
  followUpMessage,
  followUpWords,
  messageToAuthority,
} from '../../../src/ui/sending/follow-up-message.ts';
import { tellingAndAsking } from '../../../src/ui/sending/message-body.ts';
import { firstLetter, followUpOf, sourceOf } from '../../fixtures/follow-ups.ts';
import { wordings, wordingsIn } from '../../fixtures/wordings.ts';

const details = { to: 'info@balentor.fi', fileName: 'muistutus-balentor-2026-12-24-TP-7H2N-4R6W.pdf' };

test('the message says what the letter is, which request it follows, and from whom', () => {
  const message = followUpMessage(followUpFile('reminder'), details);
  expect(message.subject).toBe('Muistutus pyynnöstä TP-8K3M-2Q9V: asiakasrekisteri, TP-7H2N-4R6W');
  expect(message.text).toMatch(
    /^Hei!\n\nKirje koskee pyyntöä TP-8K3M-2Q9V, jonka olen tehnyt Balentor Oy:lle: tarkastuspyyntö \(15 artikla\)\./,
  );
  expect(message.text).toMatch(/Ystävällisin terveisin\nAino Esimerkki$/);
});

test.each(FOLLOW_UP_NAMES)(
  'a %s says what it follows and what it says, also without its attachment',
  (name) => {
    const file = followUpFile(name);
    const message = followUpMessage(file, details);
    const body = new URL(writeMailtoLink(message)).searchParams.get('body') ?? '';
    for (const text of [message.text, body]) {
      expect(text).toContain('TP-8K3M-2Q9V');
      expect(text).toMatch(/\((\d+) artikla/);
      expect(text).toMatch(/asiakasrekister/);
      expect(text).toContain(file.request.dataSubject.name);
      expect(text).toContain(details.fileName);
    }
    for (const block of file.letter.blocks) {
      if (block.type === 'paragraph') expect(message.text).toContain(block.text);
    }
  },
);

test.each(FOLLOW_UP_NAMES)('the link of a %s stays below the limit', (letter) => {
  const message = followUpMessage(followUpFile(letter), details);
  expect(writeMailtoLink(message).length).toBeLessThan(MAILTO_LIMIT);
});

describe.each(LANGUAGE_CODES)('the link in %s', (language) => {
  test('of a reminder holds what it asks, whatever else there is room for', async () => {
    const first = firstLetter(['access'], { [LETTER_LANGUAGE]: language });
    const request = followUpOf(sourceOf('reminder', { first }));
    const letter = writeLetter(request, wordingsIn(language));
    const file = { version: 2 as const, request, letter };
    const link = writeMailtoLink(followUpMessage(file, details, await followUpWords(language)));
    expect(link.length).toBeLessThan(MAILTO_LIMIT);
    const body = new URL(link).searchParams.get('body')?.replace(/\s+/g, ' ');
    const { foremost } = tellingAndAsking(letter.blocks);
    for (const block of foremost) {
      if (block.type === 'paragraph') expect(body).toContain(block.text.replace(/\s+/g, ' '));
    }
  });
});

test('a message to the authority is the complaint itself, and speaks of no attached file', () => {
  const file = followUpFile('complaint');
  const { text } = messageToAuthority(file, 'tietosuoja@om.fi');
  for (const block of file.letter.blocks) {
    if (block.type === 'paragraph') expect(text).toContain(block.text);
  }
  expect(text).toContain(file.request.dataSubject.name);
  expect(text).not.toContain('.pdf');
});

test('a link to the authority holds the whole complaint or none of it', () => {
  const file = followUpFile('complaint');
  const short = { ...file, letter: { ...file.letter, blocks: file.letter.blocks.slice(0, 1) } };
  const bodyOf = (one: typeof file) => {
    const message = messageToAuthority(one, 'tietosuoja@om.fi');
    const body = new URL(writeMailtoLink(message)).searchParams.get('body') ?? '';
    return { body: body.replace(/\s+/g, ' '), text: message.text.replace(/\s+/g, ' ') };
  };
  expect(bodyOf(file).body).toBe('');
  const { body, text } = bodyOf(short);
  expect(body).toBe(text);
});

test('line breaks that an import brought in reach no header', () => {
  const { letter, ...file } = followUpFile('reminder');
  const message = followUpMessage({ ...file, letter: { ...letter, subject: 'x\r\nBcc: c@d.fi' } }, details);
  expect(message.subject).not.toMatch(/[\r\n]/);
  expect(() => encodeEmailDraft(message, { ...details, bytes: new Uint8Array() })).not.toThrow();
});

function followUpFile(name: FollowUpName) {
  const request = followUpOf(sourceOf(name));
  return { version: 2 as const, request, letter: writeLetter(request, wordings) };
}
