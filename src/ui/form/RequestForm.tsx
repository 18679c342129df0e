import { useRef } from 'preact/hooks';
import type { DatedVersion } from '../../domain/publisher/past-version.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import '../doors/trusted-types.ts';
import { FormErrorBoundary } from './FormErrorBoundary.tsx';
import { type DraftValues, textOf } from './form-draft.ts';
import { RequestDesk } from './RequestDesk.tsx';
import '../../styles/parts/button.css';
import '../../styles/parts/details.css';
import '../../styles/parts/form-buttons.css';
import '../../styles/parts/notice-box.css';
import '../../styles/parts/step-bar.css';

interface Props {
  facts: PortalFacts;
  /** The way to the portal's root, ending in a slash. */
  root: string;
  /** What the page opens when its address asks for nothing, as a fragment. */
  opening?: string | undefined;
  /** The texts of the notices that are no longer in force, if there are any. */
  versions?: readonly DatedVersion[] | undefined;
}

/**
 * The request form: five steps, or three for a letter that follows a request; the letter beside them, and a draft
 * that is never lost.
 *
 * MUST: work by keyboard alone, at 320 px and 400 %; have one h1, the step's heading, which takes focus when
 * the step changes; tie every field to its label, hint and problem; keep what was typed on the screen whatever
 * fails; show the letter at any width within one press.
 * MUST NOT: send anything; put anything typed into the address; change a letter that was signed; move focus
 * while the person types; rely on colour alone.
 */
export default function RequestForm({ facts, root, opening, versions }: Props) {
  const typed = useRef<DraftValues>({});
  return (
    <FormErrorBoundary typedText={() => textOf(typed.current)}>
      <RequestDesk
        facts={facts}
        root={root}
        opening={opening}
        versions={versions}
        onValues={(values) => {
          typed.current = values;
        }}
      />
    </FormErrorBoundary>
  );
}
