import type { ComponentChildren } from 'preact';
import { followUpForm } from '#words/follow-up-form.ts';
import { followUpText } from '../../domain/letter/letter-text.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { envelopeLines } from '../../domain/values/postal-address.ts';
import { ComplaintEmail } from './ComplaintEmail.tsx';
import { CopyText } from './CopyText.tsx';
import { type FollowUpWords, messageToAuthority } from './follow-up-message.ts';
import { PacketDownload } from './PacketDownload.tsx';
import { PostSending } from './PostSending.tsx';

const words = followUpForm.complaint;

interface Props {
  readonly signed: SignedRequest;
  readonly fileName: string;
  readonly facts: PortalFacts;
  readonly letterWords: FollowUpWords;
  /** What goes along. */
  readonly children: ComponentChildren;
}

/**
 * The ways to the supervisory authority, in its own order: its secure form, the secure mail with enclosures, post,
 * e-mail.
 *
 * MUST: give the whole text to paste; warn of unprotected e-mail before it is offered.
 * MUST NOT: ask the authority's site for anything before the person follows the link; put text into that link.
 */
export function ComplaintSending({ signed, fileName, facts, letterWords, children }: Props) {
  const { supervisoryAuthority: authority } = facts.controller;
  const { language } = signed.file.request;
  return (
    <>
      <section aria-labelledby="complaint-form">
        <h2 id="complaint-form">{words.form}</h2>
        <p>{authority.complaintForm === undefined ? words.formText : words.formTextKnown}</p>
        <p>
          <AwayLink to={authority.complaintForm ?? authority.website} />
        </p>
        <p class="note">{words.websiteNote}</p>
        <dl class="copy-texts">
          <CopyText part="letter" value={followUpText(signed.file.letter)} language={language} />
        </dl>
      </section>
      {children}
      <h2>{words.others}</h2>
      {authority.secureMail !== undefined && (
        <details>
          <summary>{words.secureMail}</summary>
          <p>{words.secureMailText}</p>
          <dl class="copy-texts">
            <CopyText part="to" value={authority.email} />
          </dl>
          <PacketDownload pdf={signed.pdf} fileName={fileName} />
          <p>
            <AwayLink to={authority.secureMail} />
          </p>
          <p class="note">{words.websiteNote}</p>
        </details>
      )}
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
        <ComplaintEmail
          message={messageToAuthority(signed.file, authority.email, letterWords)}
          language={language}
        />
      </details>
    </>
  );
}

function AwayLink({ to }: { readonly to: string }) {
  return (
    <a class="button" href={to} target="_blank" rel="noopener noreferrer">
      {words.website(new URL(to).host)}
    </a>
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
  const [street, office] = envelopeLines(postalAddress);
  return (
    <>
      <PacketDownload pdf={signed.pdf} fileName={fileName} canOpen />
      <p>{words.postText}</p>
      <address class="sending-address">
        <span>{name}</span>
        <span>{street}</span>
        <span>{office}</span>
      </address>
    </>
  );
}
