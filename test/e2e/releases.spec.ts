import type { Page } from '@playwright/test';
import { checkWords } from '#words/check.ts';
import { followUpForm } from '#words/follow-up-form.ts';
import { form as formWords } from '#words/form.ts';
import { life } from '#words/life.ts';
import { lockWords } from '#words/lock.ts';
import { myRequests } from '#words/my-requests.ts';
import { storageParts } from '#words/storage-parts.ts';
import { putBack, revived } from '../releases/put-back.ts';
import { RELEASES, releaseFiles, type StoredRecord } from '../releases/release-files.ts';
import { formOn } from './form-driver.ts';
import { rows } from './life-driver.ts';
import { expect, test } from './portal.ts';
import { savedBy, textOf } from './saved-file.ts';
import { chooseArchive } from './storage-driver.ts';
import { readTable } from './stored.ts';

const listed = (page: Page) => page.getByRole('main').locator('.entry');

for (const release of RELEASES) {
  const files = releaseFiles(release);

  test.describe(`what release ${release} left behind`, () => {
    test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-25T08:00:00Z'));

    test('is in order on the check page, packet by packet, and a printed letter is read', async ({
      page,
    }) => {
      test.slow();
      const facts = files.packets();
      await page.goto('./tarkista/');
      await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
      const input = page.locator('input[type=file]');
      await input.setInputFiles([
        ...facts.map(({ file }) => files.path(`packets/${file}`)),
        files.path('paper/oikaisu-posti.png'),
      ]);
      await expect(page.locator('table tbody tr')).toHaveCount(facts.length + 1);
      await expect(page.getByRole('status')).toContainText(`${facts.length + 1} tiedostoa`, {
        timeout: 60_000,
      });
      const shown = await page.locator('table tbody tr').evaluateAll((trs) =>
        trs.map((tr) => {
          const cell = (label: string) => tr.querySelector(`td[data-label="${label}"]`)?.textContent?.trim();
          return [
            tr.querySelector('th button')?.textContent,
            cell('Tulos'),
            cell('Pyytäjä'),
            cell('Pyyntö')?.slice(-12),
          ];
        }),
      );
      const { valid, paperValid, doubtful } = checkWords.verdict;
      // Two devices signed them in one person's name, which is asked about; each letter is whole all the same.
      const whole = new RegExp(`^(?:${valid}|${paperValid}|${doubtful})`);
      for (const row of shown) expect(row[1], row[0] ?? '').toMatch(whole);
      const told = shown.map(([file, , name, reference]) => [file, name, reference]);
      const printed = facts.find(({ file }) => file === 'oikaisu-posti.pdf');
      expect(told).toEqual([
        ...facts.map(({ file, name, reference }) => [file, name, reference]),
        ['oikaisu-posti.png', printed?.name, printed?.reference],
      ]);
    });

    for (const name of ['backup.json', 'encrypted-backup.json.age']) {
      test(`comes back from ${name}`, async ({ page }) => {
        const { drafts, requests, timelines } = files.json('backup.json');
        await page.goto('./pyynnot/');
        const part = await chooseArchive(page, name, files.bytes(name));
        if (name.endsWith('.age')) {
          const field = part.getByLabel(storageParts.restore.label, { exact: true });
          await field.fill(files.passphrase());
          await field.press('Enter');
        }
        await part.getByRole('button', { name: storageParts.restore.confirm, exact: true }).click();
        await expect(part.getByRole('heading', { name: storageParts.restore.doneHeading })).toBeFocused();
        await expect(part).toContainText(storageParts.restore.doneCounts.add(requests.length));
        await expect(listed(page)).toHaveCount(drafts.length + timelines.length);
        for (const { reference } of timelines) await expect(page.getByRole('main')).toContainText(reference);
      });
    }

    test('is listed from its database, with what nobody can read told of', async ({ page }) => {
      await putDatabaseBack(page, 'database.json');
      await page.goto('./pyynnot/');
      const { drafts, timelines } = files.json('backup.json');
      await expect(listed(page)).toHaveCount(drafts.length + timelines.length);
      await expect(page.getByText(myRequests.quarantine.text(2))).toBeVisible();
    });

    test('shows what happened to a request, and gives its files', async ({ page }) => {
      await putDatabaseBack(page, 'database.json');
      const request = (await files.records('database.json', 'timelines')).find(
        ({ events }) => events.length === 9,
      );
      await page.goto(`./pyynnot/#pyynto=${request?.id}`);
      for (const text of [
        life.events.clarificationAsked,
        life.events.extended,
        life.events.partlyAnswered,
        life.events.refused,
        'Kysyttiin, mitä valmennusta pyyntö koskee.',
        'Lähteet puuttuvat.',
      ]) {
        await expect(rows(page)).toContainText(text);
      }
      const answer = page.getByRole('button', { name: /^Lataa liite, ääkköset\.txt/ });
      expect(textOf(await savedBy(page, () => answer.click()))).toBe('Liite: äöå');
    });

    test('goes on as a draft where it was left, and is signed with the key of before', async ({ page }) => {
      await putDatabaseBack(page, 'database.json');
      const drafts = await files.records('database.json', 'drafts');
      const [first, follow, signed] = [
        drafts.find(({ step }) => step === 3),
        drafts.find(({ follows }) => follows),
        drafts.find(({ signature }) => signature),
      ].map((draft) => draft?.id as string);
      const form = formOn(page);

      await page.goto(`./pyynto/#luonnos=${first}`);
      await expect(form.field('dataSubject.name')).toHaveValue('Aino Esimerkki');
      await page.getByRole('button', { name: formWords.back }).click();
      await expect(form.field('rectification.place')).toHaveValue('sopimuksessa AB1234567');

      await page.goto('./tietoa/');
      await page.goto(`./pyynto/#luonnos=${follow}`);
      await expect(form.heading(followUpForm.letters.reminder.write)).toBeVisible();
      await expect(form.field('reminder.replyBy')).toHaveValue('30.11.2026');

      await page.goto('./tietoa/');
      await page.goto(`./pyynto/#luonnos=${signed}`);
      await expect(form.heading(formWords.steps[3].heading)).toBeVisible();
      await expect(page.getByText(formWords.signature.strokes(2))).toBeVisible();
      await form.sign();
      const made = (await readTable<StoredRecord>(page, 'requests')).find(({ id }) => id === signed);
      const { x, y } = files.keys()['Aino Esimerkki'] ?? {};
      expect(made?.file.publicKey).toMatchObject({ x, y });
    });

    test('opens with its passphrase where it was locked', async ({ page }) => {
      await putDatabaseBack(page, 'locked-database.json');
      await page.goto('./pyynnot/');
      await page.getByLabel(lockWords.unlock.label, { exact: true }).fill(files.passphrase());
      await expect(listed(page)).toHaveCount(0);
      await page.getByRole('button', { name: lockWords.unlock.button }).click();
      await expect(listed(page)).toHaveCount(2);
      await expect(page.getByRole('main')).toContainText('Tarkastuspyyntö');
    });

    test('has its addresses still, and the places in its pages', async ({ page, portal }) => {
      const { addresses } = files.json('links.json') as { addresses: string[] };
      const places = new Map<string, string>();
      const gone: string[] = [];
      for (const address of addresses) {
        const [path = '', anchor] = address.split('#');
        if (!places.has(path)) {
          const response = await page.request.get(`${portal.url}${path}`);
          places.set(path, response.ok() ? await response.text() : '');
        }
        const text = places.get(path) ?? '';
        if (text === '' || (anchor && !text.includes(` id="${anchor}"`))) gone.push(address);
      }
      expect(gone).toEqual([]);
    });

    /** The release's database, on a page that opens none itself. */
    async function putDatabaseBack(page: Page, name: string): Promise<void> {
      await page.goto('./tietoa/');
      const [recorded, keys] = [files.database(name), files.keys()].map((value) => JSON.stringify(value));
      await page.evaluate(`(${putBack})(${recorded}, ${keys}, ${revived})`);
    }
  });
}
