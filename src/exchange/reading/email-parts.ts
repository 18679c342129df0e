import PostalMime from 'postal-mime';
import { textOfHtml } from './plain-text.ts';

/** A message taken apart. */
interface EmailParts {
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

/** The message's subject and words, and the files that came with it (RFC 5322, RFC 2045). */
export async function emailParts(bytes: Uint8Array): Promise<EmailParts> {
  const {
    subject = '',
    text,
    html,
    attachments,
  } = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 20,
  });
  const words = text?.trim() ? text : textOfHtml(html ?? '');
  return {
    text: `${subject}\n\n${words}`,
    files: attachments.map(({ filename, content }, index) => ({
      name: filename ?? `${index + 1}`,
      bytes: new Uint8Array(content as ArrayBuffer),
    })),
  };
}
