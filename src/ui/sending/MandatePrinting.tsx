import { followUpForm } from '#words/follow-up-form.ts';
import { PacketDownload } from './PacketDownload.tsx';

const words = followUpForm.powerOfAttorney;

interface Props {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  /** Who gives the power. */
  readonly principal: string;
}

/**
 * What becomes of a power of attorney: printed, signed with a pen, sent with the request.
 *
 * MUST: say whose pen signs it, and that the electronic signature is not that person's.
 */
export function MandatePrinting({ pdf, fileName, principal }: Props) {
  return (
    <ol class="sending-steps">
      <li>
        <h2>{words.print}</h2>
        <PacketDownload pdf={pdf} fileName={fileName} canOpen />
      </li>
      <li>
        <h2>{words.sign}</h2>
        <p>{words.signText(principal)}</p>
      </li>
      <li>
        <h2>{words.attach}</h2>
        <p>{words.attachText}</p>
      </li>
    </ol>
  );
}
