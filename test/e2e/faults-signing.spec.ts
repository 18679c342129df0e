import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checkWords } from '#words/check.ts';
import { deviceClock } from '#words/device-clock.ts';
import { form as words } from '#words/form.ts';
import { life } from '#words/life.ts';
import { myRequests } from '#words/my-requests.ts';
import { ownCertificate } from '#words/own-certificate.ts';
import { sendingWords } from '#words/sending.ts';
import { readWordings } from '../../src/cli/content.ts';
import { verifyPacket } from '../../src/packet/verify/verify.ts';
import { encodeInstant } from '../../src/platform/instant.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { seededRandom } from '../packet/verify/mutants.ts';
import { formOn } from './form-driver.ts';
import { startBrowser } from './own-browser.ts';
import { packetOf, recordedRequest } from './packets.ts';
import { expect, test } from './portal.ts';
import { DATABASE } from './raw-database.ts';

const values = valuesFor(['access'], ['markkinointirekisteri']);

test('a browser that is killed while it signs has the draft or a whole letter', async ({ portal }) => {
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), 'tietopyynto-profile-'));
  const random = seededRandom(4);
  const kills = 4;
  for (let kill = 1; kill <= kills; kill++) {
    const browser = await startBrowser(profile);
    const page = await browser.context.newPage();
    await page.goto(`${portal.url}pyynto/`);
    const form = formOn(page);
    await form.fillUntilSigning(values);
    await expect(form.savedLine()).toBeVisible();
    await page.getByRole('button', { name: words.signature.sign }).click();
    await new Promise((resolve) => setTimeout(resolve, random() * 600));
    await browser.kill();
  }

  const last = await startBrowser(profile);
  const page = await last.context.newPage();
  await page.goto(`${portal.url}pyynnot/`);
  await expect(page.getByRole('heading', { level: 3, name: 'Tarkastuspyyntö' })).toHaveCount(kills);
  const packets = await storedPackets(page);
  await expect(page.getByRole('link', { name: myRequests.actions.resume })).toHaveCount(
    kills - packets.length,
  );
  for (const pdf of packets) expect(await verdictOf(pdf)).toBe('valid');
  await last.close();
  rmSync(profile, { recursive: true, force: true });
});

test('an address without https refuses to sign and says why, and the draft stays', async ({
  page,
  portal,
  expectedMessages,
}) => {
  const insecure = 'http://tietopyynto.test/';
  // Without https the browser also says that one of our headers has no effect.
  expectedMessages.push(`request to another origin: ${insecure}`, 'Cross-Origin-Opener-Policy');
  await page.route(`${insecure}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(insecure, portal.url) });
    await route.fulfill({ response });
  });
  await page.goto(`${insecure}pyynto/`);
  expect(await page.evaluate(() => crypto.subtle)).toBeUndefined();
  await formOn(page).fillUntilSigning(values);
  await page.getByRole('button', { name: words.signature.sign }).click();
  await expect(page.getByText(words.signingFailures.NO_WEB_CRYPTO)).toBeVisible();
  await expectDraftOnly(page);
});

for (const [fault, source] of [
  [
    'refuses to sign',
    `SubtleCrypto.prototype.sign = () => Promise.reject(new DOMException('refused', 'OperationError'));`,
  ],
  [
    'cannot make a key',
    `SubtleCrypto.prototype.generateKey = () => Promise.reject(new DOMException('refused', 'OperationError'));`,
  ],
  [
    'runs out of memory',
    `TextEncoder.prototype.encode = () => { throw new RangeError('Array buffer allocation failed'); };`,
  ],
  ['stops', `self.addEventListener('message', () => { throw new Error('broken by the test'); });`],
] as const) {
  test(`a signing worker that ${fault} yields no letter, and the next attempt does`, async ({
    page,
    expectedMessages,
  }) => {
    expectedMessages.push('broken by the test');
    await spoilWorker(page, source);
    await page.goto('./pyynto/');
    const form = formOn(page);
    await form.fillUntilSigning(values);
    await page.getByRole('button', { name: words.signature.sign }).click();
    await expect(page.getByText(words.signingFailures.other)).toBeVisible();
    await expect(page.getByText(words.signingFailed)).toBeVisible();
    await expectDraftOnly(page);
    await page.unrouteAll();
    await page.getByRole('link', { name: myRequests.actions.resume }).click();
    await form.heading(words.steps[3].heading).waitFor();
    await form.sign();
  });
}

test('a worker that makes its key for ever is given up, and the draft stays', async ({ page }) => {
  await page.clock.install();
  await spoilWorker(page, 'SubtleCrypto.prototype.generateKey = () => new Promise(() => {});');
  await page.goto('./pyynto/');
  await formOn(page).fillUntilSigning(values);
  await page.getByRole('button', { name: words.signature.sign }).click();
  await expect(page.getByText(words.signature.signing)).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(page.getByText(words.signingFailures.WORKER_TIMEOUT)).toBeVisible();
  await expectDraftOnly(page);
});

test('a device that is short of memory still signs, and keeps the letter', async ({ page, context }) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(values);
  const session = await context.newCDPSession(page);
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await form.sign();
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await page.reload();
  await page.getByRole('link', { name: sendingWords.download.first }).waitFor();
});

for (const [clock, now, timezoneId, day] of [
  ['stands at 1970', '1970-01-01T12:00:00Z', 'Europe/Helsinki', '1.1.1970'],
  ['runs ahead to the end of 2037', '2037-12-31T23:30:00Z', 'Europe/Helsinki', '1.1.2038'],
  // The PDF writer refused any year after 2037.
  ['runs ahead to 2099', '2099-11-22T12:00:00Z', 'Europe/Helsinki', '22.11.2099'],
  ['is in the hour that summer time repeats', '2026-10-25T00:30:00Z', 'Europe/Helsinki', '25.10.2026'],
  ['is on Auckland’s next day', '2026-11-22T12:30:00Z', 'Pacific/Auckland', '22.11.2026'],
] as const) {
  test.describe(`a clock that ${clock}`, () => {
    test.use({ timezoneId });

    test(`still makes a sound letter, dated ${day} as it is in Finland`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(now));
      await page.goto('./pyynto/');
      const form = formOn(page);
      await form.fillUntilSigning(values);
      // A day that cannot be is asked about first.
      if (Math.abs(Number(now.slice(0, 4)) - 2026) > 5) {
        await page.getByRole('button', { name: words.signature.sign }).click();
        await page.getByRole('button', { name: deviceClock.signAnyway }).click();
        await page.getByRole('link', { name: sendingWords.download.first }).waitFor();
      } else await form.sign();
      await expect(page.getByRole('article')).toContainText(day);
      const [pdf] = await storedPackets(page);
      expect(await verdictOf(pdf as Buffer, now)).toBe('valid');
    });
  });
}

for (const year of [1965, 2200]) {
  test(`a clock of ${year} yields no letter but says what to mend, and the draft stays`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${year}-11-22T12:00:00Z`));
    await page.goto('./pyynto/');
    await formOn(page).fillUntilSigning(values);
    await page.getByRole('button', { name: words.signature.sign }).click();
    await page.getByRole('button', { name: deviceClock.signAnyway }).click();
    await expect(page.getByText(words.signingFailures.PACKET_CLOCK)).toBeVisible();
    await expectDraftOnly(page);
  });
}

test.describe('a browser that saves no files', () => {
  test.use({ acceptDownloads: false });

  test('leaves the letter within reach, and nothing marked as sent', async ({ page }) => {
    await page.goto('./pyynto/');
    const form = formOn(page);
    await form.fillUntilSigning(values);
    await form.sign();
    await page.getByRole('link', { name: sendingWords.download.first }).click();
    await expect(page.getByRole('link', { name: sendingWords.download.again })).toBeVisible();
    await expect(page.getByText(sendingWords.download.notSaved.withMessage)).toBeVisible();
    await page.goto('./pyynnot/');
    await expect(page.getByRole('main')).toContainText('ei vielä lähetetty');
    await page.getByRole('link', { name: myRequests.actions.open, exact: true }).click();
    await page.getByRole('link', { name: life.stepButtons.send }).first().click();
    await expect(page.getByRole('link', { name: sendingWords.download.first })).toBeVisible();
  });
});

test('without a mail program and a clipboard the address is selected, ready to copy', async ({
  page,
  expectedMessages,
}) => {
  // The browser may look for a program and say so.
  expectedMessages.push('mailto:info@balentor.fi');
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
  });
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(values);
  await form.sign();
  // Nothing on this machine answers a mailto: link.
  await page.getByRole('link', { name: sendingWords.email.writeLink }).click();
  await page.getByText(sendingWords.email.copyText).click();
  await page.getByRole('button', { name: sendingWords.copy.to[1] }).click();
  await expect(page.getByText(sendingWords.copy.selected)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe('info@balentor.fi');
});

test('a certificate file that is gone before it is opened is asked for again', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('gone.p12');
  writeFileSync(path, readFileSync(new URL('../fixtures/pkcs12/p256.p12', import.meta.url)));
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(values);
  await page.getByText(ownCertificate.heading).click();
  await page.getByLabel(ownCertificate.file).setInputFiles(path);
  await page.getByLabel(ownCertificate.password).fill('salasana');
  rmSync(path);
  await page.getByRole('button', { name: ownCertificate.open }).click();
  await expect(page.getByText(ownCertificate.failures.CERTIFICATE_FILE_NOT_READ)).toBeVisible();
  await page.getByRole('button', { name: ownCertificate.leaveOut }).click();
  await form.sign();
});

test('a packet that cannot be read any more is told, and the one beside it is checked', async ({ page }) => {
  await page.addInitScript(() => {
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = function () {
      const isGone = this instanceof File && this.name === 'poissa.pdf';
      return isGone ? Promise.reject(new DOMException('gone', 'NotReadableError')) : arrayBuffer.call(this);
    };
  });
  await page.goto('./tarkista/');
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  const buffer = await packetOf(recordedRequest('tarkastus'));
  const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer });
  await page.locator('input[type=file]').setInputFiles([file('poissa.pdf'), file('hyva.pdf')]);
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('poissa.pdf')).toContainText(checkWords.verdict.unreadable);
  await expect(row('hyva.pdf')).toContainText(checkWords.verdict.valid);
});

/** Puts the source before the signing worker's own. */
async function spoilWorker(page: Page, source: string): Promise<void> {
  await page.route(/\/_astro\/worker-.*\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${source}\n${await response.text()}` });
  });
}

/** No letter is offered, and the list has the draft. */
async function expectDraftOnly(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: sendingWords.download.first })).toHaveCount(0);
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/pyynnot/`);
  await expect(page.getByRole('link', { name: myRequests.actions.resume })).toHaveCount(1);
  await expect(page.getByRole('button', { name: myRequests.actions.download })).toHaveCount(0);
}

async function storedPackets(page: Page): Promise<Buffer[]> {
  const texts = await page.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = database.transaction('requests').objectStore('requests').getAll();
    const records = await new Promise<{ pdf: Uint8Array }[]>((resolve, reject) => {
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    return records.map(({ pdf }) => btoa(Array.from(pdf, (byte) => String.fromCharCode(byte)).join('')));
  }, DATABASE);
  return texts.map((text) => Buffer.from(text, 'base64'));
}

async function verdictOf(pdf: Buffer, now = encodeInstant(new Date())): Promise<string> {
  const { verdict } = await verifyPacket(pdf, { wordings: readWordings('fi'), now });
  return verdict;
}
