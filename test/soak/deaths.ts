/* Browsers that die while somebody types, and what their drafts have lost afterwards. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servePortal } from '../../scripts/serve.mjs';
import { browserPath } from '../bench/launch-browser.ts';
import { type Deaths, type KillPlan, killWhileTyping } from '../e2e/kills.ts';
import { forgetStrictDurability, missingForPowerCut, preparePowerCut } from './power-cut.ts';

/** One profile lives through so many deaths; then the next one starts with the next seed. */
const KILLS_OF_A_PROFILE = 20;

/** Kills so many browsers, prints what came of it, and returns how many lost words that had been called saved. */
export async function soakKills(count: number, seed: number): Promise<number> {
  const deaths = await onPortal((url) => killMany({ url, seed, kills: count }));
  console.log(`${summaryOf(deaths)} Killed browsers, seed ${seed}.`);
  return deaths.losses.length;
}

/**
 * As `soakKills`, with a power cut at each kill. Then a few cuts with relaxed durability: where even those lose
 * nothing the model takes nothing away, and proves nothing.
 */
export async function soakPowerCuts(count: number, seed: number): Promise<number> {
  const missing = missingForPowerCut();
  if (missing) {
    console.log(`Power cuts need ${missing}.`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tietopyynto-power-'));
  try {
    return await onPortal(async (url) => {
      const { environment, cut } = preparePowerCut(folder);
      let taken = 0;
      const afterKill = (profile: string): void => {
        taken += cut(profile);
      };
      const plan = { url, seed, environment, afterKill };
      const strict = await killMany({ ...plan, kills: count });
      console.log(`${summaryOf(strict)} Power cuts that took ${taken} bytes, seed ${seed}.`);
      taken = 0;
      const relaxed = await killMany({ ...plan, kills: 10, prepare: forgetStrictDurability });
      console.log(`${summaryOf(relaxed)} Power cuts that took ${taken} bytes, with relaxed durability.`);
      if (relaxed.losses.length === 0) console.log('FAULT The model took nothing that mattered.');
      return strict.losses.length + (relaxed.losses.length === 0 ? 1 : 0);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPortal<T>(work: (url: string) => Promise<T>): Promise<T> {
  const directory = fileURLToPath(new URL('../../dist/', import.meta.url));
  if (!existsSync(directory)) throw new Error('Expected the built site in dist/. Run npm run build first.');
  process.env.CHROME_PATH = await browserPath();
  const portal = await servePortal({ directory });
  try {
    return await work(portal.url);
  } finally {
    await portal.close();
  }
}

async function killMany(plan: KillPlan): Promise<Deaths> {
  let sum: Deaths = { kills: 0, acknowledged: 0, losses: [] };
  for (let seed = plan.seed; sum.kills < plan.kills; seed++) {
    const kills = Math.min(KILLS_OF_A_PROFILE, plan.kills - sum.kills);
    const deaths = await killWhileTyping({ ...plan, seed, kills });
    sum = {
      kills: sum.kills + deaths.kills,
      acknowledged: sum.acknowledged + deaths.acknowledged,
      losses: [...sum.losses, ...deaths.losses],
    };
    process.stderr.write(`\r${sum.kills} of ${plan.kills}, ${sum.losses.length} losses`);
  }
  process.stderr.write('\n');
  return sum;
}

function summaryOf({ kills, acknowledged, losses }: Deaths): string {
  return `${kills} deaths, ${acknowledged} saves acknowledged, ${losses.length} times words were lost.`;
}
