import type { ComponentChildren } from 'preact';
import type { SignedRequest } from '../../domain/draft.ts';
import { followUpText } from '../../domain/letter-text.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import { followUpForm } from '../../i18n/fi/follow-up-form.ts';
import { CopyText } from './CopyText.tsx';
import { EmailSending } from './EmailSending.tsx';
import { followUpMessage } from './follow-up-message.ts';
import { PacketDownload } from './PacketDownload.tsx';
import { PostSending } from './PostSending.tsx';

const words = followUpForm.complaint;

interface Props {
  readonly signed: SignedRequest;
  readonly fileName: string;
  readonly facts: PortalFacts;
  /** What goes along. */
  readonly children: ComponentChildren;
}

/**
 * The three ways to the supervisory authority: its own secure form, post, e-mail.
 *
 * MUST: give the whole text to paste; warn of unprotected e-mail before it is offered.
 * MUST NOT: ask the authority's site for anything before the person follows the link; put text into that link.
 */
export function ComplaintSending({ signed, fileName, facts, children }: Props) {
  const { supervisoryAuthority: authority } = facts.controller;
  return (
    <>
      <section aria-labelledby="complaint-form">
        <h2 id="complaint-form">{words.form}</h2>
        <p>{words.formText}</p>
        <p>
          <a class="button" href={authority.website} target="_blank" rel="noopener noreferrer">
            {words.website(new URL(authority.website).host)}
          </a>
        </p>
        <p class="note">{words.websiteNote}</p>
        <dl class="copy-texts">
          <CopyText part="letter" value={followUpText(signed.file.letter)} />
        </dl>
      </section>
      {children}
      <h2>{words.others}</h2>
      <details>
        <summary>{words.post}</summary>
        {signed.file.request.delivery.channel === 'post' ? (
          <PostSending signed={signed} fileName={fileName} />
        ) : (
          <PostByHand signed={signed} fileName={fileName} authority={authority} />
        )}
      </details>
      <details>
        <summary>{words.email}</summary>
        <p class="conflict">{words.emailWarning}</p>
        <EmailSending
          signed={signed}
          fileName={fileName}
          message={followUpMessage(signed.file, { to: authority.email, fileName })}
          facts={facts}
          sendText={words.emailSend}
        />
      </details>
    </>
  );
}

/** For a letter that shows an e-mail address: an envelope's window is of no use to it. */
function PostByHand({
  signed,
  fileName,
  authority: { name, postalAddress },
}: Pick<Props, 'signed' | 'fileName'> & {
  readonly authority: PortalFacts['controller']['supervisoryAuthority'];
}) {
  const { street, postcode, locality } = postalAddress;
  return (
    <>
      <PacketDownload pdf={signed.pdf} fileName={fileName} canOpen />
      <p>{words.postText}</p>
      <address class="sending-address">
        <span>{name}</span>
        <span>{street}</span>
        <span>{`${postcode} ${locality.toLocaleUpperCase('fi')}`}</span>
      </address>
    </>
  );
}
