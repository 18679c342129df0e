import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { fieldWords } from '#words/fields.ts';
import type { FormHandle } from '../../../src/ui/form/form-handle.ts';
import { RegisterChoice } from '../../../src/ui/form/RegisterChoice.tsx';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const [register] = portalFacts.registers;

/** The choice on a page whose only register is known in the language, or in the page's own. */
function choiceOf(lang?: string): string {
  const registers = [{ ...register, lang, name: 'kundregister', concerns: 'om du är kund' }];
  const facts = { ...portalFacts, registers };
  const form = { facts, words: fieldWords, draft: { values: {} }, problems: [], set: () => undefined };
  return render(<RegisterChoice form={form as unknown as FormHandle} />);
}

test('whom a register concerns continues a sentence of the page', () => {
  expect(choiceOf()).toMatch(/<p class="hint" [^>]*>Koskee sinua, om du är kund\.<\/p>/);
  expect(choiceOf()).not.toContain('lang=');
});

test('in another language than the page’s it stands alone and is marked, like the name', () => {
  const html = choiceOf('sv');
  expect(html).toMatch(/<label [^>]*lang="sv">Kundregister<\/label>/);
  expect(html).toMatch(/<p class="hint" [^>]*lang="sv">Om du är kund<\/p>/);
  expect(html).not.toContain('Koskee sinua');
});
