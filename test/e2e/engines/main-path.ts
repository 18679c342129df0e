import { checkWords } from '#words/check.ts';
import { form as formWords } from '#words/form.ts';
import { life } from '#words/life.ts';
import { lockWords } from '#words/lock.ts';
import { myRequests } from '#words/my-requests.ts';
import { sendingWords } from '#words/sending.ts';
import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import { mayLackTool } from '../../tools.ts';
import { expect } from '../portal.ts';
import { expectSigned, expectSignedForOthers, photograph } from './saved-letter.ts';
import * as at from './steps.ts';
import type { WalkTest } from './walk-test.ts';

/** The portal's main path as tests, for a walker in any engine. */
export function walkMainPath(test: WalkTest): void {
  test('a request goes from the front page to a signed letter, is sent, and stands in the list', async ({
    walker,
  }, testInfo) => {
    testInfo.slow();
    await walker.open('./');
    await at.expectAccessible(walker);
    await walker.press(at.START);

    await walker.waitFor(at.WHAT);
    await walker.choose(at.checkbox('Markkinointirekisteri'));
    await walker.choose(at.wish('access'));
    await at.expectAccessible(walker);
    await walker.press(at.NEXT);
    await walker.waitFor(at.DETAILS);
    await walker.press(at.NEXT);

    await walker.waitFor(at.WHO);
    await walker.press(at.NEXT);
    await walker.waitFor(at.heading(formWords.summary));
    await walker.fill(at.NAME, at.PERSON.name);
    await walker.fill(at.EMAIL, at.PERSON.email);
    await at.expectAccessible(walker);
    await walker.press(at.NEXT);

    await walker.waitFor(at.CHECK);
    expect(await walker.textOf(at.region(formWords.letter.label))).toContain(at.PERSON.name);
    await at.expectAccessible(walker);
    await walker.press(at.SIGN);

    await walker.waitFor(at.SEND);
    const reference = await at.referenceOn(walker);
    const packet = await at.saveBy(walker, at.SAVE_PDF);
    expect(packet.name).toMatch(new RegExp(`^tarkastuspyynto-.*${reference}\\.pdf$`));
    await expectSigned(packet, reference);
    await at.expectAccessible(walker);

    await walker.press(at.I_SENT_IT);
    await at.expectFocus(walker, at.heading(/^Lähetetty \d+\.\d+\.\d{4} sähköpostitse$/));
    await at.expectAccessible(walker);
    await walker.press(at.link(sendingWords.sent.follow));
    await walker.waitFor(at.heading(life.states.sent));
    await at.expectAccessible(walker);

    await walker.open('./pyynnot/');
    await at.sees(walker, reference);
    await at.sees(walker, life.states.sent);
    await at.expectAccessible(walker);
    // Last, since a test that lacks a program ends there.
    expectSignedForOthers(packet, testInfo);
  });

  test('the whole form works by keyboard alone', async ({ walker }) => {
    await walker.open('./');
    await at.tabTo(walker, at.START);
    await walker.key('Enter');
    await walker.waitFor(at.WHAT);
    await at.tabTo(walker, at.wish('access'));
    await walker.key('Space');
    await at.tabTo(walker, at.NEXT);
    await walker.key('Enter');
    await at.expectFocus(walker, at.DETAILS);
    await at.tabTo(walker, at.NEXT);
    await walker.key('Enter');
    await at.expectFocus(walker, at.WHO);

    // What is missing is named, and a press leads to it.
    await at.tabTo(walker, at.NEXT);
    await walker.key('Enter');
    await walker.waitFor(at.heading(formWords.summary));
    await at.tabTo(walker, at.link('Kirjoita nimi'));
    await walker.key('Enter');
    await at.expectFocus(walker, at.NAME);
    await walker.type(at.PERSON.name);
    await at.tabTo(walker, at.EMAIL);
    await walker.type(at.PERSON.email);
    await at.tabTo(walker, at.NEXT);
    await walker.key('Enter');

    await at.expectFocus(walker, at.CHECK);
    await at.tabTo(walker, at.SIGN);
    await walker.key('Enter');
    await at.expectFocus(walker, at.SEND);
    await at.tabTo(walker, at.SAVE_PDF);
    const packet = await walker.save(() => walker.key('Enter'));
    expect(packet.name).toMatch(/^tarkastuspyynto-.*\.pdf$/);
    await at.tabTo(walker, at.I_SENT_IT);
    await walker.key('Enter');
    await at.expectFocus(walker, at.heading(/^Lähetetty/));
  });

  test('a draft is there again after a reload, and from the list', async ({ walker }) => {
    await at.goToPerson(walker);
    await walker.fill(at.NAME, at.PERSON.name);
    await at.sees(walker, /Luonnos tallennettu klo \d+\.\d\d/);

    await walker.reload();
    await walker.waitFor(at.WHO);
    expect(await walker.valueOf(at.NAME)).toBe(at.PERSON.name);

    await walker.open('./pyynnot/');
    await walker.press(at.link(myRequests.actions.resume));
    await walker.waitFor(at.WHO);
    expect(await walker.valueOf(at.NAME)).toBe(at.PERSON.name);
  });

  test('a copy of everything, plain or encrypted, brings back what was deleted', async ({ walker }) => {
    const reference = await at.signRequest(walker);
    const plain = await at.takeBackup(walker);
    expect(plain.name).toMatch(/^tietopyynto-varmuuskopio-\d{4}-\d\d-\d\d\.tar$/);
    expect(plain.bytes.toString()).toContain(reference);
    await at.expectAccessible(walker);
    const encrypted = await at.takeBackup(walker, at.PASSPHRASE);
    expect(encrypted.name).toMatch(/\.tar\.age$/);
    expect(encrypted.bytes.toString('latin1')).not.toContain(at.PERSON.name);

    for (const [copy, passphrase] of [[plain], [encrypted, at.PASSPHRASE]] as const) {
      await at.wipeAll(walker);
      await walker.reload();
      await at.sees(walker, myRequests.empty);
      await at.restore(walker, copy, passphrase);
      await at.sees(walker, reference);
    }
  });

  test('a lock shuts what is kept, and its passphrase opens it for the pages that follow', async ({
    walker,
  }, testInfo) => {
    // WebKit lets no key into a shared worker, and Firefox may end one between two pages.
    const { name } = testInfo.project;
    const handsOver = name === 'chromium';
    const reference = await at.signRequest(walker);
    await walker.open('./pyynnot/');
    await at.sees(walker, reference);
    await walker.unfold(storageWords.parts.lock);
    await at.choosePassphrase(walker, at.PASSPHRASE);
    await walker.choose(at.radio(storageParts.lock.idleOption(5)));
    await walker.press(at.button(storageParts.lock.turnOn));
    await at.sees(walker, storageParts.lock.turnedOn);
    await at.sees(walker, reference);

    await walker.press(at.button(storageParts.lock.lockNow));
    await at.sees(walker, myRequests.refusal.STORE_LOCKED);
    await at.seesNoMore(walker, reference);
    await at.sees(walker, lockWords.asked[handsOver ? 'once' : 'eachPage']);
    await at.expectAccessible(walker);
    await walker.fill(at.field(lockWords.unlock.label), 'aivan toinen lause');
    await walker.press(at.button(lockWords.unlock.button));
    await at.sees(walker, lockWords.unlock.wrong);
    await walker.fill(at.field(lockWords.unlock.label), at.PASSPHRASE);
    await walker.press(at.button(lockWords.unlock.button));
    await at.sees(walker, reference);

    await walker.open('./');
    await walker.open('./pyynnot/');
    if (name !== 'firefox') await at.sees(walker, handsOver ? reference : myRequests.refusal.STORE_LOCKED);
  });

  test('whoever gets the letter can check it: as it is, changed, and printed and photographed', async ({
    walker,
  }, testInfo) => {
    testInfo.skip(mayLackTool('pdftoppm'), 'needs poppler');
    const reference = await at.signRequest(walker);
    const packet = await at.saveBy(walker, at.SAVE_PDF);
    const changed = { name: 'muutettu.pdf', bytes: Buffer.from(packet.bytes) };
    changed.bytes[9000] = (changed.bytes[9000] as number) ^ 1;
    const photo = { name: 'kuva.jpg', bytes: photograph(packet) };

    await walker.open('./tarkista/');
    await walker.waitFor(at.button(checkWords.choose.button));
    await walker.attach(packet);
    await walker.waitFor(at.heading(packet.name));
    expect(await walker.textOf(at.region(packet.name))).toContain(reference);
    expect(await walker.textOf(at.STATUS)).toContain(checkWords.summary.counts.good(1));
    await at.expectAccessible(walker);

    await walker.attach(changed);
    await walker.press(at.button(changed.name));
    const refused = await walker.textOf(at.region(changed.name));
    expect(refused).toContain(checkWords.verdict.invalid);
    expect(refused).not.toContain(reference);

    await walker.attach(photo);
    await walker.press(at.button(photo.name));
    await walker.waitFor(at.heading(checkWords.paper.compareHeading));
    expect(await walker.textOf(at.region(photo.name))).toContain(reference);
    await at.expectAccessible(walker);
  });

  // The watch guards every walk, so it has to be seen failing: test.fail() passes only when the test does not.
  const faults: Record<string, () => void> = {
    'a console message': () => console.warn('noise'),
    'an uncaught error': () => queueMicrotask(() => JSON.parse('{')),
    'what the policy forbids': () => {
      new Image().src = 'https://example.org/pixel.png';
    },
  };
  for (const [what, fault] of Object.entries(faults)) {
    test.fail(`${what} fails the walk`, async ({ walker }) => {
      await walker.open('./tietoa/');
      await walker.provoke(fault);
      // Whatever is told of it has been told by the time that a page has come after this one.
      await walker.open('./');
    });
  }
}
