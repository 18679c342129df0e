import type { DraftValues } from './form-draft.ts';

/** What was ticked in the form that the server wrote, before this script ran: it must not be lost. */
export function valuesChosenEarly(page: ParentNode): DraftValues {
  const values: DraftValues = {};
  const boxes = page.querySelectorAll<HTMLInputElement>('.desk input[name^="choice."]');
  for (const { name, value, checked, defaultChecked } of boxes) {
    if (!checked || defaultChecked) continue;
    const before = values[name];
    values[name] = Array.isArray(before) ? [...before, value] : [value];
  }
  return values;
}
