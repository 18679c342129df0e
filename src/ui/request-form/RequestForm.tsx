import { useRef } from 'preact/hooks';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import { FormErrorBoundary } from './FormErrorBoundary.tsx';
import { type DraftValues, textOf } from './form-draft.ts';
import { RequestDesk } from './RequestDesk.tsx';
import '../../styles/form.css';
import '../../styles/sending.css';

interface Props {
  facts: PortalFacts;
  /** The way to the portal's root, ending in a slash. */
  root: string;
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
export default function RequestForm({ facts, root }: Props) {
  const typed = useRef<DraftValues>({});
  return (
    <FormErrorBoundary typedText={() => textOf(typed.current)}>
      <RequestDesk
        facts={facts}
        root={root}
        onValues={(values) => {
          typed.current = values;
        }}
      />
    </FormErrorBoundary>
  );
}
