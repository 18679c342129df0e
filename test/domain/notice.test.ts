import { expect, test } from 'vitest';
import { formatAddress, type Notice, noticeSchema, registerFacts } from '../../src/domain/notice.ts';
import { findContactConflict } from '../../src/domain/notice-conflict.ts';
import { plainText, problemsInNotice } from '../../src/domain/notice-text.ts';
import { exampleBody, exampleNotice } from '../fixtures/example-notice.ts';

test('the example notice fits the schema and its text', () => {
  expect(noticeSchema.parse(exampleNotice)).toEqual(exampleNotice);
  expect(problemsInNotice(exampleNotice, exampleBody)).toEqual([]);
});

test.each<[string, Partial<Notice>, string]>([
  [
    'another street',
    { postalAddress: { ...exampleNotice.postalAddress, street: 'Kotikatu 2' } },
    'postalAddress.street',
  ],
  [
    'another postcode',
    { postalAddress: { ...exampleNotice.postalAddress, postcode: '00200' } },
    'postalAddress.postcode',
  ],
  ['another update day', { updatedOn: '2024-03-10' }, 'updatedOn'],
  ['another day of drawing up', { createdOn: '2018-05-25' }, 'createdOn'],
  ['another business id', { businessId: '2077474-0' }, 'businessId'],
  [
    'another contact person',
    { contactPerson: { ...exampleNotice.contactPerson, name: 'Matti Malli' } },
    'contactPerson.name',
  ],
  ['a processor that the text does not name', { processors: ['Palvelu Oy', 'Toinen Oy'] }, 'processors[1]'],
  ['a storage period in other words', { storage: ['Viisi vuotta.'] }, 'storage[0]'],
  ['another purpose', { purpose: 'Kaikki mahdollinen.' }, 'purpose'],
  [
    'another address for requests',
    { channels: { email: 'toinen@example.fi', section: 13 } },
    'channels.email',
  ],
])('%s in the facts is found', (_, change, field) => {
  const problems = problemsInNotice({ ...exampleNotice, ...change }, exampleBody);
  expect(problems).toMatchObject([{ field, code: 'not-in-text' }]);
});

test("a date is looked for as the text writes it, and the summary's own words are not looked for", () => {
  const problems = problemsInNotice({ ...exampleNotice, updatedOn: '2024-03-10' }, exampleBody);
  expect(problems).toEqual([{ field: 'updatedOn', code: 'not-in-text', expected: '10.3.2024' }]);
  const summary = { ...exampleNotice.summary, why: 'aivan muuta' };
  expect(problemsInNotice({ ...exampleNotice, summary }, exampleBody)).toEqual([]);
});

test.each([
  ['a missing section', (body: string) => body.replace(/^## 8\..*$/m, ''), 'section 8'],
  ['a missing anchor', (body: string) => body.replace(' {#kohta-3}', ''), 'section 3'],
  ["another section's anchor", (body: string) => body.replace('{#kohta-5}', '{#kohta-4}'), 'section 5'],
  ['a fourteenth section', (body: string) => `${body}\n## 14. Muuta {#kohta-14}\n`, 'section 14'],
])('%s is found', (_, change, field) => {
  const problems = problemsInNotice(exampleNotice, change(exampleBody));
  expect(problems[0]).toMatchObject({ field, code: 'section-expected' });
});

test('sections in another order are found', () => {
  const swapped = exampleBody
    .replace('## 8. Lähteet {#kohta-8}', '## 9. Lähteet {#kohta-9}')
    .replace('## 9. Siirrot {#kohta-9}', '## 8. Siirrot {#kohta-8}');
  expect(problemsInNotice(exampleNotice, swapped).map(({ field }) => field)).toEqual([
    'section 8',
    'section 9',
  ]);
});

test('plain text keeps every word and no mark', () => {
  const markdown =
    'Otsikko\\\nToinen\n===\n\n## 1. Kohta {#kohta-1}\n\n- a) [x@y.fi](mailto:x@y.fi)\\\n  Katu 1\n';
  expect(plainText(markdown)).toBe('Otsikko Toinen 1. Kohta a) x@y.fi Katu 1');
});

test.each([
  ['a day that does not exist', { updatedOn: '2023-02-29' }],
  ['a business id with another check digit', { businessId: '0933696-8' }],
  ['a right in section 14', { rights: [{ right: 'access', section: 14 }] }],
  ['a right that the law does not know', { rights: [{ right: 'oblivion', section: 12 }] }],
  ['a field that does not exist', { retention: '10 vuotta' }],
])('the schema refuses %s', (_, change) => {
  expect(noticeSchema.safeParse({ ...exampleNotice, ...change }).success).toBe(false);
});

test('a request gets the facts of the register and the hash of the text it was read from', () => {
  const facts = registerFacts('esimerkkirekisteri', exampleNotice, 'a'.repeat(64));
  expect(facts).toMatchObject({
    slug: 'esimerkkirekisteri',
    name: 'esimerkkirekisteri',
    noticeUpdatedOn: '2024-03-09',
    noticeSha256: 'a'.repeat(64),
    email: 'tieto@example.fi',
    legalBases: [],
  });
  expect(formatAddress(facts.postalAddress)).toBe('Esimerkkikatu 1, 00100 Helsinki');
});

test('notices that agree on address and person have no conflict', () => {
  expect(findContactConflict(exampleNotice, [{ ...exampleNotice, updatedOn: '2020-01-01' }])).toBeUndefined();
  expect(findContactConflict(exampleNotice, [])).toBeUndefined();
});

test.each<[string, Partial<Notice>, string]>([
  ['address', { postalAddress: { ...exampleNotice.postalAddress, street: 'Kotikatu 2' } }, 'address'],
  ['person', { contactPerson: { ...exampleNotice.contactPerson, name: 'Matti Malli' } }, 'person'],
  [
    'address and person',
    {
      postalAddress: { ...exampleNotice.postalAddress, postcode: '00200' },
      contactPerson: { ...exampleNotice.contactPerson, name: 'Matti Malli' },
    },
    'both',
  ],
])('notices that differ in %s say so', (_, change, about) => {
  const other = { ...exampleNotice, ...change };
  expect(findContactConflict(exampleNotice, [other])).toEqual({ about, with: [other], sameEmail: true });
});
