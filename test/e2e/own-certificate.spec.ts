import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { deviceClock } from '#words/device-clock.ts';
import { form as formWords } from '#words/form.ts';
import { ownCertificate as words } from '#words/own-certificate.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { expectNoAxeViolations } from './axe.ts';
import { formOn } from './form-driver.ts';
import { expect, test } from './portal.ts';
import { storedText } from './stored-text.ts';

const NOTE = 'Allekirjoittaja on käyttänyt omaa varmennettaan.';
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/pkcs12/${name}.p12`, import.meta.url));

test('a letter is signed with a certificate of one’s own, which nothing keeps', async ({ page }) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  const certificate = await unfold(page);
  await certificate.choose('p256', 'väärä salasana');
  await certificate.open();
  await expect(page.getByText(words.failures.CERTIFICATE_PASSWORD)).toBeVisible();
  await expectNoAxeViolations(page);

  await certificate.choose('p256', 'salasana');
  await page.getByLabel(words.password).press('Enter');
  await expect(page.getByText(words.inUse)).toBeFocused();
  await expect(page.getByText('Testimyöntäjä')).toBeVisible();
  await expect(page.getByRole('region', { name: formWords.letter.label })).toContainText(NOTE);
  await expectNoAxeViolations(page);
  await form.sign();
  await expect(page.getByRole('article')).toContainText(NOTE);
  expect(await storedText(page)).not.toMatch(/salasana|Testimyöntäjä/);
});

test('a file that was chosen but not opened is not passed over', async ({ page }) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  const certificate = await unfold(page);
  await certificate.choose('rsa2048-rc2-40', 'salasana');
  await page.getByRole('button', { name: formWords.signature.sign }).click();
  await expect(page.getByText(words.failures.NOT_OPENED)).toBeVisible();
  await certificate.open();
  await expect(page.getByText(words.inUse)).toBeVisible();
  await page.getByRole('button', { name: words.leaveOut }).click();
  await expect(page.getByLabel(words.file)).toBeFocused();
  await expect(page.getByRole('region', { name: formWords.letter.label })).not.toContainText(NOTE);
  await form.sign();
});

test('a file that does not serve is told of, and the draft stays', async ({ page }, testInfo) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  const certificate = await unfold(page);
  await certificate.open();
  await expect(page.getByText(words.failures.NO_FILE)).toBeVisible();
  const large = testInfo.outputPath('large.p12');
  writeFileSync(large, Buffer.alloc(1024 * 1024 + 1));
  for (const [path, code] of [
    [large, 'CERTIFICATE_FILE_TOO_LARGE'],
    [fileURLToPath(import.meta.url), 'CERTIFICATE_FILE_UNREADABLE'],
    [fixture('rsa1024'), 'CERTIFICATE_KEY_SIZE'],
    [fixture('not-for-signing'), 'CERTIFICATE_NOT_FOR_SIGNING'],
    [fixture('no-key'), 'CERTIFICATE_NO_KEY'],
  ] as const) {
    await page.getByLabel(words.file).setInputFiles(path);
    await page.getByLabel(words.password).fill('salasana');
    await certificate.open();
    await expect(page.getByText(words.failures[code])).toBeVisible();
  }
  await page.getByRole('button', { name: words.leaveOut }).click();
  await form.sign();
});

test('a certificate that stops serving before the signing is told of in its own words', async ({ page }) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  const certificate = await unfold(page);
  await certificate.choose('p256', 'salasana');
  await certificate.open();
  await expect(page.getByText(words.inUse)).toBeVisible();
  for (const [now, code] of [
    ['2199-06-01T12:00:00Z', 'CERTIFICATE_EXPIRED'],
    ['1999-06-01T12:00:00Z', 'CERTIFICATE_NOT_YET_VALID'],
  ] as const) {
    await page.clock.setFixedTime(new Date(now));
    await page.getByRole('button', { name: formWords.signature.sign }).click();
    // A day that cannot be is asked about first.
    await page.getByRole('button', { name: deviceClock.signAnyway }).click();
    await expect(page.getByText(words.failures[code])).toBeVisible();
    await expect(page.getByText(formWords.signingFailed)).toBeVisible();
  }
});

test('what reads certificate files is loaded when the first one is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  const certificate = await unfold(page);
  await certificate.choose('p384', 'salasana');
  // The worker's chunk; the page's own words come in `own-certificate.….js`.
  const readers = (): string[] => loaded.filter((url) => url.includes('own-certificate-'));
  expect(readers()).toEqual([]);
  await certificate.open();
  await expect(page.getByText(words.inUse)).toBeVisible();
  expect(readers()).toHaveLength(1);
});

async function unfold(page: Page) {
  await page.getByText(words.heading).click();
  return {
    async choose(name: string, password: string): Promise<void> {
      await page.getByLabel(words.file).setInputFiles(fixture(name));
      await page.getByLabel(words.password).fill(password);
    },
    open: (): Promise<void> => page.getByRole('button', { name: words.open }).click(),
  };
}
