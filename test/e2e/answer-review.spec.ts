import type { Page } from '@playwright/test';
import { jsPDF } from 'jspdf';
import { answerReview } from '#words/answer-review.ts';
import { answerReviewDoor } from '#words/answer-review-door.ts';
import { followUpFieldWords } from '#words/follow-ups.ts';
import { life } from '#words/life.ts';
import { timelineWords, viewWords } from '#words/request-view.ts';
import { expectNoAxeViolations } from './axe.ts';
import { formOn } from './form-driver.ts';
import { openRecord, openSigned, record, recordSent, rows } from './life-driver.ts';
import { showIn } from './looks.ts';
import { expect, test } from './portal.ts';
import { storedText } from './stored-text.ts';

function answerPdf(): Buffer {
  const pdf = new jsPDF();
  pdf.text('Hei Aino, käsittelemme henkilötietojasi asiakasrekisterissä.', 20, 30);
  pdf.addPage();
  pdf.text('Säilytämme tiedot kolme vuotta.', 20, 30);
  return Buffer.from(pdf.output('arraybuffer'));
}

/** Records an answer of three files, one of them damaged, and opens its review. */
async function openReview(page: Page): Promise<void> {
  await openSigned(page);
  await recordSent(page, 'email');
  await expect(page.getByRole('button', { name: answerReviewDoor.button })).toHaveCount(0);
  await openRecord(page, 'answered');
  await page.locator('input[type=file]').setInputFiles([
    { name: 'vastaus.pdf', mimeType: 'application/pdf', buffer: answerPdf() },
    {
      name: 'lisatieto.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Tietoja luovutetaan kumppaneille.'),
    },
    { name: 'rikki.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 rikki') },
  ]);
  await record(page, 'answered');
  await page.getByRole('button', { name: answerReviewDoor.button }).click();
  await expect(page.getByRole('heading', { level: 2, name: answerReview.heading })).toBeFocused();
  await expect(page.getByText(answerReview.files.read(3))).toBeVisible();
  await expect(page.getByText(answerReview.files.problems.damaged)).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the review breaks no accessibility rule in ${colorScheme} colours`, async ({ page }) => {
    test.slow();
    await showIn(page, { colorScheme });
    await openReview(page);
    await page.getByText(answerReview.files.text('vastaus.pdf'), { exact: true }).click();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoAxeViolations(page);
    }
  });
}

test('an answer is read beside what was asked, and what is missing is asked for', async ({ page }) => {
  test.slow();
  await openReview(page);
  const item = (name: string) => page.getByRole('group', { name, exact: true });
  await expect(item('Säilytysaika')).toContainText('Säilytämme tiedot kolme vuotta.');
  await expect(item('Säilytysaika')).toContainText('vastaus.pdf, sivu 2');
  await expect(item('Vastaanottajat')).toContainText('Tietoja luovutetaan kumppaneille.');
  await expect(item('Tietojen alkuperä')).toContainText(answerReview.item.noQuotes);
  await expect(page.getByText(answerReview.hints.unnamedRecipients)).toBeVisible();
  await page.getByText(answerReview.files.text('vastaus.pdf'), { exact: true }).click();
  const { found, missing, unclear } = answerReview.item.decisions;
  await item('Säilytysaika').getByLabel(found).check();
  await item('Vastaanottajat').getByLabel(unclear).check();
  await item('Jäljennös tiedoista').getByLabel(missing).check();
  await expect(page.getByText(answerReview.result.counts(1, 1, 1, 11))).toBeVisible();
  await expect(rows(page)).toContainText(timelineWords.reviewed);
  // Each decision is written by itself, a moment after it shows.
  await expect.poll(() => storedText(page)).toMatch(/copy":"missing"/);

  await page.reload();
  await page.getByRole('button', { name: answerReviewDoor.resume }).click();
  await expect(item('Jäljennös tiedoista').getByLabel(missing)).toBeChecked();
  await page.getByRole('button', { name: answerReview.result.recordPartly }).click();
  await expect(page.getByRole('heading', { level: 2, name: life.states.partlyAnswered })).toBeVisible();
  await page.getByRole('button', { name: answerReview.result.followUp }).click();
  await page.waitForURL(/\/pyynto\/#luonnos=/);
  await expect(page.locator('textarea').first()).toHaveValue(
    [
      '- Jäljennös tiedoista (15 artiklan 3 kohta)',
      '- Vastaanottajat (15 artiklan 1 kohdan c alakohta): vastaus jäi epäselväksi',
    ].join('\n'),
  );
});

test('a letter after the review has the list in it, to be edited, and never twice', async ({ page }) => {
  test.slow();
  await openSigned(page);
  await recordSent(page, 'email');
  await record(page, 'partlyAnswered');
  await page.getByRole('button', { name: answerReviewDoor.button }).click();
  const item = (name: string) => page.getByRole('group', { name, exact: true });
  const { missing } = answerReview.item.decisions;
  await item('Jäljennös tiedoista').getByLabel(missing).check();
  await expect(rows(page)).toContainText(timelineWords.reviewed);
  const copy = '- Jäljennös tiedoista (15 artiklan 3 kohta)';
  const storage = '- Säilytysaika (15 artiklan 1 kohdan d alakohta)';
  const list = page.getByLabel(followUpFieldWords['complaint.missing']?.label as string);

  const request = page.url();
  await page.getByText(viewWords.otherLetters).or(page.getByText(viewWords.lettersToWrite)).click();
  await page.getByRole('button', { name: life.letters.complaint.name, exact: true }).click();
  await page.waitForURL(/\/pyynto\/#luonnos=/);
  await expect(list).toHaveValue(copy);
  await list.fill(`${copy}: pyysin sitä kahdesti`);
  await expect(formOn(page).savedLine()).toBeVisible();

  await page.goto(request);
  await page.getByRole('button', { name: answerReviewDoor.resume }).click();
  await item('Säilytysaika').getByLabel(missing).check();
  await page.getByRole('button', { name: answerReview.result.complaint }).click();
  await page.waitForURL(/\/pyynto\/#luonnos=/);
  await expect(list).toHaveValue(`${copy}: pyysin sitä kahdesti\n${storage}`);
});
