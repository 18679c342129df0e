import { describe, expect, test } from 'vitest';
import { verdictWords } from '#words/verdicts.ts';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { type CheckEntry, rowsOf, summaryOf } from '../../../src/ui/check/check-row.ts';
import { readReceivedDay } from '../../../src/ui/check/received-day.ts';
import { subjectsOf } from '../../../src/ui/check/subjects.ts';
import { developerDetailOf, sentenceOf } from '../../../src/ui/check/verdict-sentence.ts';
import { followUpOf, sourceOf } from '../../fixtures/follow-ups.ts';
import { wordings } from '../../fixtures/wordings.ts';
import { recordedFile } from '../../packet/recorded-file.ts';
import { foreign, paper, refused, unreadable, whole } from './samples.ts';

const TODAY = '2026-11-25';

describe('a row', () => {
  test('of a whole packet says what is asked and when an answer is due', () => {
    const [row] = rowsOf([whole()], TODAY);
    expect(row).toMatchObject({
      number: 1,
      tone: 'good',
      verdict: 'Kunnossa',
      request: {
        reference: 'TP-7K3M-Q9XD',
        name: recordedFile.request.dataSubject.name,
        rights: ['access'],
        registers: ['Asiakasrekisteri'],
      },
      receivedOn: '2026-11-25',
      dueOn: '2026-12-28',
      extendedDueOn: '2027-02-25',
    });
  });

  test('of a packet that was not compared is not called in order', () => {
    const [row] = rowsOf([whole({ code: 'unknown-wording' })], TODAY);
    expect(row).toMatchObject({ tone: 'unsure', verdict: 'Jäi vertaamatta' });
    expect(row?.request).toBeDefined();
  });

  test('of a paper letter is not called in order before it is compared', () => {
    // A good seal on any paper was green and counted as in order, though it can be copied to another letter.
    const rows = rowsOf([paper()], TODAY);
    expect(rows[0]).toMatchObject({ tone: 'unsure', verdict: 'Vertaa paperiin' });
    expect(summaryOf(rows)).toBe('Tiedosto on tarkistettu: 1 vaatii tarkistusta.');
  });

  test('of a letter that follows a request says so, and starts no time limit of its own', () => {
    const request = followUpOf(sourceOf('reminder'));
    const file = { ...recordedFile, request, letter: writeLetter(request, wordings) };
    const [row] = rowsOf([whole({ file })], TODAY);
    expect(row).toMatchObject({
      receivedOn: '2026-11-25',
      request: { isFollowUp: true, letter: 'Muistutus' },
    });
    expect(row).not.toHaveProperty('dueOn');
    expect(row).not.toHaveProperty('extendedDueOn');
  });

  test('of a paper whose seal leaves open what it follows starts none either', () => {
    const [row] = rowsOf([paper({ unproven: ['follows'] })], TODAY);
    expect(row?.request).toMatchObject({ isFollowUp: true });
    expect(row).not.toHaveProperty('dueOn');
  });

  test.each([
    ['a refused packet', refused(), 'bad', 'Ei täsmää'],
    ['a PDF by others', foreign(), 'other', 'Ei täällä tehty kirje'],
    ['a file that cannot be read', unreadable(), 'other', 'Ei luettavissa'],
  ] as [string, CheckEntry, string, string][])(
    'of %s shows nothing of its content',
    (_name, entry, tone, verdict) => {
      const [row] = rowsOf([entry], TODAY);
      expect(row).toMatchObject({ tone, verdict });
      expect(row).not.toHaveProperty('request');
      expect(row).not.toHaveProperty('dueOn');
    },
  );

  test('names the first row with the same key, or with the same packet', () => {
    const rows = rowsOf(
      [
        whole({ fingerprint: 'aaaa', digest: '1' }),
        refused(),
        whole({ fingerprint: 'bbbb', digest: '2' }),
        whole({ fingerprint: 'aaaa', digest: '3' }),
        whole({ fingerprint: 'aaaa', digest: '3' }),
        paper({ fingerprint: 'bbbb' }),
      ],
      TODAY,
    );
    expect(rows.map(({ sameKeyAs }) => sameKeyAs)).toEqual([undefined, undefined, undefined, 1, 1, 3]);
    expect(rows.map(({ samePacketAs }) => samePacketAs)).toEqual([
      ...[undefined, undefined, undefined, undefined, 4, undefined],
    ]);
  });

  test('with a day that cannot be has no due date', () => {
    const [row] = rowsOf([{ ...whole(), receivedText: '31.2.2026' }], TODAY);
    expect(row?.receivedProblem).toBe('no-such-day');
    expect(row?.dueOn).toBeUndefined();
  });
});

test('a row whose file is not in order says in the table what to do', () => {
  const rows = rowsOf([whole(), refused(), foreign(), unreadable(), paper()], TODAY);
  expect(rows.map(({ advice }) => advice?.split(' ')[0])).toEqual([
    undefined,
    'Pyydä',
    'Lue',
    'Kuvasta',
    'Vertaa',
  ]);
});

test.each([
  ['25.11.2026', { day: '2026-11-25' }],
  [' 1. 6. 2018 ', { day: '2018-06-01' }],
  ['26.11.2026', { problem: 'future' }],
  ['24.5.2018', { problem: 'too-early' }],
  ['eilen', { problem: 'not-day' }],
  ['', { problem: 'not-day' }],
])('the day of receipt %j reads as %o', (written, expected) => {
  expect(readReceivedDay(written, TODAY)).toEqual(expected);
});

test('the summary counts each kind of result', () => {
  const rows = rowsOf([whole(), whole(), refused(), foreign(), unreadable()], TODAY);
  expect(summaryOf(rows)).toBe(
    '5 tiedostoa: 2 kunnossa, 1 ei täsmää, 1 ei ole täällä tehty kirje, 1 ei luettavissa.',
  );
  expect(summaryOf(rows.slice(0, 1))).toBe('Tiedosto on tarkistettu: 1 kunnossa.');
});

test('each result has its sentence, and a refusal the reason for a developer', () => {
  expect(sentenceOf(whole().checked)).toBe(verdictWords.valid);
  expect(sentenceOf(refused().checked)).toBe(verdictWords['digest-mismatch']);
  expect(developerDetailOf(refused().checked)).toBe('digest-mismatch: Expected this, got that.');
  expect(developerDetailOf(whole().checked)).toBeUndefined();
});

test('a picture from the clipboard gets a name', () => {
  const names = subjectsOf([new File([], 'image.png'), new File([], 'a.pdf')]).map(({ name }) => name);
  expect(names).toEqual(['Liitetty kuva', 'a.pdf']);
});
