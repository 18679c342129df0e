import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import {
  type EmailMessage,
  encodeEmailDraft,
  isMailbox,
  MAILTO_LIMIT,
  writeMailtoLink,
} from '../../src/exchange/email-draft.ts';

const message: EmailMessage = {
  to: 'info@balentor.fi',
  subject: 'Tarkastuspyyntö: asiakasrekisteri, TP-8K3M-2Q9V',
  text: 'Hei!\n\nLiitteenä on pyyntö.\n\nYstävällisin terveisin\nAino Esimerkki',
};
const attachment = { fileName: 'tarkastuspyynto.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n') };

/** Text as a person may type it: whole characters of any script, without what the letter refuses. */
const typed = fc
  .string({ unit: 'grapheme', maxLength: 400 })
  .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ''));

describe('an .eml draft', () => {
  test('is read the same by a parser that others wrote', async () => {
    const fileName = 'pyyntö (1).pdf';
    const read = await PostalMime.parse(encodeEmailDraft(message, { ...attachment, fileName }));
    expect(read.subject).toBe(message.subject);
    expect(read.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(message.text);
    expect(read.to).toMatchObject([{ address: message.to }]);
    expect(read.attachments).toMatchObject([{ filename: fileName, mimeType: 'application/pdf' }]);
    expect(new Uint8Array(read.attachments[0]?.content as ArrayBuffer)).toEqual(attachment.bytes);
  });

  test('is these bytes', () => {
    expect(encodeEmailDraft(message, attachment)).toBe(
      [
        'X-Unsent: 1',
        'To: info@balentor.fi',
        'Subject: =?UTF-8?B?VGFya2FzdHVzcHl5bnTDtjogYXNpYWthc3Jla2lzdGVyaSwgVFAt?=',
        ' =?UTF-8?B?OEszTS0yUTlW?=',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="=_tietopyynto_="',
        '',
        '--=_tietopyynto_=',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        'SGVpIQ0KDQpMaWl0dGVlbsOkIG9uIHB5eW50w7YuDQoNCllzdMOkdsOkbGxpc2luIHRlcnZlaXNp',
        'bg0KQWlubyBFc2ltZXJra2k=',
        '--=_tietopyynto_=',
        'Content-Type: application/pdf;',
        ' name="tarkastuspyynto.pdf"',
        'Content-Transfer-Encoding: base64',
        'Content-Disposition: attachment;',
        ' filename="tarkastuspyynto.pdf"',
        '',
        'JVBERi0xLjcK',
        '--=_tietopyynto_=--',
        '',
      ].join('\r\n'),
    );
  });

  test('carries any subject, text and file unchanged, in short ASCII lines', () => {
    fc.assert(
      fc.property(typed, typed, fc.uint8Array({ maxLength: 400 }), (subject, text, bytes) => {
        const draft = encodeEmailDraft({ ...message, subject, text }, { ...attachment, bytes });
        expect(draft).toMatch(/^[\x20-\x7e\r\n]*$/);
        expect(draft.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of draft.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
        const read = readDraft(draft);
        expect(read.subject).toBe(subject);
        expect(read.text).toBe(text);
        expect(read.bytes).toEqual(bytes);
      }),
    );
  });

  test('never splits a character between two encoded words', () => {
    const subject = 'ä👩‍👩‍👧'.repeat(40);
    const words = [
      ...encodeEmailDraft({ ...message, subject }, attachment).matchAll(/=\?UTF-8\?B\?(.*?)\?=/g),
    ];
    const decoder = new TextDecoder('utf-8', { fatal: true });
    expect(words.map(([, word = '']) => decoder.decode(Buffer.from(word, 'base64'))).join('')).toBe(subject);
  });

  test.each([
    ['short ASCII', 'Request TP-8K3M-2Q9V', 'Request TP-8K3M-2Q9V'],
    ['what looks like an encoded word', '=?UTF-8?Q?x?=', '=?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?='],
    ['a space at the edge', ' x', '=?UTF-8?B?IHg=?='],
  ])('writes %s in the subject so that it reads back', (_, subject, written) => {
    expect(encodeEmailDraft({ ...message, subject }, attachment)).toContain(`\r\nSubject: ${written}\r\n`);
  });

  test('names a file beyond ASCII twice: plainly, and by RFC 2231', () => {
    const draft = encodeEmailDraft(message, { ...attachment, fileName: 'pyyntö (1).pdf' });
    expect(draft).toContain(
      `\r\n filename="pyynto _1_.pdf";\r\n filename*=UTF-8''pyynt%C3%B6%20%281%29.pdf\r\n`,
    );
  });

  test('continues a long file name on numbered lines (RFC 2231 §4.1)', () => {
    const fileName = `${'ä'.repeat(30)}.pdf`;
    const draft = encodeEmailDraft(message, { ...attachment, fileName });
    const pieces = [...draft.matchAll(/\r\n filename\*(\d+)\*=([^;\r]+)/g)];
    expect(pieces.map(([, index]) => index)).toEqual(['0', '1', '2', '3']);
    expect(decodeURIComponent(pieces.map(([, , piece]) => piece).join(''))).toBe(`UTF-8''${fileName}`);
  });
});

describe('a mailto link', () => {
  test('escapes what would end or change it', () => {
    const link = writeMailtoLink({
      to: 'a&b@balentor.fi',
      subject: '& ? # % + 😀',
      text: 'Yksi.\nKaksi & kolme.',
    });
    expect(link).toBe(
      'mailto:a%26b@balentor.fi?subject=%26%20%3F%20%23%20%25%20%2B%20%F0%9F%98%80' +
        '&body=Yksi.%20%0D%0AKaksi%20%26%20kolme.',
    );
  });

  test('reads well in a mail program that drops line breaks', () => {
    const { body } = readMailto(writeMailtoLink(message));
    expect(body.replaceAll('\r\n', '')).toBe(
      'Hei! Liitteenä on pyyntö. Ystävällisin terveisin Aino Esimerkki',
    );
  });

  test('stays below the limit whatever is written, and holds whole characters', () => {
    const long = typed.map((text) => text.repeat(6));
    fc.assert(
      fc.property(long, long, (subject, text) => {
        const link = writeMailtoLink({ ...message, subject, text });
        expect(link.length).toBeLessThan(MAILTO_LIMIT);
        expect(link).toMatch(/^mailto:[\x21-\x7e]*$/);
        const read = readMailto(link);
        expect(subject.startsWith(read.subject.replace(/…$/, ''))).toBe(true);
        expect(text.startsWith(read.body.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  test('shortens a long text with an ellipsis', () => {
    const { subject, body } = readMailto(writeMailtoLink({ ...message, text: 'Äiti '.repeat(1000) }));
    expect(subject).toBe(message.subject);
    expect(body).toMatch(/^(Äiti )+(Ä|Äi|Äit|Äiti)?…$/);
  });
});

describe('a message that could smuggle something in', () => {
  test.each([
    ['a second header after the recipient', { to: 'a@b.fi\r\nBcc: c@d.fi' }],
    ['a second recipient', { to: 'a@b.fi, c@d.fi' }],
    ['a recipient with a display name', { to: 'A <a@b.fi>' }],
    ['a field in the recipient', { to: 'a@b.fi?bcc=c@d' }],
    ['a recipient beyond 254 characters', { to: `${'a'.repeat(64)}@${'b'.repeat(190)}.fi` }],
    ['a line break in the subject', { subject: 'x\r\nBcc: c@d.fi' }],
    ['a bare line feed in the subject', { subject: 'x\nBcc: c@d.fi' }],
    ['a line separator in the subject', { subject: 'x\u2028y' }],
    ['a NUL in the text', { text: 'x\0y' }],
    ['a bare carriage return in the text', { text: 'x\ry' }],
  ])('is refused: %s', (_, change) => {
    expect(() => encodeEmailDraft({ ...message, ...change }, attachment)).toThrow(TypeError);
    expect(() => writeMailtoLink({ ...message, ...change })).toThrow(TypeError);
  });

  test('is refused: a header in the file name', () => {
    expect(() => encodeEmailDraft(message, { ...attachment, fileName: 'a"\r\nBcc: c@d.fi' })).toThrow(
      TypeError,
    );
  });

  test('a quotation mark in the file name does not end it', () => {
    const draft = encodeEmailDraft(message, { ...attachment, fileName: 'a"; x=y\\.pdf' });
    expect(draft).toContain('filename="a__ x_y_.pdf"');
  });
});

test.each([
  ['info@balentor.fi', true],
  ["o'hara+tieto.pyynto@sub.example.com", true],
  ['.a@b.fi', false],
  ['a..b@c.fi', false],
  ['a@b', false],
  ['"a b"@c.fi', false],
  ['äiti@esimerkki.fi', false],
  [`${'a'.repeat(65)}@b.fi`, false],
  ['', false],
])('%s is a mailbox: %s', (text, expected) => {
  expect(isMailbox(text)).toBe(expected);
});

function readMailto(link: string): { subject: string; body: string } {
  const [subject = '', body = ''] = link
    .slice(link.indexOf('?') + 1)
    .split('&')
    .map((field) => decodeURIComponent(field.slice(field.indexOf('=') + 1)));
  return { subject, body };
}

/** Reads the one form that the encoder writes. */
function readDraft(draft: string): { subject: string; text: string; bytes: Uint8Array } {
  const [header = '', text = '', file = ''] = draft.split('--=_tietopyynto_=').map((part) => part.trim());
  const decode = (base64: string): Buffer => Buffer.from(base64.replaceAll('\r\n', ''), 'base64');
  const bodyOf = (part: string): Buffer => decode(part.slice(part.indexOf('\r\n\r\n')));
  const subject = (/Subject: ?(.*?)\r\nMIME/s.exec(header)?.[1] ?? '')
    .split('\r\n ')
    .map((word) => /^=\?UTF-8\?B\?(.*)\?=$/.exec(word)?.[1] ?? Buffer.from(word).toString('base64'))
    .map((word) => decode(word).toString());
  return { subject: subject.join(''), text: bodyOf(text).toString(), bytes: Uint8Array.from(bodyOf(file)) };
}
