import { followUpForm } from '#words/follow-up-form.ts';
import { formsIn } from '../../domain/language/name-forms.ts';
import { followUpText } from '../../domain/letter/letter-text.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import { type EmailMessage, fitsMailtoLink } from '../../exchange/email-draft.ts';
import { grammarOf } from '../../i18n/grammars.ts';
import type { Language } from '../../i18n/languages.ts';
import { type LetterWords, OWN_WORDS, wordsOfLetters } from '../doors/letter-words.ts';
import { attachedLines, type CoverDetails, citedRights, onOneLine, personLines } from './cover-message.ts';
import { messageWith, paragraphs, tellingAndAsking } from './message-body.ts';

/** What a message says that carries a letter which follows a request, in the letter's language. */
export interface FollowUpWords extends LetterWords {
  readonly followUp: typeof followUpForm.message;
}

/** The words of the page's own language. */
export const OWN_FOLLOW_UP_WORDS: FollowUpWords = { ...OWN_WORDS, followUp: followUpForm.message };

/** The words in the language. */
export async function followUpWords(language: Language): Promise<FollowUpWords> {
  if (language === OWN_WORDS.language) return OWN_FOLLOW_UP_WORDS;
  const { sendingWords, rightWords, followUpForm: form } = await wordsOfLetters(language);
  return { language, message: sendingWords.message, rights: rightWords, followUp: form.message };
}

/**
 * The message that carries a letter which follows a request, and says the same without it: which request it follows,
 * of which right and registers, and what the letter says.
 */
export function followUpMessage(
  file: Pick<SignedRequest['file'], 'version' | 'request' | 'letter'>,
  { to, fileName }: CoverDetails,
  letterWords: FollowUpWords = OWN_FOLLOW_UP_WORDS,
): EmailMessage {
  const { followUp: words, message } = letterWords;
  const { join } = grammarOf(letterWords.language);
  const { letter } = file;
  const request = requestOf(file);
  const { language, controller, reference, registers, representative, follows } = request;
  const demand = [
    ...(follows
      ? [words.follows(formsIn(controller, language), follows.reference, citedRights(request, letterWords))]
      : []),
    words.registers(join(registers.map(({ name }) => name))),
    ...(representative ? [words.represented] : []),
  ].map(onOneLine);
  const withDemand = [{ type: 'paragraph' as const, text: demand.join(' ') }, ...letter.blocks];
  return messageWith(
    { to, subject: onOneLine(words.subject(letter.subject, reference)) },
    letter,
    {
      opening: words.opening,
      demand,
      person: personLines(request, message),
      attached: attachedLines(request, letter, fileName, message),
      closing: `${words.greeting}\n${onOneLine(letter.name)}`,
    },
    // The table repeats what the demand and the person's lines say.
    { whole: withDemand, inLink: tellingAndAsking(letter.blocks.filter(({ type }) => type !== 'table')) },
  );
}

/**
 * The message that is a letter to the supervisory authority, without anything attached: the Office wants what somebody
 * has to say in the message. Its link holds all of it or, where it has no room, nothing: a part would look whole.
 */
export function messageToAuthority(
  file: Pick<SignedRequest['file'], 'version' | 'request' | 'letter'>,
  to: string,
  { followUp: words, message: common }: FollowUpWords = OWN_FOLLOW_UP_WORDS,
): EmailMessage {
  const { letter } = file;
  const request = requestOf(file);
  const message = {
    to,
    subject: onOneLine(words.subject(letter.subject, request.reference)),
    text: paragraphs([
      words.opening,
      followUpText(letter).trimEnd(),
      personLines(request, common),
      `${words.greeting}\n${onOneLine(letter.name)}`,
    ]),
  };
  return fitsMailtoLink(message) ? message : { ...message, brief: '' };
}
