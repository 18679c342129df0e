import { expect, type Locator, type Page } from '@playwright/test';
import type { FieldWords } from '#words/field-words.ts';
import { fieldWords as requestFieldWords } from '#words/fields.ts';
import { followUpFieldWords } from '#words/follow-ups.ts';
import { form } from '#words/form.ts';
import { type NameForms, sentenceCase } from '#words/grammar.ts';
import { representedFieldWords } from '#words/represented-fields.ts';
import { rightWords } from '#words/rights.ts';
import {
  chosenRegisters,
  chosenRights,
  type FieldGroup,
  fieldsOf,
} from '../../src/domain/request/form-groups.ts';
import type { FieldValue, FieldValues } from '../../src/domain/rights/field.ts';

/** Whose portal most tests walk through. */
const BALENTOR: NameForms = { nominative: 'Balentor' };

const fieldWords: Readonly<Record<string, FieldWords>> = { ...requestFieldWords, ...followUpFieldWords };

/** The form as a person meets it: by headings, labels and buttons, which may name the controller. */
export function formOn(page: Page, controller: NameForms = BALENTOR) {
  const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name });
  const next = (): Promise<void> => page.getByRole('button', { name: form.next, exact: true }).click();

  // The button is off until the page's program runs and has put a link's choices in.
  const ready = (): Promise<void> =>
    expect(page.getByRole('button', { name: form.next, exact: true })).toBeEnabled();

  return {
    heading,
    next,

    /** Step 1: the registers and the rights. */
    async choose(values: FieldValues): Promise<void> {
      await heading(form.steps[0].heading).waitFor();
      await ready();
      for (const slug of chosenRegisters(values)) {
        await page.getByRole('checkbox', { name: sentenceCase(slug), exact: true }).check();
      }
      const [first, second] = chosenRights(values);
      if (first) {
        const wish = page.getByRole('radio', { name: rightWords[first].wish, exact: true });
        if (!(await wish.isVisible())) await page.getByText(form.choice.others).click();
        await wish.check();
      }
      if (second) await page.getByRole('checkbox', { name: rightWords[second].wish, exact: true }).check();
    },

    /** The fields of one group, in the form's order. */
    async fillGroup(group: FieldGroup, values: FieldValues): Promise<void> {
      const words = values['dataSubject.represented'] ? representedFieldWords(fieldWords) : fieldWords;
      for (const { name, kind } of fieldsOf(group)) {
        const key = `${group}.${name}`;
        const value = values[key];
        if (value !== undefined)
          await fillField(page, labelOf(key, controller, words), kind, value, words[key]);
      }
    },

    /** Steps 1 to 3; the form then shows the letter for signing. */
    async fillUntilSigning(values: FieldValues): Promise<void> {
      await this.choose(values);
      await next();
      const rights = chosenRights(values);
      if (rights.some((right) => fieldsOf(right).length > 0)) {
        await heading(form.steps[1].heading).waitFor();
        for (const right of rights) await this.fillGroup(right, values);
        await next();
      }
      await heading(form.steps[2].heading).waitFor();
      await this.fillGroup('dataSubject', values);
      await next();
      await heading(form.steps[3].heading).waitFor();
      await this.fillGroup('delivery', values);
    },

    /** Signs, and waits for the last step. */
    async sign(): Promise<void> {
      await page.getByRole('button', { name: form.signature.sign }).click();
      await page
        .getByRole('link', { name: 'Tallenna PDF' })
        .or(page.getByRole('link', { name: 'Avaa' }))
        .first()
        .waitFor();
    },

    /** The text field with the key's label. */
    field: (key: string): Locator => page.getByLabel(labelOf(key, controller), { exact: true }),

    /** The line that says what has been saved. */
    savedLine: (): Locator => page.getByText(/Luonnos tallennettu klo \d+\.\d\d/),
  };
}

async function fillField(
  page: Page,
  label: string,
  kind: string,
  value: FieldValue,
  words: FieldWords | undefined,
): Promise<void> {
  // The step's fields come after its heading, and a step may begin with a folded one.
  if (typeof value === 'boolean') {
    const box = page.getByRole('checkbox', { name: label, exact: true, includeHidden: true });
    await box.waitFor({ state: 'attached' });
  }
  const folded = page.locator('details.also-known:not([open])').filter({ has: page.getByLabel(label) });
  // What comes above it while the button is down moves it away from under the pointer, and nothing is clicked.
  await expect(async () => {
    if ((await folded.count()) > 0) await folded.locator('summary').click({ timeout: 2000 });
    await expect(folded).toHaveCount(0, { timeout: 2000 });
  }).toPass();
  if (typeof value === 'boolean') {
    await page.getByRole('checkbox', { name: label, exact: true }).setChecked(value);
    return;
  }
  if (kind === 'country') {
    await page.getByLabel(label, { exact: true }).selectOption(String(value));
    return;
  }
  if (kind !== 'choice' && kind !== 'choices') {
    await page.getByLabel(label, { exact: true }).fill(String(value));
    return;
  }
  const group = page.getByRole('group', { name: label }).or(page.getByRole('radiogroup', { name: label }));
  for (const option of typeof value === 'string' ? [value] : value) {
    const [name = option] = words?.options?.[option] ?? [];
    await group.getByRole(kind === 'choice' ? 'radio' : 'checkbox', { name, exact: true }).check();
  }
}

/** The label of a field by its key, `group.field`. */
export function labelOf(key: string, controller: NameForms = BALENTOR, words = fieldWords): string {
  const label = words[key]?.label ?? key;
  return typeof label === 'string' ? label : label(controller);
}
