import { readFileSync } from 'node:fs';
import { form as formWords } from '#words/form.ts';
import { life } from '#words/life.ts';
import { pages } from '#words/pages.ts';
import { rightWords } from '#words/rights.ts';
import { sendingWords } from '#words/sending.ts';
import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import type { Right } from '../../../src/domain/rights/right.ts';
import { labelOf } from '../form-driver.ts';
import { expect } from '../portal.ts';
import type { NamedFile, Role, Target, Walker } from './walker.ts';

/** A file of the tests' own. */
export const fixture = (path: string): Buffer =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));

/** Whoever walks. */
export const PERSON = { name: 'Aino Esimerkki', email: 'aino.esimerkki@example.fi' };
export const PASSPHRASE = 'yö on pitkä ja hevonen syö';

const pointTo =
  (role: Role) =>
  (name: string | RegExp, within?: Target): Target => ({ role, name, ...(within && { within }) });

export const button = pointTo('button');
export const checkbox = pointTo('checkbox');
export const field = pointTo('field');
export const group = pointTo('group');
export const heading = pointTo('heading');
export const image = pointTo('img');
export const link = pointTo('link');
export const radio = pointTo('radio');
export const region = pointTo('region');
/** The page's own content, without what every page has around it. */
export const MAIN: Target = { role: 'main' };

/** The line that tells whoever does not see the page what has happened. */
export const STATUS: Target = { role: 'status' };

/** The headings of the form's steps, in their order. */
export const [WHAT, DETAILS, WHO, CHECK, SEND] = formWords.steps.map((step) => heading(step.heading)) as [
  Target,
  Target,
  Target,
  Target,
  Target,
];
export const NEXT = button(formWords.next);
export const SIGN = button(formWords.signature.sign);
export const SAVE_PDF = link(sendingWords.download.first);
export const I_SENT_IT = button(sendingWords.sentForm.button);
export const NAME = field(labelOf('dataSubject.name'));
export const EMAIL = field(labelOf('dataSubject.knownEmail'));
export const MISSING = field(labelOf('reminder.missing'));
export const START = link(pages.home.button, MAIN);
export const wish = (right: Right): Target => radio(rightWords[right].wish);

/** Waits until the words stand on the page, outside what every page has around it. */
export async function sees(walker: Walker, words: string | RegExp): Promise<void> {
  const text = expect.poll(() => walker.textOf(MAIN), { message: `the page says ${words}` });
  await (typeof words === 'string' ? text.toContain(words) : text.toMatch(words));
}

/** Waits until the words are gone. */
export async function seesNoMore(walker: Walker, words: string): Promise<void> {
  await expect
    .poll(() => walker.textOf(MAIN), { message: `the page no longer says ${words}` })
    .not.toContain(words);
}

export async function expectFocus(walker: Walker, target: Target): Promise<void> {
  await expect.poll(() => walker.hasFocus(target), { message: `focus on ${target.name}` }).toBe(true);
}

export async function expectAccessible(walker: Walker): Promise<void> {
  expect(await walker.violations()).toEqual([]);
}

/** Presses Tab until the thing has the focus. */
export async function tabTo(walker: Walker, target: Target): Promise<void> {
  await walker.waitFor(target);
  for (let press = 0; press < 80; press++) {
    await walker.key('Tab');
    if (await walker.hasFocus(target)) return;
  }
  throw new Error(`Expected Tab to reach ${target.role} “${target.name}”.`);
}

/** Opens the form by a link that has chosen already. */
export async function goToPerson(walker: Walker): Promise<void> {
  await walker.open('./pyynto/#rekisteri=markkinointirekisteri&oikeus=markkinointikielto');
  await walker.waitFor(WHO);
}

/** Fills the form until the letter is there to be signed. */
export async function goToSigning(walker: Walker): Promise<void> {
  await goToPerson(walker);
  await walker.fill(NAME, PERSON.name);
  await walker.fill(EMAIL, PERSON.email);
  await walker.press(NEXT);
  await walker.waitFor(CHECK);
}

/** Fills the form, and signs; returns the letter's reference. */
export async function signRequest(walker: Walker): Promise<string> {
  await goToSigning(walker);
  await walker.press(SIGN);
  await walker.waitFor(SAVE_PDF);
  return await referenceOn(walker);
}

/** The reference of the letter that the page shows. */
export async function referenceOn(walker: Walker, label: string = formWords.letter.label): Promise<string> {
  const letter = await walker.textOf(region(label));
  return /TP-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(letter)?.[0] ?? `no reference in: ${letter}`;
}

export const saveBy = (walker: Walker, target: Target): Promise<NamedFile> =>
  walker.save(() => walker.press(target));

/** Takes a copy of everything, encrypted where a passphrase is given. */
export async function takeBackup(walker: Walker, passphrase?: string): Promise<NamedFile> {
  await walker.open('./pyynnot/');
  await walker.unfold(storageWords.parts.backup);
  if (passphrase) {
    await walker.choose(radio(storageParts.backup.encrypted.label));
    await choosePassphrase(walker, passphrase);
  }
  return await saveBy(walker, button(storageParts.backup.button));
}

/** Types a new passphrase into both of its fields. */
export async function choosePassphrase(walker: Walker, passphrase: string): Promise<void> {
  await walker.fill(field(storageParts.passphrase.label), passphrase);
  await walker.fill(field(storageParts.passphrase.again), passphrase);
}

/** Deletes everything from this browser. */
export async function wipeAll(walker: Walker): Promise<void> {
  await walker.open('./pyynnot/');
  await walker.unfold(storageWords.parts.wipe);
  await walker.choose(checkbox(storageParts.wipe.confirm));
  await walker.press(button(storageParts.wipe.button));
  await expectFocus(walker, heading(storageParts.wipe.doneHeading));
}

/** Restores a copy, and stays where the list has what came back. */
export async function restore(walker: Walker, copy: NamedFile, passphrase?: string): Promise<void> {
  await walker.open('./pyynnot/');
  await walker.unfold(storageWords.parts.restore);
  await walker.waitFor(button(storageParts.restore.button));
  await walker.attach(copy);
  if (passphrase) {
    await walker.fill(field(storageParts.restore.label), passphrase);
    await walker.press(button(storageParts.restore.open));
  }
  await walker.press(button(storageParts.restore.confirm));
  await expectFocus(walker, heading(storageParts.restore.doneHeading));
}

/** Brings in a request that was sent by e-mail in October 2026, with a complaint begun, and opens its view. */
export async function restoreOld(walker: Walker): Promise<void> {
  await restore(walker, { name: 'varmuuskopio.json', bytes: fixture('format-1/backup.json') });
  await walker.open('./pyynnot/#pyynto=first0001');
  await sees(walker, life.late);
}
