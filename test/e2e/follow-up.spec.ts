import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { followUpForm as words } from '#words/follow-up-form.ts';
import { form as formWords } from '#words/form.ts';
import { sendingWords } from '#words/sending.ts';
import { readReleasedWordings } from '../../src/cli/content.ts';
import { parseWrittenDay } from '../../src/domain/calendar/calendar-day.ts';
import { encodeDayNumber, parseDayNumber } from '../../src/domain/calendar/day-number.ts';
import { followUpText } from '../../src/domain/letter/letter-text.ts';
import { type FollowUpName, followUpEntry } from '../../src/domain/letters/follow-up.ts';
import { answerDueOf } from '../../src/domain/life/answer-due.ts';
import { nextStepOf } from '../../src/domain/life/next-step.ts';
import type { AnyRequestFile } from '../../src/domain/records/any-request-file.ts';
import type { SignedRequest } from '../../src/domain/records/draft.ts';
import { groupsInUse } from '../../src/domain/request/form-groups.ts';
import type { FieldValues } from '../../src/domain/rights/field.ts';
import { verifyPacket } from '../../src/packet/verify/verify.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { hasTool, runTool } from '../tools.ts';
import { expectNoAxeViolations } from './axe.ts';
import { formOn } from './form-driver.ts';
import { showIn } from './looks.ts';
import { overflowOf } from './overflow.ts';
import { expect, test } from './portal.ts';
import { savedBy } from './saved-file.ts';
import { clearTable, onlyRequest, onlyTimeline, plantFollowUp, readTable } from './stored.ts';

const ACCESS = valuesFor(['access'], ['markkinointirekisteri']);
const REPRESENTED: FieldValues = {
  'dataSubject.represented': true,
  'dataSubject.representativeName': 'Eero Edustaja',
  'dataSubject.representativeEmail': 'eero.edustaja@example.fi',
};

/** What a person writes in each letter. */
const WRITTEN: Readonly<Record<FollowUpName, FieldValues>> = {
  reminder: { 'reminder.situation': 'incomplete', 'reminder.missing': 'Tietojen lähteet puuttuvat.' },
  clarification: { 'clarification.text': 'Pyyntö koskee kevään 2025 valmennusta.' },
  identityAnswer: { 'identityAnswer.text': 'Osallistuin valmennukseen 3.4.2025.' },
  withdrawal: { 'withdrawal.scope': 'part', 'withdrawal.part': 'Arvioinnit' },
  powerOfAttorney: { 'powerOfAttorney.receivesAnswer': true },
  complaint: {
    'complaint.faults': ['noAnswer'],
    'complaint.description': 'En ole saanut vastausta.\nMuistutin kerran.',
  },
  complaintNews: { 'complaintNews.text': 'Muistutin toisenkin kerran.' },
};
const LETTERS = Object.keys(WRITTEN) as FollowUpName[];

for (const letter of LETTERS) {
  test(`a ${letter}, from the request to a verified letter`, async ({ page }, testInfo) => {
    test.slow();
    const values = letter === 'powerOfAttorney' ? { ...ACCESS, ...REPRESENTED } : ACCESS;
    const first = await sendFirst(page, values);
    await openFollowUp(page, first.id, letter);
    await expect(page.getByRole('region', { name: formWords.letter.label })).toContainText(
      first.file.request.reference,
    );
    await writeAndSign(page, letter, WRITTEN[letter]);

    const path = testInfo.outputPath('letter.pdf');
    await savePacket(page, letter, path);
    const file = await expectSound(path);
    expect(file.request.follows).toMatchObject({
      reference: first.file.request.reference,
      digest: first.messageDigest,
    });
    expect(file.request.follows?.isKeyNew).toBeUndefined();
    expect(file.publicKey).toEqual(first.file.publicKey);
    if (letter !== 'powerOfAttorney') {
      expect(file.letter.signatureNote.join(' ')).toContain('avain on sama');
    }
    expect(await onlyRequest(page), 'what was sent').toEqual(first);

    if (letter === 'powerOfAttorney') {
      await expect(page.getByRole('button', { name: words.letters.reminder.button })).toHaveCount(0);
      await expect(page.getByText(words.powerOfAttorney.signText('Aino Esimerkki'))).toBeVisible();
      expect((await onlyTimeline(page)).events).toHaveLength(1);
      return;
    }
    await page.getByRole('button', { name: words.letters[letter].button }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.letters[letter].sent })).toBeVisible();
    await expect(page.locator('#sent-heading')).toBeFocused();
    await expect
      .poll(async () => (await onlyTimeline(page)).events.at(-1))
      .toMatchObject({
        kind: 'letterSent',
        letter,
        channel: 'email',
        ...(letter === 'withdrawal' ? { scope: 'part' } : {}),
      });
    await expect(page.getByRole('link', { name: words.report.toRequest })).toHaveAttribute(
      'href',
      new RegExp(`pyynnot/#pyynto=${first.id}$`),
    );
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: words.letters[letter].sent })).toBeVisible();
    await page.getByRole('button', { name: sendingWords.sent.undo }).click();
    await expect.poll(async () => (await onlyTimeline(page)).events).toHaveLength(1);
    await expect(page.getByRole('button', { name: words.letters[letter].button })).toBeVisible();
  });
}

test('a reminder that goes by post prints its address, and gives the first letter to go along', async ({
  page,
}) => {
  const first = await sendFirst(page, ACCESS);
  await openFollowUp(page, first.id, 'reminder');
  await writeAndSign(page, 'reminder', { 'delivery.channel': 'post' });
  await expect(page.getByRole('heading', { name: sendingWords.post.print })).toBeVisible();
  const button = page.getByRole('button', { name: new RegExp(`^${words.enclosures.save}: Pyyntö`) });
  expect((await savedBy(page, () => button.click())).name).toBe(first.fileName);
});

test('without the first letter’s key a new one signs, and the letter says so', async ({ page }, testInfo) => {
  const first = await sendFirst(page, ACCESS);
  await page.goto('./tietoa/');
  await clearTable(page, 'keys');
  await openFollowUp(page, first.id, 'clarification');
  await formOn(page).fillGroup('clarification', WRITTEN.clarification);
  await formOn(page).next();
  await expect(page.getByText(words.newKey)).toBeVisible();
  await sign(page, 'clarification');
  const path = testInfo.outputPath('letter.pdf');
  await savePacket(page, 'clarification', path);
  const file = await expectSound(path);
  expect(file.request.follows?.isKeyNew).toBe(true);
  expect(file.publicKey).not.toEqual(first.file.publicKey);
  expect(file.letter.signatureNote.join(' ')).toContain('avain on eri');
});

test('what was typed in a following letter is there again after a reload, on the same step', async ({
  page,
}) => {
  const first = await sendFirst(page, ACCESS);
  await openFollowUp(page, first.id, 'clarification');
  const form = formOn(page);
  await form.field('clarification.text').fill('Kevään 2025 valmennus');
  await expect(form.savedLine()).toBeVisible();
  await form.next();
  await expect(form.heading(words.checkHeading)).toBeFocused();
  await expect(form.savedLine()).toBeVisible();
  await page.reload();
  await expect(form.heading(words.checkHeading)).toBeVisible();
  await page.getByRole('button', { name: formWords.back }).click();
  await expect(form.field('clarification.text')).toHaveValue('Kevään 2025 valmennus');
});

test('an identity code in a following letter is neither kept nor shown', async ({ page }) => {
  const first = await sendFirst(page, ACCESS);
  await openFollowUp(page, first.id, 'identityAnswer');
  const form = formOn(page);
  await form.field('identityAnswer.text').fill('Tunnukseni on 131052-308T');
  await expect(page.getByText(formWords.field.withheld)).toBeVisible();
  await form.next();
  await expect(page.getByRole('heading', { name: formWords.summary })).toBeVisible();
  await expect(page.getByRole('article')).not.toContainText('131052');
  expect(JSON.stringify(await readTable(page, 'drafts'))).not.toContain('131052');
});

test('without the request that it follows, a draft says so and gives its text', async ({ page }) => {
  const first = await sendFirst(page, ACCESS);
  await page.goto('./tietoa/');
  await plantFollowUp(page, first.id, 'clarification', { 'clarification.text': 'Kevään valmennus' });
  await clearTable(page, 'requests');
  await page.goto('./pyynto/#luonnos=luonnos-clarification');
  await expect(page.getByRole('heading', { name: formWords.hindrance['first-gone'].heading })).toBeVisible();
  await expect(page.getByLabel(formWords.broken.label)).toHaveValue('Kevään valmennus');
  await expectNoAxeViolations(page);
});

test('the complaint’s text is copied as the letter has it, and its link asks nobody before it is followed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = await sendFirst(page, ACCESS);
  await openFollowUp(page, first.id, 'complaint');
  await writeAndSign(page, 'complaint', WRITTEN.complaint);
  await page.getByRole('button', { name: sendingWords.copy.letter[1] }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const letters = await readTable<SignedRequest>(page, 'requests');
  const complaint = letters.find(({ follows }) => follows?.letter === 'complaint');
  expect(copied).toBe(followUpText(complaint?.file.letter as AnyRequestFile['letter']));
  expect(copied).toContain('En ole saanut vastausta.');
  await expect(page.getByRole('link', { name: words.complaint.website('tietosuoja.fi') })).toHaveAttribute(
    'href',
    'https://tietosuoja.fi/',
  );
  await page.getByText(words.complaint.email, { exact: true }).click();
  await expect(page.getByText(words.complaint.emailWarning)).toBeVisible();
});

test('two tabs on one following letter tell each other', async ({ page, context }) => {
  const first = await sendFirst(page, ACCESS);
  await openFollowUp(page, first.id, 'clarification');
  await formOn(page).field('clarification.text').fill('Valmennus');
  await expect(formOn(page).savedLine()).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(formWords.otherTab.editing)).toBeVisible();
  await formOn(page).next();
  await sign(page, 'clarification');
  await expect(second.getByText(formWords.otherTab.signedElsewhere)).toBeVisible();
  await expect(
    second.getByRole('heading', { level: 1, name: words.letters.clarification.send }),
  ).toBeVisible();
});

test('on a shared computer nothing of a following letter stays, and the first key still signs', async ({
  page,
}) => {
  const first = await sendFirst(page, ACCESS);
  await openFollowUp(page, first.id, 'clarification');
  const form = formOn(page);
  await form.field('clarification.text').fill('Kevään valmennus');
  await expect(form.savedLine()).toBeVisible();
  await page.getByRole('checkbox', { name: formWords.saving.sharedComputer }).check();
  await expect.poll(() => readTable(page, 'drafts')).toEqual([]);
  await form.next();
  await expect(page.getByText(words.newKey)).toHaveCount(0);
  await sign(page, 'clarification');
  await expect(page.getByText(formWords.signedNotKept)).toBeVisible();
  expect(await readTable(page, 'requests')).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`every step of a complaint breaks no accessibility rule at ${width} px in ${colorScheme} colours`, async ({
      page,
    }) => {
      test.slow();
      await showIn(page, { colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const first = await sendFirst(page, ACCESS);
      await openFollowUp(page, first.id, 'complaint');
      const form = formOn(page);
      await form.next();
      await expect(page.getByRole('region', { name: formWords.summary })).toBeFocused();
      await expectFits(page);
      await expectNoAxeViolations(page);
      await form.fillGroup('complaint', WRITTEN.complaint);
      await form.next();
      await expectFits(page);
      await expectNoAxeViolations(page);
      await sign(page, 'complaint');
      await expectFits(page);
      await expectNoAxeViolations(page);
      await page.getByRole('button', { name: words.letters.complaint.button }).click();
      await expect(page.locator('#sent-heading')).toBeFocused();
      await expectFits(page);
      await expectNoAxeViolations(page);
    });
  }
}

test('a reminder works by keyboard alone', async ({ page }) => {
  test.slow();
  const first = await sendFirst(page, ACCESS);
  await openFollowUp(page, first.id, 'reminder');
  await tabTo(page, formWords.next);
  await page.keyboard.press('Enter');
  await expect(formOn(page).heading(words.checkHeading)).toBeFocused();
  await tabTo(page, formWords.signature.sign);
  await page.keyboard.press('Enter');
  await expect(formOn(page).heading(words.letters.reminder.send)).toBeFocused();
  await tabTo(page, sendingWords.download.first);
  expect((await savedBy(page, () => page.keyboard.press('Enter'))).name).toMatch(/^muistutus-.*\.pdf$/);
  await tabTo(page, words.letters.reminder.button);
  await page.keyboard.press('Enter');
  await expect(page.locator('#sent-heading')).toBeFocused();
});

test('from a request to a complaint, as the months pass', async ({ page }, testInfo) => {
  test.slow();
  const setDay = (day: string): Promise<void> => page.clock.setFixedTime(`${day}T12:00:00+02:00`);
  const nextStep = async (today: string) => nextStepOf(await onlyTimeline(page), today);

  await setDay('2026-11-23');
  const first = await sendFirst(page, ACCESS);
  const due = answerDueOf(await onlyTimeline(page));
  if (!due) throw new Error('Expected a day by which to answer.');
  expect(await nextStep('2026-11-23')).toMatchObject({ step: 'wait', isLate: false });

  const lateOn = dayAfter(due.cautiousOn);
  await setDay(lateOn);
  expect(await nextStep(lateOn)).toMatchObject({ step: 'remind', isLate: true });
  await openFollowUp(page, first.id, 'reminder');
  const replyBy = await formOn(page).field('reminder.replyBy').inputValue();
  await writeAndSign(page, 'reminder', {});
  await savePacket(page, 'reminder', testInfo.outputPath('reminder.pdf'));
  const reminder = await expectSound(testInfo.outputPath('reminder.pdf'));
  expect(reminder.request.followUp).toMatchObject({
    received: { on: '2026-11-23', basis: 'email' },
    due: { on: due.cautiousOn, months: 1, isEstimate: false },
  });
  await markSent(page, 'reminder');
  const replyByDay = parseWrittenDay(replyBy) ?? '';
  expect((await onlyTimeline(page)).events.at(-1)).toMatchObject({ on: lateOn, replyBy: replyByDay });
  expect(await nextStep(lateOn)).toMatchObject({ step: 'wait' });

  const complainedOn = dayAfter(replyByDay);
  await setDay(complainedOn);
  expect(await nextStep(complainedOn)).toMatchObject({ step: 'complain' });
  await openFollowUp(page, first.id, 'complaint');
  await writeAndSign(page, 'complaint', WRITTEN.complaint);
  await savePacket(page, 'complaint', testInfo.outputPath('complaint.pdf'));
  const complaint = await expectSound(testInfo.outputPath('complaint.pdf'));
  expect(complaint.request.followUp?.chronology?.map(({ on, what }) => [on, what])).toEqual([
    ['2026-11-23', 'sent'],
    [due.cautiousOn, 'due'],
    [lateOn, 'letterSent'],
    [complainedOn, 'unanswered'],
  ]);
  expect(complaint.request.followUp?.attachments).toEqual([
    { what: 'request', reference: first.file.request.reference, on: '2026-11-23' },
    { what: 'letter', letter: 'reminder', reference: reminder.request.reference, on: lateOn },
  ]);
  const enclosure = page.getByRole('button', { name: new RegExp(`${reminder.request.reference}`) });
  expect((await savedBy(page, () => enclosure.click())).name).toMatch(/^muistutus-/);
  await markSent(page, 'complaint');
  expect(await nextStep(complainedOn)).toMatchObject({ step: 'waitAuthority' });
});

/** Makes a request, signs it and marks it sent by e-mail, today. */
async function sendFirst(page: Page, values: FieldValues): Promise<SignedRequest> {
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(values);
  await form.sign();
  await page.getByRole('button', { name: sendingWords.sentForm.button }).click();
  await expect.poll(async () => (await onlyTimeline(page)).events).toHaveLength(1);
  return onlyRequest(page);
}

async function openFollowUp(page: Page, requestId: string, letter: FollowUpName): Promise<void> {
  await page.goto('./tietoa/');
  const id = await plantFollowUp(page, requestId, letter);
  await page.goto(`./pyynto/#luonnos=${id}`);
  await expect(formOn(page).heading(words.letters[letter].write)).toBeVisible();
}

async function writeAndSign(page: Page, letter: FollowUpName, values: FieldValues): Promise<void> {
  const form = formOn(page);
  await form.fillGroup(letter, values);
  await form.next();
  await form.heading(words.checkHeading).waitFor();
  if (groupsInUse({}, letter).includes('delivery') && values['delivery.channel'] === 'post') {
    await page.getByRole('radio', { name: words.channel.controller.options.post[0], exact: true }).check();
  }
  await sign(page, letter);
}

async function sign(page: Page, letter: FollowUpName): Promise<void> {
  await page.getByRole('button', { name: formWords.signature.sign }).click();
  await page.getByRole('heading', { level: 1, name: words.letters[letter].send }).waitFor();
}

async function markSent(page: Page, letter: FollowUpName): Promise<void> {
  const { length } = (await onlyTimeline(page)).events;
  await page.getByRole('button', { name: words.letters[letter].button }).click();
  await expect.poll(async () => (await onlyTimeline(page)).events).toHaveLength(length + 1);
}

function dayAfter(day: string): string {
  return encodeDayNumber(parseDayNumber(day) + 1);
}

async function savePacket(page: Page, letter: FollowUpName, path: string): Promise<void> {
  if (followUpEntry(letter).recipient === 'supervisoryAuthority') {
    await page.getByText(words.complaint.secureMail, { exact: true }).click();
  }
  const save = page.getByRole('link', { name: sendingWords.download.first }).first();
  writeFileSync(path, (await savedBy(page, () => save.click())).bytes);
}

/** Verifies the packet with the project's own verifier, and with poppler where it is. */
async function expectSound(path: string): Promise<AnyRequestFile> {
  const circumstances = { wordings: readReleasedWordings(), now: '2099-01-01T00:00:00Z' };
  const verdict = await verifyPacket(readFileSync(path), circumstances);
  expect(verdict).toMatchObject({ verdict: 'valid' });
  if (hasTool('pdfsig')) {
    const { stdout } = runTool('pdfsig', ['-nocert', path]);
    expect(stdout).toContain('Signature is Valid');
    expect(stdout).toContain('Total document signed');
  }
  if (!('file' in verdict)) throw new Error('Expected the packet’s file.');
  return verdict.file;
}

async function expectFits(page: Page): Promise<void> {
  expect(await overflowOf(page), 'pixels beyond the screen').toBe(0);
}

/** Presses Tab until the thing with that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focusedName = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if ((await focusedName()) === name) return;
  }
  throw new Error(`Expected Tab to reach "${name}".`);
}
