import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { lockWords as words } from '#words/lock.ts';
import { describedBy, fieldIds } from '../parts/element-ids.ts';
import '../../styles/parts/button.css';
import '../../styles/parts/field.css';
import '../../styles/parts/passphrase.css';
import '../../styles/parts/problem.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly autocomplete: 'new-password' | 'current-password' | 'off';
  readonly value: string;
  readonly input: RefObject<HTMLInputElement>;
  onInput(value: string): void;
}

/**
 * A field for a passphrase that can be shown.
 *
 * MUST: let text be pasted and password managers work (WCAG 2.2, 3.3.8); tie hint and problem to the input; say by
 * the button's own words whether the passphrase is shown.
 * MUST NOT: change the text, or limit it to fewer than a thousand characters.
 */
export function PassphraseField(props: Props) {
  const { id, label, hint, problem, autocomplete, value, input, onInput } = props;
  const [isShown, setIsShown] = useState(false);
  const ids = fieldIds(id);
  return (
    <div class={problem ? 'field has-problem' : 'field'}>
      <label for={id}>{label}</label>
      {hint ? (
        <p class="hint" id={ids.hint}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <div class="problem" role="alert" id={ids.problem}>
          <p>{problem}</p>
        </div>
      ) : null}
      <div class="passphrase">
        <input
          id={id}
          ref={input}
          type={isShown ? 'text' : 'password'}
          autocomplete={autocomplete}
          autoCapitalize="none"
          spellcheck={false}
          maxLength={1000}
          value={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy(hint && ids.hint, problem && ids.problem)}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button type="button" class="button quiet" aria-controls={id} onClick={() => setIsShown(!isShown)}>
          {isShown ? words.field.hide : words.field.show}
          <span class="unseen"> {words.field.of(label)}</span>
        </button>
      </div>
    </div>
  );
}
