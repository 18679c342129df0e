import { useEffect, useRef, useState } from 'preact/hooks';
import { putRightWords, repairWords } from '#words/put-right.ts';
import { fieldsOf } from '../../domain/request/form-groups.ts';
import { tidyField } from '../../domain/request/tidy-field.ts';
import { repairText } from '../../domain/values/repair-text.ts';
import { fieldIds } from '../parts/element-ids.ts';
import type { FieldProps } from './form-handle.ts';

/** What was put right in a field, until the person writes on. */
interface PutRight {
  readonly before: string;
  readonly after: string;
  readonly message: string;
}

/** Puts a field's text right where nothing is lost by it, says so and takes it back. */
interface PutRightState {
  /** What was done to the text that stands there now. */
  readonly message: string | undefined;
  /** For the field's `change` event: the text is whole. */
  tidy(): void;
  /** For what came by a paste, or when asked to. */
  repair(text: string): void;
  undo(): void;
}

/** A click that took the focus away has ended by then: a line that appears under it would make it miss its button. */
const AFTER_CLICK = 250;

/** Holds what was put right in one text field. */
export function usePutRight({ form, group, field }: FieldProps): PutRightState {
  const key = `${group}.${field.name}`;
  const [last, setLast] = useState<PutRight>();
  /** A text that the person took back stays as it is. */
  const [kept, setKept] = useState<string>();
  const values = useRef(form.draft.values);
  values.current = form.draft.values;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  function put(before: string, after: string, message: string): void {
    setLast({ before, after, message });
    form.set(key, after);
  }
  const shown = last?.after === form.draft.values[key] ? last : undefined;
  return {
    message: shown?.message,
    tidy() {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const before = values.current[key];
        if (typeof before !== 'string' || before === kept) return;
        const after = tidyField(group, field, fieldsOf(group), values.current);
        if (after !== before.trim() && after !== before)
          put(before, after, putRightWords.tidied(before.trim()));
      }, AFTER_CLICK);
    },
    repair(text) {
      const { text: after, kinds } = repairText(text, field.kind === 'text' ? 'lines' : 'line');
      if (kinds.length === 0) return;
      put(text, after, putRightWords.repaired(kinds.map((kind) => repairWords[kind]).join(', ')));
    },
    undo() {
      if (!shown) return;
      setKept(shown.before);
      setLast(undefined);
      form.set(key, shown.before);
      document.getElementById(fieldIds(key).control)?.focus();
    },
  };
}
