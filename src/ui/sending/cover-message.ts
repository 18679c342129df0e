import { joinFinnish } from '../../domain/case-forms.ts';
import type { SignedRequest } from '../../domain/draft.ts';
import type { EmailMessage } from '../../domain/email-draft.ts';
import type { Right } from '../../domain/right.ts';
import type { MessageWords } from '../../i18n/fi/sending.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';

/** What the message is made of besides the signed request. */
export interface CoverDetails {
  /** The recipient's e-mail address. */
  readonly to: string;
  /** The attachment's name, as saved. */
  readonly fileName: string;
  readonly words: MessageWords;
  /** What each request is called, by right. */
  readonly requestNames: Readonly<Record<Right, string>>;
}

/**
 * The message that carries the packet: which request, of which registers, under which reference, from whom.
 * Its paragraphs are whole sentences, so it still reads well where a mail program drops line breaks.
 */
export function coverMessage(
  { request, letter }: Pick<SignedRequest['file'], 'request' | 'letter'>,
  { to, fileName, words, requestNames }: CoverDetails,
): EmailMessage {
  const { controller, registers, reference } = request;
  const requests = joinFinnish(request.rights.map(({ right }) => requestNames[right]));
  const paragraphs = [
    words.opening,
    words.attached(requests, reference),
    words.concerns(controller.forms.genitive, joinFinnish(registers.map(({ forms }) => forms.partitive))),
    ...(request.representative ? [words.represented] : []),
    words.confirm,
    words.fileNamed(fileName),
  ];
  const names = joinFinnish(registers.map(({ name }) => name));
  return {
    to,
    subject: onOneLine(words.subject(sentenceCase(requests), names, reference)),
    text: [...paragraphs.map(onOneLine), `${onOneLine(words.greeting)}\n${onOneLine(letter.name)}`].join(
      '\n\n',
    ),
  };
}

/** A request read from a file may hold line breaks where the form writes none; a header takes none. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
