import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { formOn } from './form-driver.ts';
import { expect, test } from './portal.ts';

test('a browser that is killed has kept every word that it called saved', async ({ portal }) => {
  const profile = mkdtempSync(join(tmpdir(), 'tietopyynto-profile-'));
  const first = await startBrowser(profile);
  const page = await first.newPage();
  await page.goto(`${portal.url}pyynto/#rekisteri=markkinointirekisteri&oikeus=markkinointikielto`);
  const form = formOn(page);
  await form.heading('Mitä pyydät?').waitFor();
  await form.next();
  await form.field('dataSubject.name').fill('Aino Esimerkki');
  await expect(form.savedLine()).toBeVisible();
  await first.kill();

  const second = await startBrowser(profile);
  const again = await second.newPage();
  await again.goto(`${portal.url}pyynnot/`);
  await again
    .getByRole('main')
    .getByRole('link', { name: 'Jatka' })
    .or(again.getByRole('main').getByRole('link', { name: 'Avaa' }))
    .first()
    .click();
  await expect(formOn(again).field('dataSubject.name')).toHaveValue('Aino Esimerkki');
  await second.kill();
  rmSync(profile, { recursive: true, force: true });
});

/** A browser of our own, so that it can be killed as a crash or a power switch would. */
async function startBrowser(profile: string) {
  const child = spawn(
    process.env.CHROME_PATH ?? chromium.executablePath(),
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const portFile = join(profile, 'DevToolsActivePort');
  await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n')).toBe(true);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    newPage: async () => (browser.contexts()[0] ?? (await browser.newContext())).newPage(),
    kill: async () => {
      await killGroup(child);
      rmSync(portFile, { force: true });
      // The lock of a process that is gone would keep the next one from opening the profile.
      for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
        rmSync(join(profile, name), { force: true });
      }
    },
  };
}

/** Kills the browser and the processes that it started, at once. */
function killGroup(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    process.kill(-(child.pid as number), 'SIGKILL');
  });
}
