import { expect, test } from 'vitest';
import { type Notice, noticeSchema } from '../../../src/domain/publisher/notice.ts';
import { findContactConflict } from '../../../src/domain/publisher/notice-conflict.ts';
import { noticeSections } from '../../../src/domain/publisher/notice-sections.ts';
import { problemsInNotice } from '../../../src/domain/publisher/notice-text.ts';
import { plainText } from '../../../src/domain/publisher/plain-text.ts';
import { registerFacts } from '../../../src/domain/publisher/register-facts.ts';
import { exampleBody, exampleNotice } from '../../fixtures/example-notice.ts';

test('the example notice fits the schema and its text', () => {
  expect(noticeSchema.parse(exampleNotice)).toEqual(exampleNotice);
  expect(problemsInNotice(exampleNotice, exampleBody, 'fi')).toEqual([]);
});

test.each<[string, Partial<Notice>, string]>([
  [
    'another street',
    { postalAddress: { street: 'Kotikatu 2', postcode: '00100', locality: 'Helsinki' } },
    'postalAddress.street',
  ],
  [
    'another postcode',
    { postalAddress: { street: 'Esimerkkikatu 1', postcode: '00200', locality: 'Helsinki' } },
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
  [
    'a processor that the text does not name',
    { recipients: [...exampleNotice.recipients, { name: 'Toinen Oy', role: 'processor' }] },
    'recipients[1].name',
  ],
  ['a storage period in other words', { storage: [{ text: 'Viisi vuotta.' }] }, 'storage[0].text'],
  [
    'another purpose',
    { purposes: [{ text: 'Kaikki mahdollinen.', bases: [], specialBases: [] }] },
    'purposes[0].text',
  ],
  [
    'another address for requests',
    { channels: { email: 'toinen@example.fi', in: 'kohta-13' } },
    'channels.email',
  ],
])('%s in the facts is found', (_, change, field) => {
  const problems = problemsInNotice({ ...exampleNotice, ...change }, exampleBody, 'fi');
  expect(problems).toMatchObject([{ field, code: 'not-in-text' }]);
});

test("a date is looked for as the text writes it, and the summary's own words are not looked for", () => {
  const problems = problemsInNotice({ ...exampleNotice, updatedOn: '2024-03-10' }, exampleBody, 'fi');
  expect(problems).toEqual([{ field: 'updatedOn', code: 'not-in-text', expected: '10.3.2024' }]);
  const summary = { ...exampleNotice.summary, why: 'aivan muuta' };
  expect(problemsInNotice({ ...exampleNotice, summary }, exampleBody, 'fi')).toEqual([]);
});

test.each<[string, string, string, Partial<Notice>, object]>([
  [
    'a right in a section that is not there',
    exampleBody,
    'rights[0].in',
    { rights: [{ right: 'access', in: 'oikeudet' }] },
    { code: 'unknown-anchor', expected: expect.stringContaining('kohta-12, kohta-13') },
  ],
  [
    'channels in a section that is not there',
    exampleBody.replace('{#kohta-13}', '{#yhteys}'),
    'channels.in',
    {},
    { code: 'unknown-anchor' },
  ],
  [
    'an anchor twice',
    exampleBody.replace('{#kohta-5}', '{#kohta-4}'),
    'section 5',
    {},
    { code: 'repeated-anchor', expected: 'kohta-4' },
  ],
  [
    "an anchor that is another place's",
    exampleBody.replace(' {#kohta-5}', '').replace('{#kohta-3}', '{#kohta-5}'),
    'section 5',
    {},
    { code: 'repeated-anchor' },
  ],
  [
    'an anchor with a capital letter',
    exampleBody.replace('{#kohta-3}', '{#Nimi}'),
    'section 3',
    {},
    { code: 'unreadable-anchor', expected: 'Nimi {#Nimi}' },
  ],
])('%s is found', (_, body, field, change, problem) => {
  expect(problemsInNotice({ ...exampleNotice, ...change }, body, 'fi')).toMatchObject([
    { field, ...problem },
  ]);
});

test('a notice has as many sections as it likes, in any order, with numbers and anchors or without', () => {
  const body = exampleBody
    .replace('## 8. Lähteet {#kohta-8}', '## Lähteet')
    .replace('## 9. Siirrot {#kohta-9}', '## Siirrot maailmalle {#siirrot}')
    .replace('## 3. Nimi {#kohta-3}', '## 3. Nimi');
  expect(problemsInNotice(exampleNotice, `${body}\n\n## 14. Muuta\n\nEi muuta.\n`, 'fi')).toEqual([]);
});

test('plain text keeps every word and no mark', () => {
  const markdown =
    'Otsikko\\\nToinen\n===\n\n## 1. Kohta {#kohta-1}\n\n- a) [x@y.fi](mailto:x@y.fi)\\\n  Katu 1\n';
  expect(plainText(markdown)).toBe('Otsikko Toinen 1. Kohta a) x@y.fi Katu 1');
});

test.each([
  ['a day that does not exist', { updatedOn: '2023-02-29' }],
  ['a business id with another check digit', { businessId: '0933696-8' }],
  ['an anchor with a space', { rights: [{ right: 'access', in: 'kohta 11' }] }],
  ['a right that the law does not know', { rights: [{ right: 'oblivion', section: 12 }] }],
  ['a field that does not exist', { retention: '10 vuotta' }],
])('the schema refuses %s', (_, change) => {
  expect(noticeSchema.safeParse({ ...exampleNotice, ...change }).success).toBe(false);
});

test('a request gets the facts of the register and the hash of the text it was read from', () => {
  const facts = registerFacts(
    'esimerkkirekisteri',
    exampleNotice,
    'a'.repeat(64),
    noticeSections(exampleBody),
  );
  expect(facts).toMatchObject({
    slug: 'esimerkkirekisteri',
    name: 'esimerkkirekisteri',
    noticeUpdatedOn: '2024-03-09',
    noticeSha256: 'a'.repeat(64),
    email: 'tieto@example.fi',
    postalAddress: { street: 'Esimerkkikatu 1', postcode: '00100', locality: 'Helsinki' },
    legalBases: [],
    rights: [{ right: 'access', in: 'kohta-11', section: '11' }],
  });
});

test('notices that agree on address and person have no conflict', () => {
  expect(findContactConflict(exampleNotice, [{ ...exampleNotice, updatedOn: '2020-01-01' }])).toBeUndefined();
  expect(findContactConflict(exampleNotice, [])).toBeUndefined();
});

test.each<[string, Partial<Notice>, string]>([
  [
    'address',
    { postalAddress: { street: 'Kotikatu 2', postcode: '00100', locality: 'Helsinki' } },
    'address',
  ],
  ['person', { contactPerson: { ...exampleNotice.contactPerson, name: 'Matti Malli' } }, 'person'],
  [
    'address and person',
    {
      postalAddress: { street: 'Esimerkkikatu 1', postcode: '00200', locality: 'Helsinki' },
      contactPerson: { ...exampleNotice.contactPerson, name: 'Matti Malli' },
    },
    'both',
  ],
])('notices that differ in %s say so', (_, change, about) => {
  const other = { ...exampleNotice, ...change };
  expect(findContactConflict(exampleNotice, [other])).toEqual({ about, with: [other], sameEmail: true });
});

test.each<[string, string, string[]]>([
  ['a script', 'Teksti <script>alert(1)</script> jatkuu.', ['<script>', '</script>']],
  ['a frame', '<iframe src="https://example.org/"></iframe>', ['<iframe', '</iframe>']],
  ['a style', '<p style="color:red">x', ['<p style']],
  ['a comment', '<!-- muistiinpano -->', ['<!-- muistiinpano']],
  ['a closed tag', 'rivi<br/>rivi', ['<br/>']],
  ['an address in angle brackets', 'Kirjoita <info@example.fi> tai <https://example.fi/>.', []],
  ['a sign of order', 'jos 3 < 5 ja a <b', []],
  ['an escaped sign', '\\<script>', []],
])('%s in the text', (_, line, found) => {
  const problems = problemsInNotice(exampleNotice, `${exampleBody}\n\n${line}\n`, 'fi');
  expect(problems.map(({ code, expected }) => [code, expected])).toEqual(
    found.map((start) => ['html', expect.stringContaining(start)]),
  );
});
