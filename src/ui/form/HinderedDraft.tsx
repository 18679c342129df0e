import { formStart as words } from '#words/form-start.ts';
import { textOf } from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';
import type { Hindrance } from './open-target.ts';
import { TypedText } from './TypedText.tsx';

/** A draft that cannot be gone on with: why, and what was typed, as text to copy. */
export function HinderedDraft({ form, hindrance }: { form: FormHandle; hindrance: Hindrance }) {
  const { heading, text } = words.hindrance[hindrance];
  return (
    <TypedText heading={heading} text={text} typed={textOf(form.draft.values)}>
      <a class="button" href={`${form.root}pyynnot/`}>
        {words.hindrance.back}
      </a>
    </TypedText>
  );
}
