import { readFileSync } from 'node:fs';
import type { FileChooser, Locator, Page } from '@playwright/test';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { answerKit } from '#words/answer-kit.ts';
import { checkWords } from '#words/check.ts';
import { createSigningKey } from '../../src/packet/signing/key.ts';
import { qrPicture } from '../packet/paper/qr-picture.ts';
import { sealText } from '../packet/seal/seal-text.ts';
import { expectNoAxeViolations } from './axe.ts';
import { showIn } from './looks.ts';
import { overflowOf } from './overflow.ts';
import { deviceKey, packetOf, recordedRequest } from './packets.ts';
import { expect, test } from './portal.ts';
import { savedBy, textOf } from './saved-file.ts';

const PDF = 'application/pdf';
const FOREIGN = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n',
);

interface Chosen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Opens the page on 25 November 2026, with its island ready. */
async function openPage(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-25T08:00:00Z'));
  await page.goto('./tarkista/');
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
}

async function choose(page: Page, files: Chosen[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
}

const asPdf = (buffer: Buffer, name = 'pyynto.pdf'): Chosen => ({ name, mimeType: PDF, buffer });
const asPng = (buffer: Buffer, name = 'kirje.png'): Chosen => ({ name, mimeType: 'image/png', buffer });

/** The text of the cell in a row, by its column. */
const cell = (page: Page, row: number, column: string) =>
  page.locator('table tbody tr').nth(row).locator(`td[data-label="${column}"]`);

test('a good packet is in order, with its request, its due date and what the signature proves', async ({
  page,
}) => {
  await openPage(page);
  const request = recordedRequest('tarkastus');
  await choose(page, [asPdf(await packetOf(request))]);

  await expect(page.getByRole('status')).toHaveText('Tiedosto on tarkistettu: 1 kunnossa.');
  await expect(cell(page, 0, 'Tulos')).toHaveText('Kunnossa');
  await expect(cell(page, 0, 'Pyytäjä')).toHaveText(request.dataSubject.name);
  await expect(cell(page, 0, 'Pyyntö')).toHaveText(`Tarkastuspyyntö ${request.reference}`);
  await expect(cell(page, 0, 'Rekisteri')).toContainText('rekisteri');
  await expect(cell(page, 0, 'Vastaa viimeistään')).toHaveText('28.12.2026');

  const detail = page.getByRole('region', { name: 'pyynto.pdf' });
  await expect(detail).toContainText('Vastaa viimeistään 28.12.2026');
  await expect(detail).toContainText('Jatkettu aika päättyy 25.2.2027');
  await expect(detail).toContainText('ei allekirjoittajan henkilöllisyyttä');
  await expect(detail.getByRole('article', { name: 'Kirje' })).toContainText(request.dataSubject.name);
});

test('another day of receipt gives another due date, and a day that cannot be says what to do', async ({
  page,
}) => {
  await openPage(page);
  await choose(page, [asPdf(await packetOf(recordedRequest('poisto')))]);
  const received = page.getByLabel('Saapui: pyynto.pdf');
  await expect(received).toHaveValue('25.11.2026');
  await retype(received, '24.11.2026');
  await received.press('Enter');
  await expect(cell(page, 0, 'Vastaa viimeistään')).toHaveText('24.12.2026');
  await expect(page.getByLabel('Minä päivänä pyyntö saapui?')).toHaveValue('24.11.2026');

  await retype(received, '30.11.2026');
  await received.press('Tab');
  await expect(received).toHaveAccessibleDescription(
    'Kirjoita päivä, joka on viimeistään 25.11.2026, Suomen aikaa',
  );
  await expect(cell(page, 0, 'Vastaa viimeistään')).toHaveText('–');
});

test('a changed packet is refused in words, and the request may bind all the same', async ({ page }) => {
  await openPage(page);
  const changed = await packetOf(recordedRequest('tarkastus'));
  changed[9000] = (changed[9000] as number) ^ 1;
  await choose(page, [asPdf(changed)]);
  await expect(cell(page, 0, 'Tulos')).toContainText('Ei täsmää');
  await expect(cell(page, 0, 'Pyyntö')).toHaveText('–');
  const detail = page.getByRole('region', { name: 'pyynto.pdf' });
  await expect(detail).toContainText('laki ei vaadi allekirjoitusta');
  await expect(detail.getByRole('article')).toHaveCount(0);
});

test('a PDF by others is not called faulty', async ({ page }) => {
  await openPage(page);
  await choose(page, [asPdf(FOREIGN, 'lasku.pdf')]);
  await expect(cell(page, 0, 'Tulos')).toContainText('Ei täällä tehty kirje');
  await expect(page.getByRole('region', { name: 'lasku.pdf' })).toContainText(
    'PDF ei ole täällä tehty pyyntö',
  );
});

test('twenty files are checked one after another, and keys that recur are told', async ({ page }) => {
  test.slow();
  await openPage(page);
  const [key, other] = [await deviceKey(), await deviceKey('Testi Toinen')];
  const files = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const reference = `TP-0000-00${String(index).padStart(2, '0')}`;
      const signed = index % 2 === 0 ? key : other;
      const request = recordedRequest('markkinointikielto', reference);
      // One key for each person.
      const [name, email] = [`Testi ${index % 2 ? 'Toinen' : 'Henkilö'}`, `testi${index % 2}@example.fi`];
      const dataSubject = { ...request.dataSubject, name, knownEmails: [email], replyEmail: email };
      const named = { ...request, dataSubject };
      return asPdf(await packetOf(named, signed), `kirje-${index + 1}.pdf`);
    }),
  );
  await choose(page, [...files.slice(0, 19), { ...files[0], name: 'sama.pdf' } as Chosen]);
  await expect(page.getByRole('progressbar', { name: 'Tarkistus' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('20 tiedostoa: 20 kunnossa.', { timeout: 25_000 });
  await expect(page.locator('table tbody tr')).toHaveCount(20);
  await expect(cell(page, 0, 'Avain')).toHaveText('Uusi');
  await expect(cell(page, 2, 'Avain')).toHaveText('Sama kuin rivillä 1');
  await expect(cell(page, 3, 'Avain')).toHaveText('Sama kuin rivillä 2');
  await expect(cell(page, 19, 'Avain')).toHaveText('Sama kirje kuin rivillä 1');

  await page.getByRole('button', { name: 'kirje-3.pdf' }).click();
  await expect(page.getByRole('heading', { name: 'kirje-3.pdf' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'kirje-3.pdf' })).toContainText(
    'Lopeta suoramarkkinointi heti',
  );
  await page.getByRole('button', { name: 'Takaisin taulukkoon' }).click();
  await expect(page.getByRole('button', { name: 'kirje-3.pdf' })).toBeFocused();
});

test('a cancelled batch leaves nothing behind, and the earlier one stays', async ({ page }) => {
  await openPage(page);
  const packet = await packetOf(recordedRequest('tarkastus'));
  await choose(page, [asPdf(packet, 'ensin.pdf')]);
  await expect(page.locator('table tbody tr')).toHaveCount(1);
  await choose(
    page,
    Array.from({ length: 200 }, (_, index) => asPdf(packet, `toinen-${index}.pdf`)),
  );
  await page.getByRole('button', { name: 'Keskeytä' }).click();
  await expect(page.getByRole('status')).toContainText('ei jäänyt mitään');
  await expect(page.getByRole('button', { name: 'Valitse tiedostot' })).toBeFocused();
  await expect(page.locator('table tbody tr')).toHaveCount(1);
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  // The verifier starts again.
  await choose(page, [asPdf(packet, 'kolmas.pdf')]);
  await expect(page.locator('table tbody tr')).toHaveCount(2);
});

test('more than two hundred files are refused with what to do', async ({ page }) => {
  await openPage(page);
  await choose(
    page,
    Array.from({ length: 201 }, (_, index) => asPdf(FOREIGN, `${index}.pdf`)),
  );
  await expect(page.getByRole('alert')).toContainText('Valitsit 201 tiedostoa. Valitse enintään 200');
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a request is taken along as JSON, CSV and in the forms of Fides and OpenDSR', async ({ page }) => {
  await openPage(page);
  const request = recordedRequest('tarkastus');
  await choose(page, [asPdf(await packetOf(request), '=1+1.pdf')]);
  const save = async (button: string) => {
    const file = await savedBy(page, () => page.getByRole('button', { name: button, exact: true }).click());
    return { name: file.name, text: textOf(file) };
  };

  const json = await save('JSON');
  expect(json.name).toBe(`${request.reference}.json`);
  expect(JSON.parse(json.text).request).toEqual(request);

  const csv = await save('CSV taulukkoon');
  expect(csv.name).toBe(`${request.reference}.csv`);
  const [heads, line] = csv.text.split('\r\n');
  expect(heads).toMatch(/^\ufeff"Tiedosto";"Tulos";"Viite";"Saapui";"Vastaa viimeistään"/);
  expect(line).toContain(`"'=1+1.pdf";"Kunnossa";"${request.reference}";"2026-11-25";"2026-12-28"`);

  const fides = await save('Fides');
  expect(JSON.parse(fides.text)[0]).toMatchObject({
    external_id: request.reference,
    policy_key: 'default_access_policy',
    requested_at: '2026-11-25T00:00:00Z',
  });
  const openDsr = await save('OpenDSR');
  expect(JSON.parse(openDsr.text)[0]).toMatchObject({ subject_request_type: 'access', regulation: 'gdpr' });
});

test('what a format cannot carry is named', async ({ page }) => {
  await openPage(page);
  const request = recordedRequest('oikaisu');
  await choose(page, [asPdf(await packetOf(request))]);
  await page.getByRole('button', { name: 'Fides' }).click();
  await expect(page.getByText(`${request.reference}: oikaisupyyntö`)).toBeVisible();
});

test('a photo of a paper letter is checked by its seal and compared with the paper', async ({ page }) => {
  await openPage(page);
  const request = recordedRequest('tarkastus');
  const seal = await sealText(request, await createSigningKey('Testi', '2026-11-22T12:02:00Z'));
  await choose(page, [asPng(qrPicture(seal))]);
  await expect(cell(page, 0, 'Tulos')).toContainText('Vertaa paperiin');
  const detail = page.getByRole('region', { name: 'kirje.png' });
  await expect(detail.getByRole('heading', { name: 'Vertaa näitä paperiin' })).toBeVisible();
  await expect(detail).toContainText(request.reference);
  await expect(detail).toContainText('Se ei todista, mitä paperissa muuten lukee.');
  await expect(detail.getByRole('button', { name: 'Fides' })).toHaveCount(0);
});

test('hostile images end in words', async ({ page, browserName }) => {
  await openPage(page);
  const picture = qrPicture('TP1:hei');
  const huge = Buffer.from(picture);
  huge.writeUInt32BE(20_000, 16);
  huge.writeUInt32BE(20_000, 20);
  await choose(page, [
    asPng(huge, 'valtava.png'),
    asPng(picture.subarray(0, picture.length - 40), 'vajaa.png'),
    asPng(Buffer.from('<svg/>'), 'ei-kuva.png'),
    asPng(qrPicture('https://example.org/'), 'vieras.png'),
    asPng(picture, 'keksitty.png'),
    asPdf(Buffer.alloc(0), 'tyhja.pdf'),
  ]);
  await expect(page.locator('table tbody tr')).toHaveCount(6);
  const expected = {
    'valtava.png': 'liian suuri avattavaksi',
    // Firefox shows what there is of a picture, and the code in it is whole.
    'vajaa.png': browserName === 'firefox' ? 'se ei täsmää' : 'Kuva ei aukea',
    'ei-kuva.png': 'ei ole PDF, kuva (JPEG tai PNG)',
    'vieras.png': 'ei ole tämän sivuston sinetti',
    'keksitty.png': 'se ei täsmää',
    'tyhja.pdf': 'Tiedosto on tyhjä',
  };
  for (const [name, words] of Object.entries(expected)) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('region', { name })).toContainText(words);
  }
});

test('a photo as JPEG is read by the browser’s own decoder', async ({ page }) => {
  await openPage(page);
  const request = recordedRequest('poisto');
  const picture = PNG.sync.read(qrPicture(await sealText(request, await deviceKey())));
  const { data } = jpeg.encode(picture, 70);
  await choose(page, [{ name: 'kirje.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(data) }]);
  await expect(cell(page, 0, 'Pyyntö')).toContainText(request.reference);
});

test('files can be dropped and pasted, and a pasted word does nothing', async ({ page }) => {
  await openPage(page);
  const bytes = [...(await packetOf(recordedRequest('siirto')))];
  const transfer = await page.evaluateHandle((content) => {
    const made = new DataTransfer();
    made.items.add(new File([new Uint8Array(content)], 'pudotettu.pdf', { type: 'application/pdf' }));
    return made;
  }, bytes);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('button', { name: 'pudotettu.pdf' })).toBeVisible();

  const paste = (text: string) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { bubbles: true });
      // Firefox knows no such part of what an event is made from.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.body.dispatchEvent(event);
    }, text);
  await paste('hei');
  await expect(page.locator('table tbody tr')).toHaveCount(1);
  const seal = await sealText(recordedRequest('poisto'), await deviceKey());
  await paste(seal);
  await expect(page.getByRole('button', { name: 'Liitetty teksti' })).toBeVisible();
  await expect(cell(page, 1, 'Tulos')).toContainText('Vertaa paperiin');
});

test('everything works by keyboard', async ({ page }) => {
  // Asked for before the page opens, since the browser takes a moment to hand its dialogs over.
  const choosers: FileChooser[] = [];
  page.on('filechooser', (chooser) => choosers.push(chooser));
  await openPage(page);
  await page.getByRole('button', { name: 'Valitse tiedostot' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => choosers.length).toBe(1);
  await choosers[0]?.setFiles([asPdf(await packetOf(recordedRequest('rajoitus'))), asPdf(FOREIGN, 'b.pdf')]);
  await expect(page.locator('table tbody tr')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Valitse tiedostot' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'pyynto.pdf' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'pyynto.pdf' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Minä päivänä pyyntö saapui?')).toBeFocused();
});

test('the results are let go of', async ({ page }) => {
  await openPage(page);
  await choose(page, [asPdf(FOREIGN)]);
  await page.getByRole('button', { name: 'Tyhjennä tulokset' }).click();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Valitse tiedostot' })).toBeFocused();
});

test('neither the verifier nor the QR reader loads before the first file', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await openPage(page);
  // A chunk's hash may spell anything.
  const names = loaded.map((url) => new URL(url).pathname.replace(/[.-][\w-]{7,8}\.js$/, ''));
  expect(names).toContainEqual(expect.stringContaining('CheckPackets'));
  expect(names.filter((name) => /verify|seal|draw|qr/.test(name))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to check a packet without it', async ({ page }) => {
    await page.goto('./tarkista/');
    await expect(page.locator('main li')).toContainText(['allekirjoitukset', 'request.json', 'kuukauden']);
    await expect(page.getByRole('button', { name: 'Valitse tiedostot' })).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`results break no accessibility rule at ${width} px in ${colorScheme} colours`, async ({ page }) => {
      await showIn(page, { colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openPage(page);
      const changed = await packetOf(recordedRequest('poisto'));
      changed[9000] = (changed[9000] as number) ^ 1;
      await choose(page, [
        asPdf(
          await packetOf(recordedRequest('tarkastus')),
          'tarkastuspyynto-balentor-2026-11-22-TP-8K3M-2Q9V.pdf',
        ),
        asPdf(changed, 'muutettu.pdf'),
        asPdf(FOREIGN, 'lasku.pdf'),
      ]);
      await page.locator('table tbody tr').first().getByRole('button').click();
      await page.getByText('Mitä tiedostoissa on?').click();
      await expect(page.getByRole('heading', { name: answerKit.heading, exact: true })).toBeVisible();
      await expectNoAxeViolations(page);
      expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
    });
  }
}

test('two letters that contradict each other say so on both rows, in the file too', async ({ page }) => {
  await openPage(page);
  const request = recordedRequest('tarkastus');
  const { knownEmails } = request.dataSubject;
  const other = { ...request, dataSubject: { ...request.dataSubject, replyEmail: 'muu@example.org' } };
  const key = await deviceKey(request.dataSubject.name);
  await choose(page, [
    asPdf(await packetOf(request), 'oikea.pdf'),
    asPdf(await packetOf(other, key), 'toinen.pdf'),
  ]);
  await expect(page.getByRole('status')).toHaveText('2 tiedostoa: 2 vaatii tarkistusta.');
  await expect(cell(page, 0, 'Tulos')).toContainText('Sama viite, eri avain kuin rivillä 2');
  await expect(cell(page, 1, 'Tulos')).toContainText('Sama viite, eri avain kuin rivillä 1');
  expect(knownEmails).not.toContain('muu@example.org');
  await expect(cell(page, 1, 'Tulos')).toContainText('Vastaus pyydetään osoitteeseen muu@example.org');
  const table = page.getByRole('button', { name: 'CSV taulukkoon' });
  expect(textOf(await savedBy(page, () => table.click()))).toContain('eri avain kuin rivillä 2');
});

test('a letter to another company has no due date and says whom it is for', async ({ page }) => {
  await openPage(page);
  const request = recordedRequest('oikaisu');
  const controller = { ...request.controller, businessId: '0112038-9' };
  await choose(page, [asPdf(await packetOf({ ...request, controller }))]);
  await expect(cell(page, 0, 'Tulos')).toContainText('Toiselle yritykselle');
  await expect(cell(page, 0, 'Tulos')).toContainText('0112038-9');
  await expect(cell(page, 0, 'Vastaa viimeistään')).toHaveText('–');
});

test('a letter in a saved message is found, with the day on which the message came', async ({ page }) => {
  await openPage(page);
  const packet = await packetOf(recordedRequest('siirto'));
  const message = [
    'Received: from a.example by b.example; Fri, 20 Nov 2026 10:00:00 +0200',
    'Content-Type: multipart/mixed; boundary=raja',
    '',
    '--raja',
    'Content-Type: application/pdf; name=kirje.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    packet.toString('base64'),
    '--raja--',
    '',
  ].join('\r\n');
  await choose(page, [{ name: 'viesti.eml', mimeType: 'message/rfc822', buffer: Buffer.from(message) }]);
  await expect(page.getByRole('button', { name: 'viesti.eml › kirje.pdf' })).toBeVisible();
  await expect(cell(page, 0, 'Tulos')).toHaveText('Kunnossa');
  await expect(page.getByLabel('Saapui: viesti.eml › kirje.pdf')).toHaveValue('20.11.2026');
  await expect(cell(page, 0, 'Saapui')).toContainText('Viestin mukaan');
});

test('a letter with a stamp by another program shows the letter alone, and gives it as a file', async ({
  page,
}) => {
  await openPage(page);
  const stamped = new URL('../fixtures/later-additions/note-by-mupdf.pdf', import.meta.url);
  await choose(page, [asPdf(readFileSync(stamped), 'leima.pdf')]);
  await expect(cell(page, 0, 'Tulos')).toContainText('Lisätty jälkikäteen');
  const detail = page.getByRole('region', { name: 'leima.pdf' });
  await expect(detail).not.toContainText('SAAPUNUT');
  const save = detail.getByRole('button', { name: 'Tallenna alkuperäinen kirje' });
  const original = '../fixtures/releases/0.1.0/packets/markkinointikielto-sahkoposti.pdf';
  const expected = readFileSync(new URL(original, import.meta.url));
  expect((await savedBy(page, () => save.click())).bytes.equals(expected)).toBe(true);
});

/** What a browser that hides its canvas, or has none, is in the worker. */
const WITHOUT_PIXELS: Readonly<Record<string, string>> = {
  // As with resistFingerprinting: the worker's canvas gives noise.
  'hides the pixels of pictures':
    'OffscreenCanvasRenderingContext2D.prototype.getImageData = (x, y, width, height) => ' +
    'new ImageData(new Uint8ClampedArray(width * height * 4).map((_, at) => (at * 37) % 256), width, height);',
  'has no canvas in workers': 'delete globalThis.OffscreenCanvas;',
};

for (const [what, source] of Object.entries(WITHOUT_PIXELS)) {
  test(`a person whose browser ${what} is told what to do, and a PNG is read all the same`, async ({
    page,
  }) => {
    await page.route('**/verify-worker*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${source}${await response.text()}` });
    });
    await openPage(page);
    const request = recordedRequest('poisto');
    const picture = qrPicture(await sealText(request, await deviceKey()));
    const { data } = jpeg.encode(PNG.sync.read(picture), 80);
    await choose(page, [
      { name: 'kirje.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(data) },
      asPng(picture),
    ]);
    await expect(cell(page, 0, 'Tulos')).toContainText('Ei luettavissa');
    await expect(cell(page, 1, 'Pyyntö')).toContainText(request.reference);
    await page.getByRole('button', { name: 'kirje.jpg' }).click();
    await expect(page.getByRole('region', { name: 'kirje.jpg' })).toContainText(
      checkWords.unreadable['pixels-hidden'],
    );
  });
}

test('the worker can reach no network, whatever runs in it', async ({ page }) => {
  await openPage(page);
  await choose(page, [asPdf(FOREIGN)]);
  await expect(page.getByRole('table')).toBeVisible();
  const [worker] = page.workers();
  const left = await worker?.evaluate(() =>
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts', 'caches'].filter(
      (name) => Reflect.get(globalThis, name) !== undefined,
    ),
  );
  expect(left).toEqual([]);
});

/** Puts other words into a field key by key: Firefox takes what a driver puts there for no change of the person's. */
async function retype(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}
