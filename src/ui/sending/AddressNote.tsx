import { writtenDay } from '#words/grammar.ts';
import { sendingWords } from '#words/sending.ts';
import type { Request } from '../../domain/request/request.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { formatAddress } from '../../domain/values/postal-address.ts';
import { type AddressChoice, findAddressChoice } from './address-choice.ts';

const words = sendingWords.address;

interface Props {
  delivery: Request['delivery'];
  facts: PortalFacts;
}

/**
 * Says which address was used, and why, when the notices disagree; nothing when they agree. A quiet line is
 * enough where the disagreement does not touch the way that was chosen.
 *
 * MUST: name the notice and its day; show the other address in full.
 * MUST NOT: be a live region: it stands there from the start.
 */
export function AddressNote({ delivery, facts }: Props) {
  const choice = findAddressChoice(delivery, facts);
  if (!choice) return null;
  const { reason } = choice;
  // Nothing to decide: the difference does not touch this request.
  if (reason.kind === 'email' && reason.isSameInAll)
    return <p class="note">{words.emailUsed(reason.email)}</p>;
  return (
    <section class="conflict" aria-labelledby="address-note">
      <h2 id="address-note">{words.heading[choice.about]}</h2>
      <p>{reasonText(reason, facts)}</p>
      {choice.others.map((register) => (
        <p key={register.slug}>
          {words.other(
            register.forms,
            writtenDay(register.noticeUpdatedOn),
            formatAddress(register.postalAddress),
          )}
        </p>
      ))}
      {delivery.channel === 'post' && choice.sharedEmail && <p>{words.sameEmail(choice.sharedEmail)}</p>}
      {choice.about !== 'address' && <p>{words.person}</p>}
    </section>
  );
}

function reasonText(reason: AddressChoice['reason'], { controller }: PortalFacts): string {
  switch (reason.kind) {
    case 'email':
      return words.emailDiffers(reason.email);
    case 'controller':
      return words.post.controller(reason.address, controller.shortName);
    case 'unlisted':
      return words.post.unlisted(reason.address);
    default: {
      const { forms, noticeUpdatedOn } = reason.source;
      return words.post[reason.kind](reason.address, forms, writtenDay(noticeUpdatedOn));
    }
  }
}
