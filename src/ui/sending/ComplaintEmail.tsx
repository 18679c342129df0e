import { followUpForm } from '#words/follow-up-form.ts';
import { type EmailMessage, writeMailtoLink } from '../../exchange/email-draft.ts';
import type { Language } from '../../i18n/languages.ts';
import { CopyText } from './CopyText.tsx';

const words = followUpForm.complaint;

interface Props {
  /** The complaint as a message, with nothing attached. */
  readonly message: EmailMessage;
  /** The complaint's language. */
  readonly language: Language;
}

/**
 * The complaint as the text of a message.
 *
 * MUST: give the text to copy before the link, where the link has no room for it.
 * MUST NOT: open a message that holds a part of the text.
 */
export function ComplaintEmail({ message, language }: Props) {
  const fits = message.brief === undefined;
  const texts = (
    <dl class="copy-texts">
      {fits && <CopyText part="to" value={message.to} />}
      {fits && <CopyText part="subject" value={message.subject} language={language} />}
      <CopyText part="text" value={message.text} language={language} />
    </dl>
  );
  return (
    <>
      <p>{words.emailText}</p>
      <p>{fits ? words.emailWhole : words.emailPaste}</p>
      {!fits && texts}
      <p>
        <a class="button" href={writeMailtoLink(message)}>
          {words.emailOpen}
        </a>
      </p>
      {fits && (
        <details>
          <summary>{words.emailCopy}</summary>
          {texts}
        </details>
      )}
      <p>{words.emailSend}</p>
    </>
  );
}
