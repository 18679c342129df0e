import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { ASKED_ITEM_IDS, askedItems } from '../../../src/domain/answer/asked-items.ts';
import { expressionsFor, findQuotes } from '../../../src/domain/answer/find-quotes.ts';
import { type AnswerText, foldText, passagesOf } from '../../../src/domain/answer/passages.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { encodeEmailDraft } from '../../../src/exchange/email-draft.ts';
import { readAnswerFile } from '../../../src/exchange/reading/read-answer-file.ts';
import * as en from '../../../src/i18n/en/answer-stems.ts';
import * as fi from '../../../src/i18n/fi/answer-stems.ts';
import * as sv from '../../../src/i18n/sv/answer-stems.ts';
import { type SampleAnswer, sampleAnswers } from '../../fixtures/answers/samples.ts';
import { englishAnswers } from '../../fixtures/answers/samples-en.ts';
import { swedishAnswers } from '../../fixtures/answers/samples-sv.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { frozenFacts } from '../../fixtures/frozen-facts.ts';

type Finder = ReturnType<typeof expressionsFor>;

function finderOf({
  answerStems,
  looseStems,
}: Pick<typeof fi | typeof sv | typeof en, 'answerStems' | 'looseStems'>): Finder {
  return expressionsFor(
    { stems: answerStems, loose: looseStems },
    {
      own: ['Aino Esimerkki', 'aino.esimerkki@example.fi'],
      recipients: frozenFacts.registers.flatMap(({ processors }) => processors),
    },
  );
}

const finder = finderOf(fi);
const LANGUAGES = [
  { language: 'fi', words: fi, samples: sampleAnswers },
  { language: 'sv', words: sv, samples: swedishAnswers },
  { language: 'en', words: en, samples: englishAnswers },
];

interface Score {
  readonly expected: number;
  readonly met: number;
  readonly found: number;
  readonly right: number;
  readonly faults: readonly string[];
}

/** What the finder makes of the answer, beside what a reader picked. */
function scoreOf(
  { name, rights, quotes }: SampleAnswer,
  texts: readonly AnswerText[],
  finder: Finder,
): Score {
  const values = valuesFor(rights, ['asiakasrekisteri']);
  const request = requestFromValues(values, frozenFacts, {
    reference: 'TP-8K3M-2Q9V',
    createdOn: '2026-11-22',
  });
  const passages = passagesOf(texts);
  const faults: string[] = [];
  let [expected, met, found, right] = [0, 0, 0, 0];
  for (const { id } of askedItems(request)) {
    const wanted = (quotes[id] ?? []).map(foldText);
    const got = findQuotes(passages, id, finder).map(({ text }) => foldText(text));
    expected += wanted.length;
    found += got.length;
    for (const quote of wanted) {
      if (got.some((text) => text.includes(quote))) met += 1;
      else faults.push(`${name}: ${id} misses "${quote}"`);
    }
    for (const text of got) {
      if (wanted.some((quote) => text.includes(quote))) right += 1;
      else faults.push(`${name}: ${id} takes "${text}"`);
    }
  }
  return { expected, met, found, right, faults };
}

function figuresOf(scores: readonly Score[]) {
  const sum = (pick: (score: Score) => number) => scores.reduce((total, score) => total + pick(score), 0);
  return {
    recall: sum(({ met }) => met) / sum(({ expected }) => expected),
    precision: sum(({ right }) => right) / sum(({ found }) => found),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

const asText = ({ name, text }: SampleAnswer): AnswerText[] => [{ file: name, text }];

function asPdf({ text }: SampleAnswer): Uint8Array<ArrayBuffer> {
  const pdf = new jsPDF();
  const lines: string[] = pdf.splitTextToSize(text, 160);
  for (const [index, line] of lines.entries()) {
    if (index > 0 && index % 36 === 0) pdf.addPage();
    pdf.text(line, 20, 25 + (index % 36) * 7);
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}

function asEmail({ text }: SampleAnswer): Uint8Array<ArrayBuffer> {
  const message = { to: 'aino@example.fi', subject: 'Re: TP-8K3M-2Q9V', text };
  return new TextEncoder().encode(encodeEmailDraft(message, { fileName: 'a.txt', bytes: new Uint8Array() }));
}

async function textsOf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<AnswerText[]> {
  const { parts } = await readAnswerFile(name, bytes);
  return parts.map(({ page, text }) => ({ file: name, page, text }));
}

describe.each(LANGUAGES)('the quotes that are found in $language', ({ language, words, samples: all }) => {
  const finder = finderOf(words);
  const tuned = all.filter(({ isHeldOut }) => !isHeldOut);
  const heldOut = all.filter(({ isHeldOut }) => isHeldOut);

  test.each([
    ['the samples', tuned, 0.95, 0.8],
    ['answers that the expressions were not written for', heldOut, 0.9, 0.7],
  ] as const)('of %s are nearly all, and mostly right', (name, samples, recallFrom, precisionFrom) => {
    const { recall, precision, faults } = figuresOf(samples.map((one) => scoreOf(one, asText(one), finder)));
    process.stdout.write(
      `${language}, ${name}: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}\n`,
    );
    expect(faults.length === 0 || recall >= recallFrom, faults.join('\n')).toBe(true);
    expect(faults.length === 0 || precision >= precisionFrom, faults.join('\n')).toBe(true);
  });

  test.each(all)('of $name are the same in a PDF and in a message', async (sample) => {
    const plain = scoreOf(sample, asText(sample), finder);
    for (const texts of [await textsOf('a.pdf', asPdf(sample)), await textsOf('a.eml', asEmail(sample))]) {
      expect(scoreOf(sample, texts, finder).met).toBeGreaterThanOrEqual(plain.met);
    }
  });

  test('tell an answer that sends its reader to the notice', () => {
    const refers = words.noticeReferences.map((reference) => new RegExp(reference));
    const isReferring = (kind: string): boolean => {
      const sample = all.find(({ name }) => name.startsWith(kind)) as SampleAnswer;
      const passages = passagesOf(asText(sample));
      return passages.some(({ folded }) => refers.some((reference) => reference.test(folded)));
    };
    expect([isReferring('evasive access'), isReferring('complete access')]).toEqual([true, false]);
  });

  test('have expressions for every item, written as folded text is', () => {
    expect(Object.keys(words.answerStems).sort()).toEqual([...ASKED_ITEM_IDS].sort());
    for (const stem of [...Object.values(words.answerStems), ...Object.values(words.looseStems)].flat()) {
      expect(stem.normalize('NFD')).not.toMatch(/\p{M}|(?<!\\)\p{Lu}/u);
      expect(() => new RegExp(stem)).not.toThrow();
    }
  });
});

describe('finding them', () => {
  test('brings the lines under a heading along, and not those under the next', () => {
    const text = 'Säilytysaika\n- laskut 6 vuotta\n- muut 2 vuotta\n\nMuuta\nKiitos viestistä.';
    const quotes = findQuotes(passagesOf([{ file: 'a.txt', text }]), 'access.storage', finder);
    expect(quotes.map((quote) => quote.text)).toEqual(['Säilytysaika\n- laskut 6 vuotta\n- muut 2 vuotta']);
  });

  test('names the page of a quote', () => {
    const texts = [{ file: 'a.pdf', page: 7, text: 'Säilytämme tietoja vuoden.' }];
    expect(findQuotes(passagesOf(texts), 'access.storage', finder)).toMatchObject([{ page: 7 }]);
  });

  test('looks at the beginning of a text that is longer than any answer', () => {
    const text = 'Tietojasi käytetään monella tavalla ja säilytetään pitkään niin kuin on sanottu. '.repeat(
      9_000,
    );
    const passages = passagesOf([{ file: 'a.txt', text }]);
    expect(passages).toHaveLength(3000);
    expect(findQuotes(passages, 'access.storage', finder)).toHaveLength(12);
  });
});
