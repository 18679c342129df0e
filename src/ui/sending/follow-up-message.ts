import type { SignedRequest } from '../../domain/draft.ts';
import type { EmailMessage } from '../../domain/email-draft.ts';
import { followUpForm } from '../../i18n/fi/follow-up-form.ts';
import { onOneLine } from './cover-message.ts';

const words = followUpForm.message;

/**
 * The message that carries a letter which follows a request: what the letter is, and which request it follows. Its
 * paragraphs are whole sentences, so it still reads well where a mail program drops line breaks.
 */
export function followUpMessage(
  { request, letter }: Pick<SignedRequest['file'], 'request' | 'letter'>,
  { to, fileName }: { readonly to: string; readonly fileName: string },
): EmailMessage {
  const { controller, reference, representative, follows } = request;
  const paragraphs = [
    words.opening,
    words.attached(letter.documentType.toLocaleLowerCase('fi'), reference),
    ...(follows ? [words.follows(controller.forms.allative, follows.reference)] : []),
    ...(representative ? [words.represented] : []),
    words.confirm,
    words.fileNamed(fileName),
  ];
  return {
    to,
    subject: onOneLine(words.subject(letter.subject, reference)),
    text: [...paragraphs.map(onOneLine), `${words.greeting}\n${onOneLine(letter.name)}`].join('\n\n'),
  };
}
