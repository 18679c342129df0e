import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { form as words } from '#words/form.ts';
import { seededRandom } from '../packet/verify/mutants.ts';
import { formOn } from './form-driver.ts';
import { type OwnBrowser, startBrowser } from './own-browser.ts';

/** What many lives of one browser came to. */
export interface Deaths {
  readonly kills: number;
  /** How often the save line said that the words in the field were saved. */
  readonly acknowledged: number;
  readonly losses: readonly Loss[];
}

/** Words that were called saved, and what was found in their place. */
export interface Loss {
  readonly life: number;
  readonly acknowledged: string;
  readonly found: string;
}

export interface KillPlan {
  /** The portal's address. */
  readonly url: string;
  readonly seed: number;
  readonly kills: number;
  /** What the browser is started with besides. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Changes the browser before the portal opens in it. */
  prepare?(context: BrowserContext): Promise<void>;
  /** What happens to the profile's files while no browser runs. */
  afterKill?(profile: string): void;
}

const FIELD = 'objection.situation';
/** A new draft after this many lives, so that the text stays within what its field takes. */
const LIVES_OF_A_DRAFT = 10;
const LONGEST_LIFE_MS = 1500;
const LETTERS = 'aeiouyäöhjklmnprstv';

/**
 * Types on a draft, kills the browser at a random moment, starts it again and looks whether every word is there
 * that the save line had called saved; again and again on one profile.
 */
export async function killWhileTyping(plan: KillPlan): Promise<Deaths> {
  const profile = mkdtempSync(join(tmpdir(), 'tietopyynto-profile-'));
  const losses: Loss[] = [];
  let acknowledged = 0;
  let draft: LastWords | undefined;
  let running: OwnBrowser | undefined;
  try {
    for (let life = 1; life <= plan.kills + 1; life++) {
      const browser = await startBrowser(profile, plan.environment);
      running = browser;
      await plan.prepare?.(browser.context);
      const page = await browser.context.newPage();
      const found = draft && (await findText(page, plan.url, draft.fragment));
      if (draft && !(found?.startsWith(draft.acknowledged) && draft.typed.startsWith(found))) {
        losses.push({ life: life - 1, acknowledged: draft.acknowledged, found: found ?? '' });
      }
      if (life > plan.kills) {
        await browser.close();
        break;
      }
      if (!found || life % LIVES_OF_A_DRAFT === 0) {
        await startDraft(page, plan.url);
        draft = undefined;
      }
      const known = { acknowledged: found ?? '', fragment: draft?.fragment ?? '' };
      // Each life draws from its own seed: how much one types must not move the next one's end.
      const random = seededRandom(plan.seed * 1000 + life);
      const end =
        life % 2 === 0 ? { atSave: 1 + Math.floor(random() * 3) } : { afterMs: random() * LONGEST_LIFE_MS };
      const last = await typeUntilKilled(page, known, { end, random, kill: browser.kill });
      acknowledged += last.acknowledgements;
      // A draft that was never called saved cannot be looked for.
      draft = last.fragment === '' ? undefined : last;
      plan.afterKill?.(profile);
    }
  } catch (error) {
    // It would go on writing into the profile while that is removed.
    await running?.kill();
    throw error;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return { kills: plan.kills, acknowledged, losses };
}

/** What a browser had been told, and had told, when it was killed. */
interface LastWords {
  readonly acknowledgements: number;
  /** The field's text when it was last called saved. */
  readonly acknowledged: string;
  /** The field's text with every key that may have been pressed. */
  readonly typed: string;
  /** Where the draft opens again. */
  readonly fragment: string;
}

/** How a browser dies: at some moment of typing, or at the very word of a save. */
interface Death {
  readonly end: { readonly atSave?: number; readonly afterMs?: number };
  readonly random: () => number;
  kill(): Promise<void>;
}

async function startDraft(page: Page, url: string): Promise<void> {
  await page.goto(`${url}tietoa/`);
  await page.goto(`${url}pyynto/#rekisteri=markkinointirekisteri&oikeus=vastustaminen`);
  await formOn(page).field(FIELD).waitFor();
}

/** The text of the stored draft; empty when it is gone. */
async function findText(page: Page, url: string, fragment: string): Promise<string> {
  await page.goto(`${url}pyynto/${fragment}`);
  const field = formOn(page).field(FIELD);
  await field.or(page.getByText(words.unknown.draft)).waitFor();
  return (await field.isVisible()) ? await field.inputValue() : '';
}

async function typeUntilKilled(
  page: Page,
  known: Pick<LastWords, 'acknowledged' | 'fragment'>,
  { end, random, kill }: Death,
): Promise<LastWords> {
  let last = known;
  let acknowledgements = 0;
  let killing: Promise<void> | undefined;
  const killNow = (): void => {
    killing ??= kill();
  };
  const field = formOn(page).field(FIELD);
  await field.press('Control+End');
  await reportSaves(page, (acknowledged, fragment) => {
    if (killing) return;
    acknowledgements += 1;
    last = { acknowledged, fragment };
    if (acknowledgements === end.atSave) killNow();
  });

  let typed = await field.inputValue();
  const timer = end.afterMs === undefined ? undefined : setTimeout(killNow, end.afterMs);
  try {
    while (!killing) {
      const group = randomWord(random);
      typed += group;
      await page.keyboard.type(group, { delay: random() * 60 });
      if (random() < 0.5) await formOn(page).savedLine().waitFor();
    }
  } catch (error) {
    // What was under way in a browser that was killed has failed, as it should.
    if (!killing) throw error;
  } finally {
    clearTimeout(timer);
  }
  await killing;
  return { ...last, acknowledgements, typed };
}

/** Tells of each time that the save line begins to say "saved", and the text in the focused field at that moment. */
async function reportSaves(page: Page, told: (text: string, fragment: string) => void): Promise<void> {
  await page.exposeFunction('tellSaved', told);
  await page.evaluate((saved) => {
    const tellSaved = Reflect.get(globalThis, 'tellSaved') as (text: string, fragment: string) => void;
    const field = document.activeElement as HTMLTextAreaElement;
    let wasSaved = true;
    new MutationObserver(() => {
      const isSaved = document.querySelector('.save-line')?.textContent?.startsWith(saved) === true;
      if (isSaved && !wasSaved) tellSaved(field.value, location.hash);
      wasSaved = isSaved;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, words.saving.saved(''));
}

function randomWord(random: () => number): string {
  const letter = (): string => LETTERS.charAt(Math.floor(random() * LETTERS.length));
  return `${Array.from({ length: 2 + Math.floor(random() * 10) }, letter).join('')} `;
}
