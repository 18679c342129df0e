import facts from 'virtual:answer-facts';
import { describe, expect, test } from 'vitest';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { answerReview } from '../../../src/i18n/fi/answer-review.ts';
import { LANGUAGE_CODES } from '../../../src/i18n/languages.ts';
import { missingInLetter, missingList } from '../../../src/ui/answer/missing-list.ts';
import { findingsIn, textsOf } from '../../../src/ui/answer/review-findings.ts';
import { allAnswerStems } from '../../../src/ui/doors/answer-stems.ts';
import { sampleAnswers } from '../../fixtures/answers/samples.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { frozenFacts } from '../../fixtures/frozen-facts.ts';

const request = requestFromValues(valuesFor(['access'], ['asiakasrekisteri']), frozenFacts, {
  reference: 'TP-8K3M-2Q9V',
  createdOn: '2026-11-22',
});

function findings(name: string) {
  const sample = sampleAnswers.find((one) => one.name === name);
  return findingsIn([{ file: 'vastaus.txt', text: sample?.text ?? '' }], request, facts);
}

describe('an answer in another language than the notice', async () => {
  const stems = await allAnswerStems();
  const swedish = `Vi behandlar personuppgifter om dig. Uppgifterna används för att fakturera din arbetsgivare.
Vi har lämnat ut uppgifter till Microsoft Corporation.
Vi lagrar uppgifterna i tre år efter den senaste utbildningen. Vi fick uppgifterna av din arbetsgivare.`;
  const found = (text: string) => findingsIn([{ file: 'svar.txt', text }], request, facts, stems);

  test('is read with the expressions of its own', () => {
    expect(stems.map(({ language }) => language)).toEqual(LANGUAGE_CODES);
    const quoted = found(swedish).items.filter(({ quotes }) => quotes.length > 0);
    expect(quoted.map(({ item }) => item.id)).toEqual(
      expect.arrayContaining(['access.purposes', 'access.recipients', 'access.storage', 'access.source']),
    );
  });

  test('is compared by names, and not by sentences', () => {
    expect(found(swedish).differences.map(({ fact }) => fact)).toEqual(['recipients']);
    const finnish = 'Säilytämme tiedot kolme vuotta viimeisestä valmennuksesta.';
    expect(found(finnish).differences.map(({ fact }) => fact)).toContain('storage');
  });
});

describe('what is noted of an answer', () => {
  test('that evades is a reference to the notice, a list of categories and nobody’s name', () => {
    expect(findings('evasive access').hints).toEqual([
      'noticeReference',
      'categoriesOnly',
      'unnamedRecipients',
    ]);
  });

  test('that is whole is nothing but how it differs from the notice', () => {
    const { hints, differences } = findings('complete access');
    expect(hints).toEqual([]);
    expect(differences.find(({ fact }) => fact === 'recipients')?.onlyInNotice).toContain('Sulava Oy');
  });

  test('before any file was read is nothing', () => {
    expect(findingsIn([], request, facts)).toMatchObject({ hints: [], differences: [] });
  });

  test('never calls an answer lawful or unlawful', () => {
    expect(JSON.stringify(answerReview)).not.toMatch(/lainmukai|lainvastai|laillinen|laiton/i);
  });
});

test.each([
  ['reminder', 'sv', /^- .* \(artikel 15\.3\)$/],
  ['reminder', 'en', /^- .* \(Article 15\(3\)\)$/],
  ['complaint', 'sv', /^- .* \(artikel 15\.3\)$/],
  // The authority works in Finnish and Swedish.
  ['complaint', 'en', /^- .* \(15 artiklan 3 kohta\)$/],
] as const)(
  'what is missing stands in a %s that follows a letter in %s in its language',
  async (letter, language, text) => {
    const list = await missingInLetter(letter, { ...request, language }, { 'access.copy': 'missing' });
    expect(list.replaceAll('\u00a0', ' ')).toMatch(text);
  },
);

test('texts have the names of the files around theirs', () => {
  const inner = { name: 'a.txt', parts: [{ text: 'x' }], inner: [] };
  expect(textsOf([{ name: 'b.zip', parts: [], inner: [inner] }])).toEqual([
    { file: 'b.zip / a.txt', page: undefined, text: 'x' },
  ]);
});

test('the list has what is missing first, then what is unclear, each with its article', () => {
  const items = findings('complete access').items.map(({ item }) => item);
  expect(missingList(items, {})).toBe('');
  expect(
    missingList(items, {
      'access.copy': 'unclear',
      'access.recipients': 'missing',
      'access.rights': 'found',
    }),
  ).toBe(
    '- Vastaanottajat (15 artiklan 1 kohdan c alakohta)\n- Jäljennös tiedoista (15 artiklan 3 kohta): vastaus jäi epäselväksi',
  );
});
