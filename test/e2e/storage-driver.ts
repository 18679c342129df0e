import type { Page } from '@playwright/test';
import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import type { NamedFile } from './engines/walker.ts';
import { expect } from './portal.ts';
import { savedBy } from './saved-file.ts';

/** The storage section as a person meets it. */
export function storageOn(page: Page) {
  const section = page.getByRole('region', { name: storageWords.heading });
  const part = (name: string) => section.locator('details').filter({ hasText: name });
  return {
    section,
    part,
    async unfold(name: keyof typeof storageWords.parts) {
      const folded = part(storageWords.parts[name]);
      // What comes above it while the button is down moves it away from under the pointer, and nothing is clicked.
      await expect(async () => {
        if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click();
        await expect(folded).toHaveAttribute('open', '', { timeout: 2000 });
      }).toPass();
      return folded;
    },
  };
}

/** Takes a copy and returns the file. */
export async function takeBackup(page: Page, passphrase?: string): Promise<NamedFile> {
  const { unfold } = storageOn(page);
  const part = await unfold('backup');
  if (passphrase) {
    await part.getByRole('radio', { name: storageParts.backup.encrypted.label }).check();
    await part.getByLabel(storageParts.passphrase.label, { exact: true }).fill(passphrase);
    await part.getByLabel(storageParts.passphrase.again, { exact: true }).fill(passphrase);
  }
  const file = await savedBy(page, () =>
    part.getByRole('button', { name: storageParts.backup.button }).click(),
  );
  await expect(part.getByText(/on annettu selaimelle/)).toBeVisible();
  return file;
}

/** Chooses a file to restore from; returns the part, which then shows what restoring would do. */
export async function chooseArchive(page: Page, name: string, bytes: Buffer) {
  const part = await storageOn(page).unfold('restore');
  await part.getByRole('button', { name: storageParts.restore.button }).waitFor();
  await part.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes });
  return part;
}

/** Deletes everything, and returns the part that shows what is left. */
export async function wipeAll(page: Page) {
  const part = await storageOn(page).unfold('wipe');
  await part.getByRole('checkbox', { name: storageParts.wipe.confirm }).check();
  await part.getByRole('button', { name: storageParts.wipe.button }).click();
  return part;
}
