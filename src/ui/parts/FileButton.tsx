import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly class?: string;
  /** For the input, which the browser's own choice obeys. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly isBusy?: boolean;
  /** Whether the focus goes here when the step comes. */
  readonly isNext?: boolean;
  readonly children: ComponentChildren;
  onChoose(files: readonly File[]): void;
}

/**
 * A button that opens the browser's own choice of files.
 *
 * MUST: let the same file be chosen again.
 */
export function FileButton(props: Props) {
  const { id, describedBy, accept, isMultiple, isBusy, isNext, children, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={props.class ?? 'button quiet'}
        id={id}
        data-next={isNext}
        aria-disabled={isBusy}
        aria-describedby={describedBy}
        onClick={() => !isBusy && input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMultiple}
        accept={accept}
        aria-labelledby={id}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
