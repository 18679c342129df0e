import type { WebDriver, WebElement } from 'selenium-webdriver';
import type { Role, Target } from './walker.ts';

/** What may have a role; whether it has, the engine says itself. */
const CANDIDATES: Record<Role, string> = {
  alert: '[role=alert]',
  button: 'button, [role=button]',
  checkbox: 'input[type=checkbox]',
  field: 'input:not([type=hidden]), select, textarea',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img, svg, [role=img]',
  link: 'a[href]',
  main: 'main',
  radio: 'input[type=radio]',
  region: 'section, [role=region]',
  status: '[role=status], output',
};

/**
 * The visible elements that a target means. Roles and names are those that the engine gives to assistive technology
 * (Get Computed Role and Label of W3C WebDriver), and not a reckoning of ours.
 */
export async function elementsOf(driver: WebDriver, { role, name, within }: Target): Promise<WebElement[]> {
  const around = within ? await elementsOf(driver, within) : [null];
  if (around.length !== 1) return [];
  const candidates: WebElement[] = await driver.executeScript(
    (selector: string, scope: Element | null) =>
      [...(scope ?? document).querySelectorAll(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      ),
    CANDIDATES[role],
    around[0],
  );
  const found: WebElement[] = [];
  for (const element of candidates) {
    if (role !== 'field' && !isRole(await element.getAriaRole(), role)) continue;
    if (name === undefined || isNamed(await element.getAccessibleName(), name)) found.push(element);
  }
  return found;
}

/** Whether a computed role is the wanted one; WAI-ARIA 1.3 calls an img an image. */
const isRole = (computed: string, wanted: Role): boolean =>
  computed === wanted || (wanted === 'img' && computed === 'image');

/** Whether found words are the wanted ones, however they are broken into lines. */
export function isNamed(found: string, wanted: string | RegExp): boolean {
  const words = found.replace(/\s+/g, ' ').trim();
  return typeof wanted === 'string' ? words === wanted.replace(/\s+/g, ' ').trim() : wanted.test(words);
}

/** A target in words, for messages. */
export function describe({ role, name, within }: Target): string {
  const named = name === undefined ? role : `${role} “${name}”`;
  return within ? `${named} in ${describe(within)}` : named;
}
