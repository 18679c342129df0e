import type { ComponentChildren } from 'preact';
import { formStart as words } from '#words/form-start.ts';
import { STEP_HEADING } from '../parts/element-ids.ts';
import '../../styles/parts/typed-text.css';

interface Props {
  readonly heading: string;
  readonly text: string;
  readonly typed: string;
  /** The button that leads on. */
  readonly children: ComponentChildren;
}

/**
 * What was typed, as text to copy, where the form cannot show it any more.
 *
 * MUST: show every text that the person typed; say what to do next.
 * MUST NOT: depend on anything that may have broken.
 */
export function TypedText({ heading, text, typed, children }: Props) {
  return (
    <div class="broken" role="alert">
      <h1 id={STEP_HEADING}>{heading}</h1>
      <p>{text}</p>
      {typed === '' ? null : (
        <>
          <label for="kirjoitettu">{words.broken.label}</label>
          <textarea id="kirjoitettu" rows={14} readOnly value={typed} />
        </>
      )}
      <p>{children}</p>
    </div>
  );
}
