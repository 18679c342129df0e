import { formsIn } from '../../domain/language/name-forms.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import type { Request } from '../../domain/request/request.ts';
import { checkAddressIn } from '../../domain/values/check-address.ts';
import { formatAddress } from '../../domain/values/postal-address.ts';
import type { EmailMessage } from '../../exchange/email-draft.ts';
import { grammarOf } from '../../i18n/grammars.ts';
import { type LetterWords, OWN_WORDS } from '../doors/letter-words.ts';
import { blocksBeforePerson, messageWith } from './message-body.ts';

/** What the message is made of besides the signed letter. */
export interface CoverDetails {
  /** The recipient's e-mail address. */
  readonly to: string;
  /** The attachment's name, as saved. */
  readonly fileName: string;
}

/**
 * The message that carries the packet, and makes the request without it: which right with its article, of which
 * registers, from whom, and where the answer goes.
 */
export function coverMessage(
  file: Pick<SignedRequest['file'], 'version' | 'request' | 'letter'>,
  { to, fileName }: CoverDetails,
  letterWords: LetterWords = OWN_WORDS,
): EmailMessage {
  const { message: words, rights: rightWords } = letterWords;
  const request = requestOf(file);
  const { letter } = file;
  const { language, controller, registers, reference, rights } = request;
  const { join, sentenceCase } = grammarOf(letterWords.language);
  const names = join(registers.map(({ name }) => name));
  const requests = sentenceCase(join(rights.map(({ right }) => rightWords[right].name)));
  const isForAll = rights.every(({ right }) => right === 'marketingObjection');
  return messageWith(
    { to, subject: onOneLine(words.subject(requests, names, reference)) },
    letter,
    {
      opening: words.opening,
      demand: [
        onOneLine(words.demand(citedRights(request, letterWords))),
        onOneLine(
          (isForAll ? words.concernsMarketing : words.concerns)(
            formsIn(controller, language),
            registers.map((register) => formsIn(register, language)),
          ),
        ),
        ...(request.representative ? [words.represented] : []),
      ],
      person: personLines(request, words),
      attached: attachedLines(request, letter, fileName, words),
      closing: `${words.greeting}\n${onOneLine(letter.name)}`,
    },
    { whole: letter.blocks, inLink: { foremost: blocksBeforePerson(letter.blocks) } },
  );
}

/** The rights that a request uses, each with its article, as one list. */
export function citedRights(
  { rights }: Pick<Request, 'rights'>,
  { language, rights: words }: Pick<LetterWords, 'language' | 'rights'>,
): string {
  const { join } = grammarOf(language);
  return join(rights.map(({ right }) => `${words[right].name} (${words[right].article})`));
}

/** Who asks, what the controller knows the person by, and where the answer goes; one on each line. */
export function personLines({ dataSubject, replyChannel }: Request, words: LetterWords['message']): string {
  const { name, knownEmails, identifiers, replyEmail, postalAddress } = dataSubject;
  const reply = replyChannel === 'post' ? postalAddress && formatAddress(postalAddress) : replyEmail;
  return [
    words.name(name),
    ...(knownEmails.length > 0 ? [words.knownEmail(knownEmails.join(', '))] : []),
    ...(identifiers ? [words.knownBy(identifiers.map(({ value }) => value).join(', '))] : []),
    ...(reply ? [words.reply(reply)] : []),
  ]
    .map(onOneLine)
    .join('\n');
}

/** What is attached, where it can be checked, and the wish to hear that it came. */
export function attachedLines(
  { portalUrl, reference }: Pick<Request, 'portalUrl' | 'reference'>,
  { attachments }: Pick<SignedRequest['file']['letter'], 'attachments'>,
  fileName: string,
  words: LetterWords['message'],
): string[] {
  const items = attachments?.items ?? [];
  return [
    words.attached(fileName, reference),
    ...(items.length > 0 ? [words.enclosed(items.join('; '))] : []),
    ...(portalUrl ? [words.check(checkAddressIn(portalUrl))] : []),
    words.confirm,
  ].map(onOneLine);
}

/** A request read from a file may hold line breaks where the form writes none; a header takes none. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
