import { describe, expect, test } from 'vitest';
import type { EventFacts } from '../../../src/domain/life/event.ts';
import { authorityDueOf, nextStepOf } from '../../../src/domain/life/next-step.ts';
import { followUpsOf, stateOf } from '../../../src/domain/life/request-state.ts';
import { problemsIn } from '../../../src/domain/request/problem.ts';
import { sendingNote } from '../../../src/ui/form/sending-note.ts';
import { letterOf, wordsOf } from '../../fixtures/follow-up-letters.ts';
import { firstLetter, SENT, timelineOf } from '../../fixtures/follow-ups.ts';

const ANSWERED = { kind: 'answered', on: '2027-01-20' } as const;
const COMPLAINED = {
  kind: 'letterSent',
  letter: 'complaint',
  letterId: 'complaint01',
  on: '2026-12-10',
  channel: 'email',
} as const;

describe('what the authority is told after a complaint', () => {
  test.each([
    [
      'answered',
      /Sain valituksen jälkeen rekisterinpitäjältä vastauksen 20\.1\.2027\./,
      /Peruutan|Täydennän/,
    ],
    ['more', /Täydennän valitustani:/, /Peruutan|Sain valituksen/],
    ['withdrawn', /Peruutan valitukseni\. En luovu muista oikeuksistani/, /Täydennän|Sain valituksen/],
  ] as const)('%s', (situation, says, saysNot) => {
    const words = wordsOf(
      letterOf('complaintNews', {
        happened: { events: [SENT, COMPLAINED, ANSWERED] },
        values: {
          'complaintNews.situation': situation,
          'complaintNews.caseNumber': '1234/2027',
          'complaintNews.answeredOn': '20.1.2027',
        },
      }),
    );
    expect(words).toMatch(says);
    expect(words).not.toMatch(saysNot);
    expect(words).toMatch('Asianumero: 1234/2027');
    expect(words).toMatch('TP-8K3M-2Q9V');
  });

  test('is offered once a complaint was made, also after the answer', () => {
    const offered = (events: Parameters<typeof timelineOf>[1]) =>
      followUpsOf(timelineOf(firstLetter(), events)).includes('complaintNews');
    expect(offered([SENT, ANSWERED])).toBe(false);
    expect(offered([SENT, COMPLAINED])).toBe(true);
    expect(offered([SENT, COMPLAINED, ANSWERED])).toBe(true);
  });
});

describe('a complaint that is taken back', () => {
  const WITHDRAWN = {
    ...COMPLAINED,
    letter: 'complaintNews',
    letterId: 'news00001',
    on: '2026-12-20',
    endsComplaint: true,
  } as const;
  const REFUSED = { kind: 'refused', on: '2026-11-02' } as const;
  const after = (...events: EventFacts[]) => timelineOf(firstLetter(), [SENT, ...events]);

  test('ends the waiting for the authority: the request stands where its last answer left it', () => {
    expect(stateOf(after(COMPLAINED))).toBe('complained');
    expect(stateOf(after(COMPLAINED, WITHDRAWN))).toBe('received');
    expect(stateOf(after(REFUSED, COMPLAINED, WITHDRAWN))).toBe('refused');
    expect(stateOf(after(COMPLAINED, { ...REFUSED, on: '2026-12-15' }, WITHDRAWN))).toBe('refused');
    expect(stateOf(after({ kind: 'extended', on: '2026-10-20' }, COMPLAINED, WITHDRAWN))).toBe('extended');
    expect(nextStepOf(after(COMPLAINED, WITHDRAWN), '2026-12-21').step).not.toBe('waitAuthority');
  });

  test('is told so by the letter alone', () => {
    const sending = { on: '2026-12-20', channel: 'email' } as const;
    const signed = (situation: string) => ({
      id: 'news00001',
      follows: { id: 'first0001', letter: 'complaintNews' as const },
      values: { 'complaintNews.situation': situation },
    });
    expect(sendingNote(signed('withdrawn'), sending)).toMatchObject({ endsComplaint: true });
    expect(sendingNote(signed('more'), sending)).not.toHaveProperty('endsComplaint');
  });

  test('and a supplement starts no time anew', () => {
    const { endsComplaint: _, ...news } = WITHDRAWN;
    expect(authorityDueOf(after(COMPLAINED, news))).toBe(authorityDueOf(after(COMPLAINED)));
  });
});

test('an answer after the complaint has a day that is not ahead', () => {
  const answered = { 'complaintNews.situation': 'answered', 'complaintNews.answeredOn': '20.1.2027' };
  const problems = (today: string) => problemsIn(answered, [], 'complaintNews', today);
  expect(problems('2027-01-20')).toEqual([]);
  expect(problems('2027-01-19')).toEqual([{ field: 'complaintNews.answeredOn', code: 'day-ahead' }]);
});
