import { useRef, useState } from 'preact/hooks';
import { sendingWords } from '#words/sending.ts';
import type { Language } from '../../i18n/languages.ts';
import '../../styles/parts/copy-text.css';

const words = sendingWords.copy;

interface Props {
  part: 'to' | 'subject' | 'text' | 'letter';
  value: string;
  /** The text's language, where that need not be the page's. */
  language?: Language | undefined;
}

/**
 * A text to copy, visible in full, with its button.
 *
 * MUST: name what the button copies; say that it was copied, once, in a live region that was there before;
 * where the clipboard is closed, select the text and say how to go on.
 * MUST NOT: move the focus; hide the text behind the button.
 */
export function CopyText({ part, value, language }: Props) {
  const [label, button] = words[part];
  const text = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState('');

  const copy = async (): Promise<void> => {
    // Emptied first, so that a second copy is announced again.
    setOutcome('');
    try {
      await navigator.clipboard.writeText(value);
      setOutcome(words.done);
    } catch {
      // Refused, or absent: a page opened over plain HTTP has no clipboard.
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setOutcome(words.selected);
    }
  };

  return (
    <div class="copy-text">
      <dt>{label}</dt>
      {part === 'letter' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and must do so by keyboard too
        <dd ref={text} class="copy-text-long" tabIndex={0} lang={language}>
          {value}
        </dd>
      ) : (
        <dd ref={text} lang={language}>
          {value}
        </dd>
      )}
      <dd class="copy-text-actions">
        <button type="button" class="button quiet" onClick={copy}>
          {button}
        </button>
        <span role="status">{outcome}</span>
      </dd>
    </div>
  );
}
