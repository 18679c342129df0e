import { describe, expect, test } from 'vitest';
import { life } from '#words/life.ts';
import { nextStepOf } from '../../../src/domain/life/next-step.ts';
import { STATE_NAMES, STATES } from '../../../src/domain/life/state-table.ts';
import { stepSentence } from '../../../src/ui/requests/step-words.ts';
import { sentByEmail, sentByLetter, timelineWith } from './samples.ts';

const partly = { kind: 'partlyAnswered', on: '2026-12-01' } as const;
const reminded = {
  kind: 'letterSent',
  on: '2026-12-28',
  letter: 'reminder',
  letterId: 'letter001',
  channel: 'email',
  replyBy: '2027-01-11',
} as const;

const complained = { ...reminded, on: '2027-01-12', letter: 'complaint', replyBy: undefined } as const;

describe('the sentence on the next step', () => {
  test.each([
    [timelineWith(), '2026-12-10', life.steps.send],
    [timelineWith(sentByEmail), '2026-12-10', 'Odota vastausta 22.12.2026 asti.'],
    [timelineWith(sentByLetter), '2026-12-10', 'Odota vastausta 29.12.2026 asti. Päivä on arvio.'],
    [
      timelineWith(sentByLetter),
      '2026-12-30',
      'Vastauksen olisi arviolta pitänyt tulla viimeistään 29.12.2026. Lähetä muistutus.',
    ],
    [timelineWith(sentByEmail, partly), '2026-12-10', life.steps.remind],
    [
      timelineWith(sentByEmail, partly),
      '2026-12-30',
      'Koko vastauksen olisi pitänyt tulla viimeistään 22.12.2026. Pyydä muistutuksella se, mikä siitä puuttuu.',
    ],
    [timelineWith(sentByEmail, reminded), '2026-12-30', 'Olet muistuttanut. Odota vastausta 11.1.2027 asti.'],
    [timelineWith(sentByEmail, reminded), '2027-01-12', life.steps.complainLate],
    [timelineWith(sentByEmail, { kind: 'refused', on: '2026-12-01' }), '2026-12-10', life.steps.complain],
    [
      timelineWith(sentByEmail, complained),
      '2027-04-12',
      'Odota. Tietosuojavaltuutetun on kerrottava asian etenemisestä viimeistään 12.4.2027. Ratkaisuun voi mennä noin vuosi.',
    ],
    [
      timelineWith(sentByEmail, complained),
      '2027-04-13',
      'Tietosuojavaltuutetun piti kertoa asian etenemisestä viimeistään 12.4.2027. Jos mitään ei ole kuulunut, kysy toimistosta. Voit viedä asian myös hallinto-oikeuteen.',
    ],
    [timelineWith(sentByEmail, { kind: 'closed', on: '2026-12-01' }), '2026-12-10', life.steps.none],
  ])('of %o on %s', (timeline, today, sentence) => {
    expect(stepSentence(nextStepOf(timeline, today), timeline, today)).toBe(sentence);
  });

  test('and the state have words for every state', () => {
    for (const state of STATE_NAMES) {
      expect(life.states[state]).toMatch(/^[A-ZÄÖ]/);
      expect(life.steps[STATES[state].step]).toBeDefined();
    }
  });
});
