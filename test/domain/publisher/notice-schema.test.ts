import { describe, expect, test } from 'vitest';
import { noticeSchema } from '../../../src/domain/publisher/notice.ts';
import { problemsInNotice } from '../../../src/domain/publisher/notice-text.ts';
import { legalBasesOf } from '../../../src/domain/publisher/purposes.ts';
import { exampleBody, exampleNotice } from '../../fixtures/example-notice.ts';

function read(change: object) {
  return noticeSchema.parse({ ...exampleNotice, ...change });
}

test('a notice may say as little as who, since when and what in short', () => {
  const { name, forms, controller, createdOn, updatedOn, summary } = exampleNotice;
  const notice = noticeSchema.parse({ name, forms, controller, createdOn, updatedOn, summary });
  expect(notice).toMatchObject({ recipients: [], purposes: [], storage: [], rights: [], channels: {} });
  expect(notice.transfers.stated).toBe('notStated');
  expect(problemsInNotice(notice, exampleBody, 'fi')).toEqual([]);
});

test('a recipient is a name, whose role nobody states, or more', () => {
  const recipients = ['Palvelu Oy', { category: 'viranomaiset', role: 'authority' }];
  expect(read({ recipients }).recipients).toEqual([
    { name: 'Palvelu Oy', role: 'notStated' },
    { category: 'viranomaiset', role: 'authority' },
  ]);
  expect(noticeSchema.safeParse({ ...exampleNotice, recipients: [{ role: 'processor' }] }).success).toBe(
    false,
  );
});

test('a sentence on storage stands alone, or with its length', () => {
  const storage = ['Tiedot säilytetään vuoden.', { text: 'Tiedot säilytetään vuoden.', period: 'P1Y' }];
  expect(read({ storage }).storage).toEqual([{ text: storage[0] }, storage[1]]);
  const wrong = [{ text: 'Tiedot säilytetään vuoden.', period: '1 vuosi' }];
  expect(noticeSchema.safeParse({ ...exampleNotice, storage: wrong }).success).toBe(false);
});

test('the bases of all purposes are those of the notice, in the order of Art. 6', () => {
  const purposes = [
    { text: 'yksi', bases: ['legalObligation'] },
    { text: 'kaksi', bases: ['consent', 'legalObligation'], specialBases: ['explicitConsent'] },
  ];
  expect(legalBasesOf(read({ purposes }).purposes)).toEqual(['consent', 'legalObligation']);
});

describe('a P.O. box', () => {
  test('stands where a street does, and Finland need not be named', () => {
    const postalAddress = { poBox: 'PL 12', postcode: '21600', locality: 'Parainen', country: 'FI' };
    expect(read({ postalAddress }).postalAddress).toEqual({
      street: 'PL 12',
      postcode: '21600',
      locality: 'Parainen',
    });
  });

  test('does not stand beside a street', () => {
    const postalAddress = { street: 'Katu 1', poBox: 'PL 12', postcode: '21600', locality: 'Parainen' };
    expect(noticeSchema.safeParse({ ...exampleNotice, postalAddress }).success).toBe(false);
  });
});

test('a day may come as a point in time, as some readers of YAML have it', () => {
  expect(read({ updatedOn: new Date('2024-03-09') }).updatedOn).toBe('2024-03-09');
  expect(noticeSchema.safeParse({ ...exampleNotice, updatedOn: '9.3.2024' }).success).toBe(false);
});

test.each(['9.3.2024', '9. 3. 2024', '9. maaliskuuta 2024', '2024-03-09'])(
  'the text may say the day as %s',
  (day) => {
    const body = exampleBody.replace('9.3.2024', day);
    expect(problemsInNotice(exampleNotice, body, 'fi')).toEqual([]);
  },
);

test.each<[string, object, string]>([
  ['an interest', { purposes: [{ text: 'esimerkkeihin', interest: 'etumme' }] }, 'purposes[0].interest'],
  ['a category of recipients', { recipients: [{ category: 'viranomaiset' }] }, 'recipients[0].category'],
  [
    'a sentence on transfers',
    { transfers: { stated: 'none', quotes: ['Ei koskaan.'] } },
    'transfers.quotes[0]',
  ],
  ['what follows if data are not given', { provision: { quote: 'On pakko.' } }, 'provision.quote'],
  ['a sentence on decisions', { automated: { exists: false, quote: 'Ei robotteja.' } }, 'automated.quote'],
  ['a telephone number', { contactPerson: { name: 'Maija Malli', phone: '040 1' } }, 'contactPerson.phone'],
])('%s has to be quoted from the text', (_, change, field) => {
  expect(problemsInNotice(read(change), exampleBody, 'fi')).toMatchObject([{ field, code: 'not-in-text' }]);
});
