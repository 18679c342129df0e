import type { Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { hasTool, runTool } from '../tools.ts';
import { formOn } from './form-driver.ts';
import { showIn } from './looks.ts';
import { overflowOf } from './overflow.ts';
import { expect, test } from './portal.ts';

const values = valuesFor(['access'], ['markkinointirekisteri']);

test('at a zoom of 400 % nothing is cut on the way to a signed letter', async ({ page }) => {
  // 1280 by 1024 points, each four times as large.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.choose(values);
  await expectFits(page);
  await form.next();
  await form.fillGroup('access', values);
  await expectFits(page);
  await form.next();
  await form.fillGroup('dataSubject', values);
  await expectFits(page);
  await form.next();
  await form.heading(words.steps[3].heading).waitFor();
  await expectFits(page);
  await form.sign();
  await expectFits(page);
});

test('in forced colours every button and choice has an edge, and signing works', async ({ page }) => {
  await showIn(page, { forcedColors: 'active' });
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(values);
  const edges = await page
    .locator('.button:visible')
    .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderTopWidth));
  expect(edges.length).toBeGreaterThan(0);
  expect(edges).not.toContain('0px');
  const checked = page.getByRole('radio', { checked: true }).first();
  await expect(checked).toBeVisible();
  await form.sign();
});

test('a printed notice has every word of the page', async ({ page }) => {
  test.skip(!hasTool('pdftotext'), 'needs pdftotext');
  await page.goto('./selosteet/asiakasrekisteri/');
  // Links into the form stay out of print.
  await page.emulateMedia({ media: 'print' });
  const article = await page.getByRole('article').innerText();
  const { stdout } = runTool('pdftotext', ['-', '-'], { input: await page.pdf({ format: 'A4' }) });
  const printed = new Set(wordsOf(stdout));
  expect(wordsOf(article).length).toBeGreaterThan(300);
  expect(wordsOf(article).filter((word) => !printed.has(word))).toEqual([]);
});

async function expectFits(page: Page): Promise<void> {
  expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
}

/** The words without hyphens: at the end of a line pdftotext takes them for broken words. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll('-', '')
      .match(/\p{L}+/gu) ?? []
  );
}
