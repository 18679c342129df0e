import { fieldWords } from '#words/fields.ts';
import { followUpForm } from '#words/follow-up-form.ts';
import { followUpFieldWords } from '#words/follow-ups.ts';
import { form as formWords } from '#words/form.ts';
import { life } from '#words/life.ts';
import { ownCertificate } from '#words/own-certificate.ts';
import { viewWords } from '#words/request-view.ts';
import { expect } from '../portal.ts';
import { expectSigned } from './saved-letter.ts';
import * as at from './steps.ts';
import type { WalkTest } from './walk-test.ts';

/** What a letter says of a certificate of one's own. */
const NOTE = 'Allekirjoittaja on käyttänyt omaa varmennettaan.';

/** The letters that follow a request, and the ways to sign one. */
export function walkLetters(test: WalkTest): void {
  test('a request without an answer leads to a reminder, and from there to a complaint', async ({
    walker,
  }, testInfo) => {
    testInfo.slow();
    await at.restoreOld(walker);
    await at.expectAccessible(walker);

    await walker.press(at.button(life.stepButtons.remind));
    await walker.waitFor(at.heading(followUpForm.letters.reminder.write));
    await walker.press(at.NEXT);
    await walker.waitFor(at.heading(followUpForm.checkHeading));
    await walker.press(at.SIGN);
    await walker.waitFor(at.heading(followUpForm.letters.reminder.send));
    const reference = await at.referenceOn(walker);
    const reminder = await at.saveBy(walker, at.SAVE_PDF);
    expect(reminder.name).toMatch(/^muistutus-/);
    await expectSigned(reminder, reference);
    await walker.press(at.button(followUpForm.letters.reminder.button));
    await walker.waitFor(at.heading(followUpForm.letters.reminder.sent));
    await walker.press(at.link(followUpForm.report.toRequest));
    await at.sees(walker, life.events.letterSent.email(life.letters.reminder.name));

    await walker.press(at.button(viewWords.resume(life.letters.complaint.name)));
    await walker.waitFor(at.heading(followUpForm.checkHeading));
    await walker.press(at.button(formWords.back));
    await walker.waitFor(at.heading(followUpForm.letters.complaint.write));
    const { label } = followUpFieldWords['complaint.description'] ?? {};
    expect(await walker.valueOf(at.field(String(label)))).toContain('vaikka muistutin siitä');
    await walker.press(at.NEXT);
    await walker.waitFor(at.heading(followUpForm.checkHeading));
    await walker.press(at.SIGN);
    await walker.waitFor(at.heading(followUpForm.letters.complaint.send));
    await at.expectAccessible(walker);
    await walker.press(at.button(followUpForm.letters.complaint.button));
    await walker.waitFor(at.heading(followUpForm.letters.complaint.sent));
    await walker.press(at.link(followUpForm.report.toRequest));
    await walker.waitFor(at.heading(life.states.complained));
  });

  test('a letter is signed with a certificate of one’s own, and has the signature that was drawn', async ({
    walker,
  }, testInfo) => {
    testInfo.slow();
    await at.goToSigning(walker);
    const [drawn] = fieldWords['signature.kind']?.options?.drawn ?? [];
    await walker.choose(at.radio(String(drawn)));
    const pad = at.image(formWords.signature.pad);
    await walker.draw(pad);
    await at.sees(walker, formWords.signature.strokes(1));
    await walker.draw(pad);
    await at.sees(walker, formWords.signature.strokes(2));
    await walker.press(at.button(formWords.signature.undo));
    await at.sees(walker, formWords.signature.strokes(1));

    await walker.unfold(ownCertificate.heading);
    await walker.attach({ name: 'p256.p12', bytes: at.fixture('pkcs12/p256.p12') });
    await walker.fill(at.field(ownCertificate.password), 'väärä');
    await walker.press(at.button(ownCertificate.open));
    await at.sees(walker, ownCertificate.failures.CERTIFICATE_PASSWORD);
    await walker.fill(at.field(ownCertificate.password), 'salasana');
    await walker.press(at.button(ownCertificate.open));
    await at.sees(walker, ownCertificate.inUse);
    await at.expectAccessible(walker);

    await walker.press(at.SIGN);
    await walker.waitFor(at.SAVE_PDF);
    expect(await walker.textOf(at.region(formWords.letter.label))).toContain(NOTE);
    const reference = await at.referenceOn(walker);
    const packet = await at.saveBy(walker, at.SAVE_PDF);
    await expectSigned(packet, reference);
    // The signature stands in the file in hexadecimal digits.
    expect(packet.bytes.toString('latin1').toLowerCase()).toContain(
      Buffer.from('Testimyöntäjä').toString('hex'),
    );
  });
}
