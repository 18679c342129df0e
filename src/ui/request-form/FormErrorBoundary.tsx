import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { form as words } from '../../i18n/fi/form.ts';

/**
 * Shows what was typed, as text to copy, when a rendering fails.
 *
 * MUST: show every text that the person typed; say what to do next.
 * MUST NOT: depend on anything that may have broken, or hide the mistake from the console.
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
  return (
    <div class="broken" role="alert">
      <h1>{words.broken.heading}</h1>
      <p>{words.broken.text}</p>
      <label for="kirjoitettu">{words.broken.label}</label>
      <textarea id="kirjoitettu" rows={14} readOnly value={typedText()} />
      <button type="button" class="button" onClick={() => location.reload()}>
        {words.broken.reload}
      </button>
    </div>
  );
}
