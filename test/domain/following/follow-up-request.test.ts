import { describe, expect, test } from 'vitest';
import { readWordings } from '../../../src/cli/content.ts';
import { followUpStart } from '../../../src/domain/following/follow-up-request.ts';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { FOLLOW_UP_NAMES } from '../../../src/domain/letters/follow-up.ts';
import { isKeyNew } from '../../../src/domain/records/letter-signer.ts';
import { problemsIn } from '../../../src/domain/request/problem.ts';
import { type Request, requestSchema } from '../../../src/domain/request/request.ts';
import { LANGUAGE_CODES } from '../../../src/i18n/languages.ts';
import { FILLED, firstLetter, followUpOf, REPRESENTED, SENT, sourceOf } from '../../fixtures/follow-ups.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const represented = firstLetter(['access'], REPRESENTED);

test('a following letter repeats person, registers and rights, and says what it follows', () => {
  const source = sourceOf('reminder', { first: represented });
  const { request } = source.first.file;
  expect(followUpOf(source)).toMatchObject({
    reference: 'TP-7H2N-4R6W',
    createdOn: '2026-11-22',
    controller: request.controller,
    registers: request.registers,
    rights: request.rights,
    dataSubject: request.dataSubject,
    representative: request.representative,
    replyChannel: request.replyChannel,
    follows: { reference: 'TP-8K3M-2Q9V', sentOn: '2026-10-05', digest: source.first.messageDigest },
    followUp: { letter: 'reminder', details: { situation: 'noAnswer', replyBy: '2026-12-06' } },
  });
});

test.each(FOLLOW_UP_NAMES)('%s can be read in each language, whatever it will be signed in', (letter) => {
  const source = sourceOf(letter);
  const own = followUpOf(source);
  for (const shownIn of LANGUAGE_CODES) {
    const shown = followUpOf(source, {}, { shownIn });
    expect(shown.language).toBe(shownIn);
    expect(shown.followUp).toEqual(own.followUp);
    expect(writeLetter(shown, readWordings(shownIn)).language).toBe(shownIn);
  }
  expect(followUpOf(source).language).toBe('fi');
});

test('the address is the one that the portal publishes now', () => {
  const source = sourceOf('reminder');
  const moved = {
    ...source,
    facts: {
      ...portalFacts,
      registers: portalFacts.registers.map((one) => ({ ...one, email: 'uusi@balentor.fi' })),
    },
  };
  expect(followUpOf(moved).delivery).toEqual({ channel: 'email', email: 'uusi@balentor.fi' });
});

test('a first letter that came back is still cited with the day it was sent', () => {
  const events = [SENT, { kind: 'undelivered', on: '2026-10-06' } as const];
  const request = followUpOf(sourceOf('complaint', { events }));
  expect(request.follows?.sentOn).toBe('2026-10-05');
  requestSchema.parse(request);
});

test('a complaint about more than anybody records is read as it was written', () => {
  const files = Array.from({ length: 50 }, (_, index) => ({
    id: `file${String(index).padStart(6, '0')}`,
    name: `${index}.pdf`,
    type: '',
    size: 1,
  }));
  const answers = Array.from({ length: 499 }, () => ({ kind: 'answered', on: '2026-10-20', files }) as const);
  const request = followUpOf(sourceOf('complaint', { events: [SENT, ...answers.slice(0, 300)] }));
  expect(request.followUp?.attachments?.length).toBeGreaterThan(15_000);
  requestSchema.parse(request);
  const many = followUpOf(
    sourceOf('complaint', { events: [SENT, ...answers.map(({ kind, on }) => ({ kind, on }))] }),
  );
  expect(many.followUp?.chronology?.length).toBeGreaterThan(499);
  requestSchema.parse(many);
});

describe('the key', () => {
  const first = firstLetter();
  const { publicKey } = first.file;

  test('is the first letter’s only when both coordinates agree', () => {
    expect(isKeyNew(first.file.publicKey, publicKey)).toBe(false);
    expect(isKeyNew(first.file.publicKey, { ...publicKey, y: 'C'.repeat(43) })).toBe(true);
    expect(isKeyNew(first.file.publicKey, { ...publicKey, x: 'C'.repeat(43) })).toBe(true);
    expect(isKeyNew(first.file.publicKey, undefined)).toBe(true);
  });

  test('is marked in the request only when it is new', () => {
    expect(followUpOf(sourceOf('reminder')).follows).not.toHaveProperty('isKeyNew');
    expect(followUpOf(sourceOf('reminder'), {}, { isKeyNew: true }).follows?.isKeyNew).toBe(true);
  });
});

describe('the form starts', () => {
  test.each([
    ['2026-11-22', '7.12.2026'],
    ['2026-11-20', '4.12.2026'],
    ['2026-12-10', '28.12.2026'],
  ])('on %s with two weeks for an answer, to the working day %s', (today, replyBy) => {
    expect(followUpStart(sourceOf('reminder'), today)['reminder.replyBy']).toBe(replyBy);
  });

  test('no day before the last one that the law gives, where the reminder comes early', () => {
    expect(followUpStart(sourceOf('reminder'), '2026-10-12')['reminder.replyBy']).toBe('5.11.2026');
    expect(followUpStart(sourceOf('reminder'), '2026-10-26')['reminder.replyBy']).toBe('9.11.2026');
  });

  test.each([
    [[SENT], 'noAnswer'],
    [[SENT, { kind: 'partlyAnswered', on: '2026-11-02' } as const], 'incomplete'],
    [[SENT, { kind: 'answered', on: '2026-11-02' } as const], 'incomplete'],
    // Nothing recorded of reasons: the person says it.
    [[SENT, { kind: 'refused', on: '2026-11-02' } as const], ''],
    [[SENT, { kind: 'refused', on: '2026-11-02', details: { reasons: 'none' } } as const], 'noReasons'],
    [
      [SENT, { kind: 'refused', on: '2026-11-02', details: { reasons: 'given' } } as const],
      'reasonInsufficient',
    ],
    [[SENT, { kind: 'formDemanded', on: '2026-10-12' } as const], 'formDemanded'],
    [[SENT, { kind: 'feeAsked', on: '2026-10-12' } as const], 'feeAsked'],
    [
      [SENT, { kind: 'extended', on: '2026-10-20', details: { reasons: 'none' } } as const],
      'extensionUnexplained',
    ],
  ])('a reminder after %j with the situation %s', (events, situation) => {
    expect(followUpStart(sourceOf('reminder', { events }), '2026-11-22')).toMatchObject({
      'delivery.channel': 'email',
      'reminder.situation': situation,
    });
  });

  test.each([
    [[SENT], '2026-11-05', []],
    [[SENT], '2026-11-06', ['noAnswer']],
    [[SENT, { kind: 'partlyAnswered', on: '2026-11-02' } as const], '2026-11-22', ['incomplete']],
    [[SENT, { kind: 'refused', on: '2026-11-02' } as const], '2026-11-22', []],
    [[SENT, { kind: 'identityAsked', on: '2026-10-08' } as const], '2026-11-22', []],
  ])('a complaint after %j on %s with the faults %j, by post', (events, today, faults) => {
    expect(followUpStart(sourceOf('complaint', { events }), today)).toEqual({
      'delivery.channel': 'post',
      'complaint.faults': faults,
    });
  });

  test.each([
    ['answered', ['incomplete']],
    ['partlyAnswered', ['incomplete']],
    // Whether a refusal is incomplete too, the person says.
    ['refused', []],
  ] as const)('with what was missing from an answer that was %s', (kind, faults) => {
    const events = [SENT, { kind, on: '2026-11-02' } as const];
    const begun = (letter: 'reminder' | 'complaint') =>
      followUpStart(sourceOf(letter, { events }), '2026-11-22', '- Jäljennös');
    expect(begun('complaint')).toMatchObject({
      'complaint.faults': faults,
      'complaint.missing': '- Jäljennös',
    });
    expect(begun('reminder')).toMatchObject({ 'reminder.missing': '- Jäljennös' });
  });

  test.each(FOLLOW_UP_NAMES)('%s without a problem but for what only the person knows', (letter) => {
    const first = letter === 'powerOfAttorney' ? represented : firstLetter();
    const start = followUpStart(sourceOf(letter, { first }), '2026-11-22');
    expect(problemsIn({ ...start, ...FILLED[letter] }, [], letter, '2026-11-22')).toEqual([]);
  });
});

describe('the schema', () => {
  const reminder = followUpOf(sourceOf('reminder'));
  const complaint = followUpOf(sourceOf('complaint'));
  const attorney = followUpOf(sourceOf('powerOfAttorney', { first: represented }));
  const { followUp: told, ...withoutFollowUp } = reminder;
  const { follows: cited, ...withoutFollows } = reminder;
  const followUp = told as NonNullable<Request['followUp']>;
  const follows = cited as NonNullable<Request['follows']>;

  test.each<[string, unknown, string]>([
    ['without what it follows', withoutFollows, 'followUp'],
    ['without what kind it is', withoutFollowUp, 'followUp'],
    [
      'without the day of sending',
      { ...reminder, follows: { ...follows, sentOn: undefined } },
      'follows.sentOn',
    ],
    [
      'with a key that is not new',
      { ...reminder, follows: { ...follows, isKeyNew: false } },
      'follows.isKeyNew',
    ],
    [
      'with another reference',
      { ...reminder, follows: { ...follows, reference: 'TP-1' } },
      'follows.reference',
    ],
    [
      'with a detail of another letter',
      { ...reminder, followUp: { ...followUp, details: { ...followUp.details, text: 'x' } } },
      'followUp.details.text',
    ],
    [
      'without a detail it needs',
      { ...reminder, followUp: { ...followUp, details: { situation: 'noAnswer' } } },
      'followUp.details.replyBy',
    ],
    [
      'with a gap for the day',
      { ...reminder, followUp: { ...followUp, details: { ...followUp.details, replyBy: '…' } } },
      'followUp.details.replyBy',
    ],
    [
      'with a fact of another letter',
      { ...reminder, followUp: { ...followUp, chronology: complaint.followUp?.chronology } },
      'followUp.chronology',
    ],
    [
      'without a fact it needs',
      { ...complaint, followUp: { ...complaint.followUp, chronology: undefined } },
      'followUp.chronology',
    ],
    [
      'of a power of attorney with a visible signature',
      { ...attorney, signature: { kind: 'typed', text: 'A' } },
      'followUp.letter',
    ],
    ['of a power of attorney for nobody', { ...attorney, representative: undefined }, 'followUp.letter'],
  ])('refuses a letter %s', (_, value, place) => {
    const places = requestSchema.safeParse(value).error?.issues.map(({ path }) => path.join('.'));
    expect(places).toContain(place);
  });
});
