import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { By, error, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { AXE_TAGS } from '../axe.ts';
import { describe, elementsOf, isNamed } from './elements.ts';
import { takeSaved } from './onlooker.ts';
import { ASLEEP, type KeyName, type NamedFile, type Target, type Violation, type Walker } from './walker.ts';

const MS_TO_WAIT = 15_000;
const MS_BETWEEN_LOOKS = 50;

const KEYS: Record<KeyName, string> = { Enter: Key.ENTER, Space: Key.SPACE, Tab: Key.TAB };

interface Session {
  readonly driver: WebDriver;
  /** The address of the portal's front page. */
  readonly url: string;
  /** Where files that a page is given may lie. */
  readonly folder: string;
  /** Notes what the page did unannounced; done before every step, since a page that is left takes it along. */
  look(): Promise<void>;
}

/** Walks by W3C WebDriver. */
export function driverWalker({ driver, url, folder, look }: Session): Walker {
  /** Tries until it gives a value; a page may change between two looks at it. */
  async function eventually<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
    const until = Date.now() + MS_TO_WAIT;
    let reason = '';
    for (;;) {
      try {
        await look();
        const value = await attempt();
        if (value !== undefined) return value;
      } catch (problem) {
        if (!isPassing(problem)) throw problem;
        reason = ` (${problem})`;
      }
      if (Date.now() > until) throw new Error(`Expected ${what}${reason}.`);
      await new Promise((resolve) => setTimeout(resolve, MS_BETWEEN_LOOKS));
    }
  }

  /** Does something to the one element that a target means. */
  function withOne<T>(target: Target, act: (element: WebElement) => Promise<T | undefined>): Promise<T> {
    return eventually(`one ${describe(target)}`, async () => {
      const [element, another] = await elementsOf(driver, target);
      return element && !another ? act(element) : undefined;
    });
  }

  /** The middle of the element, after it was moved into the window. */
  const placeOf = (element: WebElement): Promise<{ x: number; y: number }> =>
    driver.executeScript((one: Element) => {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }, element);

  const press = (target: Target): Promise<true> =>
    withOne(target, async (element) => {
      if (!(await element.isEnabled())) return undefined;
      await placeOf(element);
      await element.click();
      return true;
    });

  const type = (text: string): Promise<void> => driver.actions().sendKeys(text).perform();

  return {
    async open(path) {
      await look();
      const address = new URL(path, url).href;
      await driver.get(address);
      await look();
    },
    async reload() {
      await look();
      await driver.navigate().refresh();
      await look();
    },
    async untilKept() {
      await driver.executeAsyncScript((done: () => void) => {
        void navigator.serviceWorker.ready.then(() => done());
      });
    },

    async waitFor(target) {
      await withOne(target, async () => true);
    },
    textOf: (target) =>
      withOne(target, (element) => driver.executeScript((one: HTMLElement) => one.innerText, element)),
    valueOf: (target) => withOne(target, (element) => element.getProperty('value')),
    hasFocus: (target) =>
      withOne(target, (element) =>
        driver.executeScript((one: Element) => one === document.activeElement, element),
      ),

    async press(target) {
      await press(target);
    },
    async choose(target) {
      await press(target);
      await withOne(target, async (element) => (await element.isSelected()) || undefined);
    },
    async fill(target, text) {
      await withOne(target, async (element) => {
        await placeOf(element);
        await element.clear();
        await element.sendKeys(text);
        return true;
      });
    },
    async unfold(words) {
      await eventually(`“${words}” to unfold`, async () => {
        for (const summary of await driver.findElements(By.css('summary'))) {
          if (!isNamed(await summary.getText(), words)) continue;
          if (await driver.executeScript((one: Element) => one.closest('details')?.open, summary))
            return true;
          // The driver holds that a summary cannot be clicked, so the place where it stands is.
          await driver
            .actions()
            .move(await placeOf(summary))
            .click()
            .perform();
        }
        return undefined;
      });
    },
    async attach(...files) {
      const paths = files.map(({ name }) => join(folder, name));
      for (const [index, path] of paths.entries()) writeFileSync(path, (files[index] as NamedFile).bytes);
      await eventually('a place for files', async () => {
        const [input, another] = await driver.findElements(By.css('input[type=file]'));
        const asleep = await driver.findElements(By.css(ASLEEP));
        if (!input || another || asleep.length > 0) return undefined;
        await input.sendKeys(paths.join('\n'));
        return true;
      });
    },
    async draw(target) {
      const { x, y } = await withOne(target, placeOf);
      await driver
        .actions()
        .move({ x: x - 60, y: y - 20 })
        .press()
        .move({ x, y: y - 10 })
        .move({ x: x + 60, y: y + 20 })
        .release()
        .perform();
    },

    key: (name) => type(KEYS[name]),
    type,

    async save(action): Promise<NamedFile> {
      await action();
      return eventually('a file to be saved', () => takeSaved(driver));
    },
    provoke: (fault) => driver.executeScript(fault),
    async violations(): Promise<Violation[]> {
      return await violationsOn(driver);
    },
  };
}

async function violationsOn(driver: WebDriver): Promise<Violation[]> {
  // The library comes with each look, since a page that was left has taken it along.
  await driver.executeScript(axe.source);
  return await driver.executeAsyncScript((tags: string[], done: (violations: Violation[]) => void) => {
    const library = (window as unknown as { axe: typeof axe }).axe;
    library
      .run(document, { runOnly: tags })
      .then(({ violations }) =>
        done(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))),
      );
  }, AXE_TAGS);
}

/**
 * Whether an error may be that of a page that is just changing: an element has gone, or something still lies over it.
 * For some of these the driver has no name of its own.
 */
function isPassing(problem: unknown): boolean {
  return problem instanceof error.WebDriverError && !(problem instanceof error.NoSuchSessionError);
}
