import type { Page } from '@playwright/test';
import { life } from '#words/life.ts';
import { recordWords } from '#words/record.ts';
import { viewWords } from '#words/request-view.ts';
import { sendingWords } from '#words/sending.ts';
import { isAnswerKind } from '../../src/domain/history/event-kinds.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { formOn } from './form-driver.ts';
import { expect } from './portal.ts';

/** Signs a request on 22 November 2026 and opens its view. */
export async function openSigned(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-22T10:00:00Z');
  await page.goto('./pyynto/');
  const form = formOn(page);
  await form.fillUntilSigning(valuesFor(['access'], ['asiakasrekisteri']));
  await form.sign();
  await page.goto('./pyynnot/');
  await page.getByRole('link', { name: 'Avaa', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tarkastuspyyntö' })).toBeFocused();
}

/** Says in the view that the request was sent. */
export async function recordSent(page: Page, channel: keyof typeof sendingWords.channels): Promise<void> {
  await page.getByRole('radio', { name: sendingWords.channels[channel], exact: true }).check();
  await page.getByRole('button', { name: sendingWords.sentForm.button }).click();
  await expect(stateHeading(page, life.states.sent)).toBeFocused();
}

/** Opens the form that records an event, for what came. */
export async function openRecord(page: Page, kind: keyof typeof recordWords.kinds): Promise<void> {
  const button = isAnswerKind(kind) ? viewWords.gotAnswer : viewWords.somethingElse;
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** Records an event in the view; the heading with the new state takes the focus. */
export async function record(page: Page, kind: keyof typeof recordWords.kinds, day?: string): Promise<void> {
  await openRecord(page, kind);
  await page.getByRole('radio', { name: recordWords.kinds[kind][0], exact: true }).check();
  if (day) await page.getByLabel(recordWords.day).fill(day);
  await page.getByRole('button', { name: recordWords.save }).click();
  await expect(page.locator('#pyynnon-tila')).toBeFocused();
}

/** Comes back to the view on another day. */
export async function goToDay(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T10:00:00Z`);
  await page.reload();
  await page.getByRole('heading', { level: 2, name: viewWords.timelineHeading }).waitFor();
}

/** The heading that tells the state. */
export const stateHeading = (page: Page, state: string) =>
  page.getByRole('heading', { level: 2, name: state });
/** The due day as the view shows it. */
export const dueDay = (page: Page) => page.locator('.life-day');
/** The timeline as a list. */
export const rows = (page: Page) => page.locator('.life-rows');
