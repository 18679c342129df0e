import { encodeBase64 } from '../platform/base64.ts';

/** A message before it is sent: one recipient, one line of subject, plain text with `\n` line ends. */
export interface EmailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What a link carries in the text's place, as it has little room. */
  readonly brief?: string;
}

/** The file that goes with the message. */
interface EmailAttachment {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A `mailto:` link stays below this length: Windows hands no more than 2,083 characters to a mail program. */
export const MAILTO_LIMIT = 1800;

/**
 * Whether the text can stand as a recipient: an addr-spec of RFC 5322 §3.4.1 as dot-atoms in ASCII. Quoted
 * parts, comments, display names and lists are refused, so nothing can be added to a header through it.
 */
export function isMailbox(text: string): boolean {
  return text.length <= 254 && MAILBOX.test(text);
}

/**
 * The message with its attachment as an `.eml` file (RFC 5322, RFC 2045), all in ASCII. `X-Unsent` opens it
 * as a draft; sender, date and identifier are left to the mail program. Throws a `TypeError` on a recipient
 * that is no mailbox and on control characters.
 */
export function encodeEmailDraft(message: EmailMessage, { fileName, bytes }: EmailAttachment): string {
  refuseUnwritable(message);
  refuseControlCharacters('file name', fileName);
  return [
    'X-Unsent: 1',
    `To: ${message.to}`,
    `Subject: ${encodeSubject(message.subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(encodeUtf8(message.text.replaceAll('\n', '\r\n'))),
    `--${BOUNDARY}`,
    `Content-Type: application/pdf;\r\n name="${asciiName(fileName)}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;${fileNameParameters(fileName)}`,
    '',
    base64Lines(bytes),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/**
 * The message as an `.eml` draft without a file, its text beside the same in HTML (RFC 2046 §5.1.4). Throws as
 * `encodeEmailDraft` does.
 */
export function encodeHtmlEmailDraft(message: EmailMessage, html: string): string {
  refuseUnwritable(message);
  const part = (type: string, text: string): string[] => [
    `--${BOUNDARY}`,
    `Content-Type: text/${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(encodeUtf8(text.replaceAll('\n', '\r\n'))),
  ];
  return [
    'X-Unsent: 1',
    `To: ${message.to}`,
    `Subject: ${encodeSubject(message.subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
    '',
    ...part('plain', message.text),
    ...part('html', html),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/**
 * The message as a `mailto:` link (RFC 6068) below `MAILTO_LIMIT`: a text too long ends in "…", never inside
 * a character. Throws a `TypeError` on what `encodeEmailDraft` refuses.
 */
export function writeMailtoLink(message: EmailMessage): string {
  refuseUnwritable(message);
  const start = mailtoStart(message);
  return start + escapeWithin(mailtoBody(message), MAILTO_LIMIT - 1 - start.length);
}

/** Whether the link has room for the whole text. */
export function fitsMailtoLink(message: EmailMessage): boolean {
  const body = encodeURIComponent(mailtoBody(message).toWellFormed());
  return mailtoStart(message).length + body.length < MAILTO_LIMIT;
}

function mailtoStart({ to, subject }: EmailMessage): string {
  const address = encodeURIComponent(to.toWellFormed()).replace('%40', '@');
  return `mailto:${address}?subject=${escapeWithin(subject, MAILTO_LIMIT / 3)}&body=`;
}

/** Some mail programs drop line breaks; the space before each keeps sentences apart. CRLF: RFC 6068 §5. */
function mailtoBody({ text, brief = text }: EmailMessage): string {
  return brief.replace(/\n+/g, ' $&').replaceAll('\n', '\r\n');
}

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const MAILBOX = new RegExp(`^(?=[^@]{1,64}@)${ATOM}(?:\\.${ATOM})*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$`);

/** Both parts are base64, whose alphabet has no underscore: no line of theirs can be it (RFC 2046 §5.1.1). */
const BOUNDARY = '=_tietopyynto_=';

function refuseUnwritable({ to, subject, text, brief = '' }: EmailMessage): void {
  if (!isMailbox(to)) throw new TypeError(`Expected one e-mail address as recipient, got ${to}.`);
  refuseControlCharacters('subject', subject);
  refuseControlCharacters('text', (text + brief).replaceAll('\n', ''));
}

/** A line break in a header starts another header (RFC 5322 §2.2), so none gets in. */
function refuseControlCharacters(part: string, text: string): void {
  if (/[\p{Cc}\u2028\u2029]/u.test(text))
    throw new TypeError(`Expected no control characters in the ${part}.`);
}

/** As it is when short and ASCII, else in encoded words, one a line (RFC 2047 §2 and §5). */
function encodeSubject(subject: string): string {
  const isPlain = /^[\x21-\x7e](?:[\x20-\x7e]{0,60}[\x21-\x7e])?$/.test(subject) && !subject.includes('=?');
  if (isPlain) return subject;
  const words: string[] = [];
  let word = '';
  for (const character of subject) {
    // Whole characters; 39 bytes make 64 letters of encoded word, and a line of at most 76 after the name.
    if (encodeUtf8(word + character).length > 39) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((text) => `=?UTF-8?B?${encodeBase64(encodeUtf8(text))}?=`).join('\r\n ');
}

/** The name in ASCII for programs that know no more, then as it is (RFC 2183 §2.3, RFC 2231 §3 and §4.1). */
function fileNameParameters(fileName: string): string {
  const plain = asciiName(fileName);
  const fallback = `\r\n filename="${plain}"`;
  if (plain === fileName) return fallback;
  // What encodeURIComponent leaves but an attribute-char excludes (RFC 2231 §7).
  const escaped = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const [first = '', ...rest] = escaped.match(/(?:%..|[^%]){1,18}/g) ?? [];
  if (rest.length === 0) return `${fallback};\r\n filename*=UTF-8''${first}`;
  const pieces = [`UTF-8''${first}`, ...rest].map((piece, index) => `\r\n filename*${index}*=${piece}`);
  return [fallback, ...pieces].join(';');
}

function asciiName(fileName: string): string {
  const withoutMarks = fileName.normalize('NFD').replace(/\p{M}/gu, '');
  return withoutMarks.replace(/[^A-Za-z0-9 ._-]/gu, '_');
}

function escapeWithin(text: string, room: number): string {
  const whole = encodeURIComponent(text.toWellFormed());
  if (whole.length <= room) return whole;
  const ellipsis = encodeURIComponent('…');
  let escaped = '';
  for (const character of text.toWellFormed().match(/\r\n|./gsu) ?? []) {
    const longer = escaped + encodeURIComponent(character);
    if (longer.length > room - ellipsis.length) break;
    escaped = longer;
  }
  return escaped + ellipsis;
}

/** Lines of at most 76 characters (RFC 2045 §6.8). */
function base64Lines(bytes: Uint8Array): string {
  return (encodeBase64(bytes).match(/.{1,76}/g) ?? []).join('\r\n');
}

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
