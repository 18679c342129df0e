import type { Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { formOn } from './form-driver.ts';

/** Opens the form at the step where the person says who they are; `url` is the portal's, where pages have none. */
export async function openPersonStep(page: Page, url = './') {
  await page.goto(`${url}pyynto/#rekisteri=markkinointirekisteri&oikeus=markkinointikielto`);
  const form = formOn(page);
  await form.heading(words.steps[2].heading).waitFor();
  return form;
}
