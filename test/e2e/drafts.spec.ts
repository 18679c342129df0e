import { form as words } from '#words/form.ts';
import { personWords } from '#words/person.ts';
import { putRightWords } from '#words/put-right.ts';
import { formOn } from './form-driver.ts';
import { openPersonStep } from './person-step.ts';
import { expect, test } from './portal.ts';
import { savedBy, textOf } from './saved-file.ts';
import { storedText } from './stored-text.ts';

test('a draft is there again after a reload, at the same step', async ({ page }) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  await page.reload();
  await expect(form.heading('Kuka olet?')).toBeVisible();
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('a tab that goes away at once loses nothing', async ({ page, context }) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino');
  await expect(form.savedLine()).toBeVisible();
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await page.goto('./pyynnot/');
  const other = await context.newPage();
  await page.close();
  await other.goto('./pyynnot/');
  await other
    .getByRole('link', { name: 'Jatka' })
    .or(other.getByRole('link', { name: 'Avaa' }))
    .first()
    .click();
  await expect(formOn(other).field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('the second tab on one draft is told, and nothing is overwritten silently', async ({
  page,
  context,
}) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino');
  await expect(form.savedLine()).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(words.otherTab.editing)).toBeVisible();
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect.poll(() => storedText(second)).toContain('Aino Esimerkki');
  await second.getByRole('button', { name: words.otherTab.continueHere }).click();
  await expect(formOn(second).field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('refused storage is told at once, typing goes on, and the draft is offered as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('refused by the test', 'SecurityError');
      },
    });
  });
  const form = await openPersonStep(page);
  await expect(page.getByText(words.storageFailures.STORE_UNAVAILABLE)).toBeVisible();
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  const button = page.getByRole('button', { name: words.saving.download });
  expect((await savedBy(page, () => button.click())).name).toMatch(/\.json$/);
  await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
});

test('a full store is told, typing goes on, and saving starts again when there is room', async ({
  page,
  portal,
}) => {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(portal.url);
  // Before the first write: Chromium lets small writes pass for a while after it has looked once.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const form = await openPersonStep(page);
  await form.field('dataSubject.contactTime').fill('kevät '.repeat(30));
  await expect(page.getByText(words.storageFailures.STORE_FULL)).toBeVisible();
  await expect(page.getByRole('button', { name: words.saving.download })).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  await expect.poll(() => storedText(page)).toContain('Aino Esimerkki');
});

test('an identity code is noticed, and neither saved nor drawn, until it is removed', async ({ page }) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await form.field('dataSubject.contactTime').pressSequentially('Tunnus 131052-308T keväällä');
  await expect(page.getByText('Poista henkilötunnus kohdasta').first()).toBeVisible();
  await expect(page.getByRole('button', { name: words.field.insist })).toHaveCount(0);
  await expect(form.savedLine()).toBeVisible();
  await expect(page.getByText(/Ilman kohtaa/)).toBeVisible();
  await expect.poll(() => storedText(page)).toContain('Aino Esimerkki');
  await expect.poll(() => storedText(page)).not.toContain('131052-308');
  await expect(page.getByRole('article')).not.toContainText('131052');
  await expect(form.field('dataSubject.contactTime')).toHaveValue('Tunnus 131052-308T keväällä');

  await form.field('dataSubject.contactTime').fill('Valmennus keväällä');
  await expect(page.getByText('Poista henkilötunnus kohdasta')).toHaveCount(0);
  await expect.poll(() => storedText(page)).toContain('Valmennus keväällä');
});

test('an account number is let through only when the person insists', async ({ page }) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.contactTime').fill('Lasku tililtä FI21 1234 5600 0007 85');
  await expect(page.getByRole('article')).not.toContainText('FI21');
  await page.getByRole('button', { name: words.field.insist }).click();
  await expect(page.getByRole('article')).toContainText('FI21 1234 5600 0007 85');
  await expect.poll(() => storedText(page)).toContain('FI21 1234 5600 0007 85');
});

test('what nobody sees goes by a button, and what is seen is marked and stays', async ({ page }) => {
  const form = await openPersonStep(page);
  const field = form.field('dataSubject.organisation');
  await field.fill('Anna\u2011Maijan\u202e🙂 Oy');
  await expect(page.locator('.marked mark')).toHaveText('🙂');
  await page.getByRole('button', { name: putRightWords.repair }).click();
  await expect(field).toHaveValue('Anna-Maijan🙂 Oy');
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: putRightWords.undo }).click();
  await expect(field).toHaveValue('Anna\u2011Maijan\u202e🙂 Oy');
});

test('a pasted address and a day of another form are tidied where one sees it', async ({ page }) => {
  const form = await openPersonStep(page);
  const field = form.field('dataSubject.knownEmail');
  // By keys: no engine but Chromium says of a value that a program set that it changed.
  await field.pressSequentially('Aino Esimerkki <aino@example.fi>');
  await field.blur();
  await expect(field).toHaveValue('aino@example.fi');
  await expect(page.getByText(putRightWords.tidied('Aino Esimerkki <aino@example.fi>'))).toBeVisible();
  await page.getByRole('button', { name: putRightWords.undo }).click();
  await expect(field).toHaveValue('Aino Esimerkki <aino@example.fi>');
  await field.blur();
  await expect(field).toHaveValue('Aino Esimerkki <aino@example.fi>');
});

test('a pasted line loses what nobody sees without a question', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const form = await openPersonStep(page);
  const field = form.field('dataSubject.name');
  await page.evaluate(() => navigator.clipboard.writeText('Ai\u00adno\tEsi\u200bmerkki\ufeff'));
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field).toHaveValue('Aino Esimerkki');
  await expect(
    page.getByText(putRightWords.repaired('näkymätön merkki jäi pois, sarkain vaihtui väliksi')),
  ).toBeVisible();
  await page.getByRole('button', { name: putRightWords.undo }).click();
  await expect(page.getByRole('button', { name: putRightWords.repair })).toBeVisible();
});

test('a custodian in Sweden with a former name gets a letter that says so', async ({ page }) => {
  const form = await openPersonStep(page);
  await form.fillGroup('dataSubject', {
    'dataSubject.name': 'Aino Esimerkki',
    'dataSubject.knownEmail': 'aino@example.fi',
    'dataSubject.formerName': 'Aino Entinen',
    'dataSubject.replyBy': 'post',
    'dataSubject.street': 'Drottninggatan 1',
    'dataSubject.postcode': '111 51',
    'dataSubject.locality': 'Stockholm',
    'dataSubject.country': 'SE',
    'dataSubject.represented': true,
    'dataSubject.representativeKind': 'custodian',
    'dataSubject.representativeName': 'Eero Esimerkki',
    'dataSubject.representativeEmail': 'eero@example.fi',
  });
  await expect(page.getByLabel('Edustamasi henkilön nimi', { exact: true })).toHaveValue('Aino Esimerkki');
  const letter = page.getByRole('article');
  await expect(letter).toContainText('SE-111 51 Stockholm');
  await expect(letter).toContainText('Aino Entinen');
  await expect(letter).toContainText('huoltajana');
  await expect(letter).not.toContainText('Valtakirja');
  await expect(page.getByRole('link', { name: personWords.secretAddressLink })).toHaveAttribute(
    'href',
    /tilanteet\/#turvakielto$/,
  );
  await form.next();
  await expect(form.heading(words.steps[3].heading)).toBeVisible();
});

test('a person without an e-mail is asked for nothing that they lack', async ({ page }) => {
  const form = await openPersonStep(page);
  await expect(form.field('dataSubject.olderEmail')).toBeVisible();
  await expect(page.getByText('Tyhjä tarkoittaa samaa kuin yllä.')).toBeVisible();
  await page.getByRole('checkbox', { name: /ei tunne sähköpostiani/ }).check();
  await expect(form.field('dataSubject.olderEmail')).toHaveCount(0);
  await expect(page.getByText('Tyhjä tarkoittaa samaa kuin yllä.')).toHaveCount(0);
});

test('a link with an unknown register or draft says so and starts anew', async ({ page }) => {
  await page.goto('./pyynto/#luonnos=eiolemassa1');
  await expect(page.getByText(words.unknown.draft)).toBeVisible();
  await page.goto('./pyynnot/');
  await page.goto('./pyynto/#rekisteri=salainen&oikeus=tarkastus');
  await expect(page.getByText(words.unknown.link)).toBeVisible();
});

test('the list opens, copies and deletes, and a deletion can be undone', async ({ page }) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  await page.goto('./pyynnot/');
  const drafts = page.getByRole('main').getByRole('heading', { name: 'Markkinointikielto' });
  await expect(drafts).toHaveCount(1);
  await page.getByRole('button', { name: /Tee tästä uusi luonnos|Kopioi/ }).click();
  await expect(drafts).toHaveCount(2);
  await page
    .getByRole('button', { name: /^Poista/ })
    .first()
    .click();
  await expect(drafts).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drafts).toHaveCount(2);
});

test('a record that no longer parses is kept and offered as a file', async ({ page }) => {
  const form = await openPersonStep(page);
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  await page.goto('./tietoa/');
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction('drafts', 'readwrite');
    writing
      .objectStore('drafts')
      .put({ id: 'vanhamuoto', savedAt: '2020-01-01T00:00:00Z', aihe: 'vanha teksti' });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  });
  await page.goto('./pyynnot/');
  await expect(page.getByRole('main').getByRole('heading', { name: 'Markkinointikielto' })).toBeVisible();
  const button = page.getByRole('button', { name: /tiedost/i });
  expect(textOf(await savedBy(page, () => button.click()))).toContain('vanha teksti');
});
