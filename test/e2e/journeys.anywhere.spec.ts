import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { requestFileSchema } from '../../src/domain/records/request-file.ts';
import { RIGHT_NAMES, type Right } from '../../src/domain/rights/right.ts';
import { drawPacket } from '../../src/packet/making/draw-packet.ts';
import { findSignaturePlace } from '../../src/packet/signing/sign.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { hasTool, runTool } from '../tools.ts';
import { formOn } from './form-driver.ts';
import { goBack } from './history.ts';
import { expect, test } from './portal.ts';
import { savedBy } from './saved-file.ts';

const REGISTER: Partial<Record<Right, string>> = {
  rectification: 'asiakasrekisteri',
  restriction: 'asiakasrekisteri',
};

for (const right of RIGHT_NAMES) {
  test(`a request of ${right}, from the front page to a verified letter`, async ({ page }, testInfo) => {
    const values = valuesFor([right], [REGISTER[right] ?? 'markkinointirekisteri']);
    await page.goto('./');
    await page.getByRole('main').getByRole('link', { name: 'Tee pyyntö', exact: true }).click();
    const form = formOn(page);
    await form.fillUntilSigning(values);
    await form.sign();
    const path = testInfo.outputPath('packet.pdf');
    writeFileSync(path, (await savePacket(page)).bytes);

    expectSoundPacket(path, testInfo.outputPath('request.json'));
    const file = requestFileSchema.parse(
      JSON.parse(readFileSync(testInfo.outputPath('request.json'), 'utf8')),
    );
    expect(file.request.rights.map((requested) => requested.right)).toEqual([right]);
    expect(file.request.dataSubject.name).toBe('Aino Esimerkki');
    expectSameDrawing(readFileSync(path), Buffer.from(await drawPacket(file)), file.contentsLength);
  });
}

test('a pair of rights about both registers goes by post', async ({ page }, testInfo) => {
  const values = {
    ...valuesFor(['erasure', 'marketingObjection'], ['asiakasrekisteri', 'markkinointirekisteri']),
    'dataSubject.replyBy': 'post',
    'dataSubject.street': 'Kotikatu 1 A 1',
    'dataSubject.postcode': '40100',
    'dataSubject.locality': 'Jyväskylä',
    'delivery.channel': 'post',
  };
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(values);
  await form.sign();
  const path = testInfo.outputPath('packet.pdf');
  writeFileSync(path, (await savePacket(page)).bytes);
  expectSoundPacket(path, testInfo.outputPath('request.json'));
  const { request } = requestFileSchema.parse(
    JSON.parse(readFileSync(testInfo.outputPath('request.json'), 'utf8')),
  );
  expect(request.delivery).toMatchObject({ channel: 'post', address: { street: 'Väinönkatu 38 C' } });
  expect(request.rights.map(({ right }) => right)).toEqual(['erasure', 'marketingObjection']);
});

test('only the person’s own word marks a request sent, and it can be taken back', async ({ page }) => {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['marketingObjection'], ['markkinointirekisteri']));
  await form.sign();
  await savePacket(page);
  await page.goto('./pyynnot/');
  await expect(page.getByRole('main')).toContainText('ei vielä lähetetty');
  await goBack(page);
  await page.getByRole('button', { name: 'Lähetin pyynnön' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: /^Lähetetty \d+\.\d+\.\d{4} sähköpostitse$/ }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Kumoa' }).click();
  await expect(page.getByRole('button', { name: 'Lähetin pyynnön' })).toBeVisible();
  await page.getByRole('button', { name: 'Lähetin pyynnön' }).click();
  await page.getByRole('heading', { level: 2, name: /^Lähetetty/ }).waitFor();
  await page.goto('./pyynnot/');
  await expect(page.getByRole('main')).toContainText(/Lähetetty \d+\.\d+\.\d{4} /);
});

test('nothing that was typed ever stands in an address', async ({ page }) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['markkinointirekisteri']));
  await form.sign();
  expect(addresses.concat(page.url()).join('\n')).not.toMatch(/Aino|Esimerkki|example\.fi|valmennus/i);
});

const savePacket = (page: Page) =>
  savedBy(page, () => page.getByRole('link', { name: 'Tallenna PDF' }).click());

/** What poppler and qpdf say of the file; their checks are counted elsewhere where they are missing. */
function expectSoundPacket(path: string, requestPath: string): void {
  test.skip(!hasTool('pdfsig') || !hasTool('qpdf'), 'needs poppler and qpdf');
  const { stdout } = runTool('pdfsig', ['-nocert', path]);
  expect(stdout).toContain('Signature is Valid');
  expect(stdout).toContain('Total document signed');
  expect(runTool('qpdf', ['--check', path]).status).toBe(0);
  expect(runTool('pdfdetach', ['-save', '1', '-o', requestPath, path]).status).toBe(0);
}

/** The browser drew the very bytes that Node draws; only the signature's place differs. */
function expectSameDrawing(signed: Buffer, unsigned: Buffer, contentsLength: number): void {
  const { byteRangeAt, contentsEnd } = findSignaturePlace(unsigned, contentsLength);
  expect(signed.length).toBe(unsigned.length);
  expect(signed.subarray(0, byteRangeAt).equals(unsigned.subarray(0, byteRangeAt))).toBe(true);
  expect(signed.subarray(contentsEnd).equals(unsigned.subarray(contentsEnd))).toBe(true);
}
