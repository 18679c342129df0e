import { checkWords } from '#words/check.ts';
import type { Host } from '../own-host.ts';
import { expect } from '../portal.ts';
import { expectSigned } from './saved-letter.ts';
import * as at from './steps.ts';
import type { WalkTest } from './walk-test.ts';

/** What works once a page has been visited and the host is gone. */
export function walkWithoutNetwork(test: WalkTest<{ portal: Host }>): void {
  test('without a network a notice is read, and a letter signed and checked', async ({
    walker,
    portal,
  }, testInfo) => {
    testInfo.slow();
    await walker.open('./');
    await walker.untilKept();
    await portal.goDown();

    await walker.open('./selosteet/asiakasrekisteri/');
    await at.sees(walker, 'Rekisterin nimi');
    const reference = await at.signRequest(walker);
    const packet = await at.saveBy(walker, at.SAVE_PDF);
    await expectSigned(packet, reference);
    await walker.open('./tarkista/');
    await walker.waitFor(at.button(checkWords.choose.button));
    await walker.attach(packet);
    await walker.waitFor(at.heading(packet.name));
    expect(await walker.textOf(at.region(packet.name))).toContain(reference);
    await walker.open('./pyynnot/');
    await at.sees(walker, reference);
  });
}
