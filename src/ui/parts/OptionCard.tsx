import type { ComponentChildren } from 'preact';
import { describedBy, fieldIds } from './element-ids.ts';
import '../../styles/parts/option.css';

interface Props {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isChecked: boolean;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The language of label and hint where it is not the page's. */
  readonly lang?: string | undefined;
  readonly isDisabled?: boolean;
  readonly hasProblem?: boolean;
  /** What stands under the label: explanations and links, which must not be inside it. */
  readonly children?: ComponentChildren;
  onChange(isChecked: boolean): void;
}

/**
 * One option as a card that is its own target.
 *
 * MUST: be at least 44 px high; show its state by shape and not by colour alone; let links in it be used.
 * MUST NOT: change anything else on the page than what the option says.
 */
export function OptionCard(props: Props) {
  const { type, id, name, value, isChecked, label, hint, lang, isDisabled, hasProblem, children, onChange } =
    props;
  const ids = fieldIds(id);
  return (
    <div class="option">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={isChecked}
        disabled={isDisabled}
        aria-invalid={hasProblem && type === 'checkbox' ? true : undefined}
        aria-describedby={describedBy(hint && ids.hint, children ? ids.more : undefined)}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id} lang={lang}>
        {label}
      </label>
      {hint ? (
        <p class="hint" id={ids.hint} lang={lang}>
          {hint}
        </p>
      ) : null}
      {children ? (
        <div class="option-more" id={ids.more}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
