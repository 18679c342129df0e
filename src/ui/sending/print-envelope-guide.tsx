import { render } from 'preact';
import { EnvelopeGuide } from './EnvelopeGuide.tsx';
import type { SealPlace } from './seal-place.ts';

/** The class of the root while the guide alone is to be printed; `sending.css` hides the rest. */
const PRINTING = 'prints-envelope-guide';

/** Prints the guide at its real size on a sheet of its own, and puts the page back. */
export function printEnvelopeGuide(recipient: readonly string[], sealPlace: SealPlace | undefined): void {
  const sheet = document.createElement('div');
  sheet.className = 'envelope-sheet';
  render(<EnvelopeGuide recipient={recipient} forPaper sealPlace={sealPlace} />, sheet);
  document.body.append(sheet);
  document.documentElement.classList.add(PRINTING);
  const putBack = (): void => {
    document.documentElement.classList.remove(PRINTING);
    render(null, sheet);
    sheet.remove();
  };
  addEventListener('afterprint', putBack, { once: true });
  print();
}
