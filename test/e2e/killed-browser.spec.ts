import { forgetStrictDurability, missingForPowerCut, preparePowerCut } from '../soak/power-cut.ts';
import { killWhileTyping } from './kills.ts';
import { expect, test } from './portal.ts';

// Several short tests run beside each other; `npm run soak` kills ten times as many.
for (const seed of [1, 2, 3, 4]) {
  test(`five browsers killed at random moments of typing have kept every word called saved, seed ${seed}`, async ({
    portal,
  }) => {
    test.slow();
    const { acknowledged, losses } = await killWhileTyping({ url: portal.url, seed, kills: 5 });
    expect(losses).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  });
}

test('a modelled power cut takes no word that was called saved, and would without strict durability', async ({
  portal,
}, testInfo) => {
  const missing = missingForPowerCut();
  test.skip(missing !== undefined, `needs ${missing}`);
  test.slow();
  const { environment, cut: afterKill } = preparePowerCut(testInfo.outputPath('power'));
  const plan = { url: portal.url, seed: 5, kills: 4, environment, afterKill };
  const strict = await killWhileTyping(plan);
  expect(strict.losses).toEqual([]);
  expect(strict.acknowledged).toBeGreaterThan(0);
  const relaxed = await killWhileTyping({ ...plan, prepare: forgetStrictDurability });
  expect(relaxed.losses).not.toEqual([]);
});
