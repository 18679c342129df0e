import { describe, expect, test } from 'vitest';
import { compareWithNotice } from '../../../src/domain/answer/compare-notice.ts';
import * as en from '../../../src/i18n/en/answer-stems.ts';
import { durationPattern, numberWords } from '../../../src/i18n/fi/answer-stems.ts';
import * as sv from '../../../src/i18n/sv/answer-stems.ts';

const notice = {
  recipients: ['HubSpot Inc.', 'Questback Oy', 'SHL Finland'],
  storage: ['Päättymisaika määritellään viimeisimmästä yhteydenotosta, johon lisätään 10 vuotta.'],
  sources: ['Balentorin asiakkaan yhteyshenkilöltä', 'henkilöltä itseltään'],
  purposes: ['Henkilötietoja käytetään valmennus- ja kehityspalveluiden toteutukseen.'],
};
const nothing = { recipients: [], storage: [], sources: [], purposes: [] };
const known = { notice, ownNames: ['Balentor Oy', 'Esimerkki Oy'], words: { durationPattern, numberWords } };

describe('an answer beside the notice', () => {
  test('names recipients that the notice does not, and leaves out some that it does', () => {
    const answer = 'Balentor Oy on luovuttanut tietosi: Hubspot, Mainos Mallinen Oy. Terveisin Esimerkki Oy';
    expect(compareWithNotice(answer, { ...nothing, recipients: [answer] }, known)).toEqual([
      {
        fact: 'recipients',
        onlyInNotice: ['Questback Oy', 'SHL Finland'],
        onlyInAnswer: ['Mainos Mallinen Oy'],
      },
    ]);
  });

  test.each([
    ['Poistamme tiedot kolmen vuoden kuluttua.', ['10 vuo'], ['kolmen vuo']],
    ['Säilytämme tietoja kymmenen vuotta.', [], []],
    ['sailytetaan 10 v.', [], []],
  ])('%s is compared by its times', (text, onlyInNotice, onlyInAnswer) => {
    const found = compareWithNotice(text, { ...nothing, storage: [text] }, known);
    expect(found).toEqual(onlyInNotice.length === 0 ? [] : [{ fact: 'storage', onlyInNotice, onlyInAnswer }]);
  });

  test.each([
    ['Vi raderar uppgifterna efter tre år.', ['10 ar'], ['tre ar']],
    ['Uppgifterna är viktiga och lagras i tio år.', [], []],
    ['De 10 årens tid räknas från kursen, och loggarna raderas efter 6 månader.', [], ['6 manad']],
  ])('%s is compared by its times in Swedish', (text, onlyInNotice, onlyInAnswer) => {
    const words = { durationPattern: sv.durationPattern, numberWords: sv.numberWords };
    const swedish = { ...known, words, notice: { ...notice, storage: ['Till tiden läggs 10 år.'] } };
    const found = compareWithNotice(text, { ...nothing, storage: [text] }, swedish);
    const differs = onlyInNotice.length + onlyInAnswer.length > 0;
    expect(found).toEqual(differs ? [{ fact: 'storage', onlyInNotice, onlyInAnswer }] : []);
  });

  test.each([
    ['We delete the data after three years.', ['10 years'], ['three years']],
    ['They are kept for ten years.', [], []],
    ['kept 10 yrs, and logs for a month', [], ['a month']],
  ])('%s is compared by its times in English', (text, onlyInNotice, onlyInAnswer) => {
    const words = { durationPattern: en.durationPattern, numberWords: en.numberWords };
    const english = { ...known, words, notice: { ...notice, storage: ['To that are added 10 years.'] } };
    const found = compareWithNotice(text, { ...nothing, storage: [text] }, english);
    const differs = onlyInNotice.length + onlyInAnswer.length > 0;
    expect(found).toEqual(differs ? [{ fact: 'storage', onlyInNotice, onlyInAnswer }] : []);
  });

  test('tells of a source or a purpose by what its words begin with', () => {
    const same = 'Tiedot saatiin asiakkaamme yhteyshenkilöltä Maijalta ja henkilöltä itseltään.';
    expect(compareWithNotice(same, { ...nothing, sources: [same] }, known)).toEqual([]);
    const other = 'Ostimme osoitteet Postilta.';
    expect(compareWithNotice(other, { ...nothing, sources: [other] }, known)).toEqual([
      { fact: 'sources', onlyInNotice: notice.sources, onlyInAnswer: [other] },
    ]);
  });

  test('is not compared where the answer says nothing', () => {
    expect(compareWithNotice('Kiitos viestistä.', nothing, known)).toEqual([]);
  });
});
