import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { formStart as words } from '#words/form-start.ts';
import { TypedText } from './TypedText.tsx';

/**
 * Shows what was typed, as text to copy, when a rendering fails.
 *
 * MUST NOT: hide the mistake from the console.
 */
export function FormErrorBoundary({
  typedText,
  children,
}: {
  /** What was typed so far, read only when it is needed. */
  typedText(): string;
  children: ComponentChildren;
}) {
  const [error] = useErrorBoundary((mistake) => reportError(mistake));
  if (!error) return <>{children}</>;
  const { heading, text, reload } = words.broken;
  return (
    <TypedText heading={heading} text={text} typed={typedText()}>
      <button type="button" class="button" onClick={() => location.reload()}>
        {reload}
      </button>
    </TypedText>
  );
}
