import { checkWords as checkEn } from '../../../src/i18n/en/check.ts';
import { fieldWords as fieldsSv } from '../../../src/i18n/sv/fields.ts';
import { form as formSv } from '../../../src/i18n/sv/form.ts';
import { languageNames, letterLanguage } from '../../../src/i18n/sv/languages.ts';
import { sendingWords as sendingSv } from '../../../src/i18n/sv/sending.ts';
import { catalogOf } from '../../packet/pdf/pdf-objects.ts';
import { labelOf } from '../form-driver.ts';
import { expect } from '../portal.ts';
import { expectSigned } from './saved-letter.ts';
import * as at from './steps.ts';
import type { WalkTest } from './walk-test.ts';

/** One letter through the portal's three languages. */
export function walkLanguages(test: WalkTest): void {
  test('a draft begun in Finnish goes on in Swedish, is signed in it, and checked in English', async ({
    walker,
  }, testInfo) => {
    testInfo.slow();
    const nameSv = at.field(labelOf('dataSubject.name', undefined, fieldsSv));
    await at.goToPerson(walker);
    await walker.fill(at.NAME, at.PERSON.name);
    await walker.fill(at.EMAIL, at.PERSON.email);
    await at.sees(walker, /Luonnos tallennettu klo \d+\.\d\d/);

    await walker.press(at.link(languageNames.sv as string));
    await walker.waitFor(at.heading(formSv.steps[2].heading));
    expect(await walker.valueOf(nameSv)).toBe(at.PERSON.name);
    await walker.choose(at.radio(letterLanguage.options.sv as string));
    await at.expectAccessible(walker);
    await walker.press(at.button(formSv.next));
    await walker.waitFor(at.heading(formSv.steps[3].heading));
    await walker.press(at.button(formSv.signature.sign));
    await walker.waitFor(at.heading(formSv.steps[4].heading));
    await at.expectAccessible(walker);
    const reference = await at.referenceOn(walker, formSv.letter.label);
    const packet = await at.saveBy(walker, at.link(sendingSv.download.first));
    expect(catalogOf(packet.bytes)).toMatch(/\/Lang ?\(sv-FI\)/);
    await expectSigned(packet, reference);

    await walker.open('./en/tarkista/');
    await walker.waitFor(at.button(checkEn.choose.button));
    await walker.attach(packet);
    await walker.waitFor(at.heading(packet.name));
    await at.sees(walker, checkEn.verdict.valid);
    expect(await walker.textOf(at.region(packet.name))).toContain(reference);
  });
}
