import { describe, expect, test } from 'vitest';
import {
  type Doubt,
  doubtsOf,
  isWarning,
  type PortalRecord,
  type ReceivedLetter,
  registerOnPage,
} from '../../../src/domain/received/letter-doubts.ts';
import { mixedLetters } from '../../../src/domain/values/mixed-scripts.ts';

const portal: PortalRecord = {
  controller: { name: 'Balentor Oy', businessId: '0933696-9' },
  registers: [{ slug: 'asiakasrekisteri', name: 'asiakasrekisteri', noticeSha256s: ['a', 'b'] }],
  updatedOn: '2026-11-01',
};

/** A letter without a doubt, but for what is said otherwise. */
function letter(changes: Partial<ReceivedLetter> = {}): ReceivedLetter {
  return {
    number: 1,
    reference: 'TP-0000-0001',
    fingerprint: 'avain 1',
    digest: 'd1',
    name: 'Aino Esimerkki',
    otherNames: [],
    knownEmails: ['aino@example.fi'],
    replyEmail: 'aino@example.fi',
    createdOn: '2026-11-22',
    signedOn: '2026-11-22',
    controller: { name: 'Balentor Oy', businessId: '0933696-9' },
    registers: [
      {
        name: 'asiakasrekisteri',
        slug: 'asiakasrekisteri',
        noticeSha256: 'b',
        noticeUpdatedOn: '2022-10-05',
      },
    ],
    ...changes,
  };
}

const other = (changes: Partial<ReceivedLetter>): ReceivedLetter =>
  letter({
    number: 2,
    reference: 'TP-0000-0002',
    fingerprint: 'avain 2',
    digest: 'd2',
    name: 'Matti Malli',
    knownEmails: ['matti@example.fi'],
    replyEmail: 'matti@example.fi',
    ...changes,
  });

const codes = (doubts: readonly Doubt[] = []): string[] => doubts.map(({ code }) => code);

test('a register is called on the page what the page calls it, if it goes by the letter’s name elsewhere', () => {
  const [own] = portal.registers;
  const translated = { ...portal, registers: [{ ...own, otherNames: ['kundregister'] }] } as PortalRecord;
  const { slug } = own as { slug: string };
  expect(registerOnPage({ name: 'Kundregister', slug }, translated)).toBe('asiakasrekisteri');
  // A seal tells the name alone.
  expect(registerOnPage({ name: 'kundregister' }, translated)).toBe('asiakasrekisteri');
  // A name that the register has nowhere is shown as it is signed.
  expect(registerOnPage({ name: 'palkkarekisteri', slug }, translated)).toBe('palkkarekisteri');
  expect(registerOnPage({ name: 'kundregister', slug }, undefined)).toBe('kundregister');
});

test('a controller goes by each of its names', () => {
  const two = { ...portal, controller: { ...portal.controller, otherNames: ['Balentor Ab'] } };
  const toName = (name: string, businessId?: string) =>
    codes(doubtsOf([letter({ controller: { name, ...(businessId ? { businessId } : {}) } })], two)[0]);
  expect(toName('Balentor Ab', '0933696-9')).toEqual([]);
  expect(toName('Muu Ab', '0933696-9')).toEqual(['controller-name']);
  const nameless = { ...two, controller: { ...two.controller, businessId: undefined } };
  const [doubts] = doubtsOf([letter({ controller: { name: 'Balentor AB' } })], nameless);
  expect(codes(doubts)).toEqual([]);
});

describe('one letter', () => {
  const [register] = letter().registers as [ReceivedLetter['registers'][number]];
  test.each<[name: string, changes: Partial<ReceivedLetter>, expected: Doubt[]]>([
    ['in order', {}, []],
    [
      'to another company',
      { controller: { name: 'Muu Oy', businessId: '0112038-9' } },
      [{ code: 'other-controller', name: 'Muu Oy, 0112038-9' }],
    ],
    [
      'to an impossible business id',
      { controller: { name: 'Balentor Oy', businessId: '1234567-0' } },
      [{ code: 'other-controller', name: 'Balentor Oy, 1234567-0' }],
    ],
    [
      'to a number alone, as a seal tells it',
      { controller: { businessId: '0112038-9' } },
      [{ code: 'other-controller', name: '0112038-9' }],
    ],
    [
      'to our number under another name',
      { controller: { name: 'Muu Oy', businessId: '0933696-9' } },
      [{ code: 'controller-name', name: 'Muu Oy' }],
    ],
    [
      'about a register that is not here',
      { registers: [{ ...register, slug: 'kulunvalvonta', name: 'kulunvalvonta' }] },
      [{ code: 'unknown-register', name: 'kulunvalvonta' }],
    ],
    [
      'about a notice that was never here',
      { registers: [{ ...register, noticeSha256: 'c' }] },
      [{ code: 'unknown-notice', name: 'asiakasrekisteri', updatedOn: '2022-10-05' }],
    ],
    ['about a register that a seal names', { registers: [{ name: 'Asiakasrekisteri' }] }, []],
    [
      'dated long before it was signed',
      { createdOn: '2026-10-22' },
      [{ code: 'dates-apart', createdOn: '2026-10-22', signedOn: '2026-11-22' }],
    ],
    [
      'dated in another century',
      { createdOn: '2150-01-01' },
      [{ code: 'dates-apart', createdOn: '2150-01-01', signedOn: '2026-11-22' }],
    ],
    ['dated a week before', { createdOn: '2026-11-15' }, []],
    [
      'with a Cyrillic letter in its name',
      { name: '\u0410ino Esimerkki' },
      [{ code: 'mixed-scripts', name: '\u0410ino Esimerkki', letters: ['\u0410'] }],
    ],
    [
      'with an answer to elsewhere',
      { replyEmail: 'muu@example.org' },
      [{ code: 'reply-elsewhere', email: 'muu@example.org' }],
    ],
    ['with the same address in capitals', { replyEmail: 'AINO@example.fi' }, []],
    ['without a known address', { knownEmails: [] }, [{ code: 'reply-unknown', email: 'aino@example.fi' }]],
    ['to be answered by post', { replyEmail: undefined }, []],
    [
      'that follows one which is not here',
      { follows: { reference: 'TP-1', digest: 'x' } },
      [{ code: 'follows-missing', reference: 'TP-1' }],
    ],
  ])('%s', (_, changes, expected) => {
    expect(doubtsOf([letter(changes)], portal)).toEqual([expected]);
  });

  test('names what is not of this portal only where the portal is known', () => {
    expect(doubtsOf([letter({ controller: { name: 'Muu Oy' } })])).toEqual([[]]);
  });
});

describe('two letters', () => {
  test.each<[name: string, changes: Partial<ReceivedLetter>, code: Doubt['code'] | undefined]>([
    ['nothing', {}, undefined],
    ['the reference', { reference: 'TP-0000-0001' }, 'same-reference'],
    ['a known address', { knownEmails: ['x@example.fi', 'Aino@example.fi'] }, 'same-email'],
    ['the name', { name: 'aino  ESIMERKKI' }, 'same-name'],
    ['all of it and the key', { ...letter(), number: 2, digest: 'd2' }, undefined],
  ])('that share %s', (_, changes, code) => {
    const [first, second] = doubtsOf([letter(), other({ replyEmail: undefined, ...changes })], portal);
    expect(first).toEqual(code ? [{ code, row: 2 }] : []);
    expect(second).toEqual(code ? [{ code, row: 1 }] : []);
  });

  test('of which one redirects the answer of the other both warn', () => {
    const forged = letter({ number: 2, fingerprint: 'avain 2', digest: 'd2', replyEmail: 'muu@example.org' });
    const [first, second] = doubtsOf([letter(), forged], portal);
    expect(codes(first)).toEqual(['same-reference']);
    expect(codes(second)).toEqual(['same-reference', 'reply-elsewhere']);
    expect([first, second].every((doubts) => doubts?.some(isWarning))).toBe(true);
  });

  const follows = { reference: 'TP-0000-0001', digest: 'd1' };
  test.each<[name: string, follower: Partial<ReceivedLetter>, expected: Doubt]>([
    ['under the same key', { fingerprint: 'avain 1' }, { code: 'follows-same-key', row: 1 }],
    ['under another key', { name: 'Aino Esimerkki' }, { code: 'follows-other-key', row: 1 }],
    [
      'by the reference of another letter',
      { follows: { ...follows, digest: 'dx' } },
      { code: 'follows-other-letter', row: 1 },
    ],
  ])('of which one follows the other %s', (_, follower, expected) => {
    const [, doubts] = doubtsOf([letter(), other({ follows, ...follower })], portal);
    expect(doubts).toEqual([expected]);
  });
});

test.each([
  ['Aino Esimerkki', ''],
  ['Иван Петров', ''],
  ['Γιώργος', ''],
  ['Muḥammad ʿAlī', ''],
  ['\u0410ino', '\u0410'],
  ['Anna \u041f\u0435\u0442\u0440\u043e\u0432\u0430', '\u041f\u0435\u0442\u0440\u043e\u0432\u0430'],
  ['\u03bfnni', '\u03bf'],
])('the letters of another alphabet in %s are %j', (name, expected) => {
  expect(mixedLetters(name).join('')).toBe(expected);
});
