import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkNotice } from '../../../src/domain/notice-check/check-notices.ts';
import type { CheckedNotice } from '../../../src/domain/notice-check/reading/checked-notice.ts';
import { readNoticeWords } from '../../../src/domain/notice-check/reading/notice-words.ts';
import { NOTICE_STEMS } from '../../../src/i18n/notice-stems.ts';
import { READ_NOTICES, READ_ON, READ_RULES } from '../../fixtures/notice-check/read-by-hand.ts';

/** What each verdict may meet in the reader's table without being false. */
const TRUE_SIGNS: Readonly<Record<string, string>> = {
  found: '+',
  notFound: '-',
  unclear: '+-~.cx',
  notApplicable: '.+',
  clean: 'c',
  noticed: 'x~',
};

type Read = (typeof READ_NOTICES)[number];

function judge({ file, controller, updatedOn, signs }: Read) {
  const body = textOf(file);
  // The words alone: no fact helps the rules.
  const facts = { controller, updatedOn, recipients: [], purposes: [], dataCategories: [], sources: [] };
  const notice: CheckedNotice = {
    register: file,
    facts: { ...facts, storage: [], articles: [] },
    sections: readNoticeWords(body),
  };
  const findings = checkNotice(notice, NOTICE_STEMS.fi, READ_ON);
  return READ_RULES.map((rule, index) => {
    const found = findings.find((one) => one.rule === rule);
    const sign = signs[index] ?? '';
    const result = found?.result ?? 'missing';
    return {
      file,
      rule,
      result,
      sign,
      isTrue: TRUE_SIGNS[result]?.includes(sign) ?? false,
      quotes: found?.quotes,
    };
  });
}

const judged = READ_NOTICES.flatMap(judge);

/** How many of the verdicts are false, for each kind of them. */
function figures(verdicts: readonly (typeof judged)[number][]): string {
  return Object.keys(TRUE_SIGNS)
    .map((result) => {
      const such = verdicts.filter((one) => one.result === result);
      return `${result} ${such.filter(({ isTrue }) => !isTrue).length} of ${such.length}`;
    })
    .join(', ');
}

describe(`the rules on ${READ_NOTICES.length} notices that a reader judged first`, () => {
  test.each(['found', 'notFound'])('say falsely %s at most once in twenty times', (result) => {
    const such = judged.filter((one) => one.result === result);
    const wrong = such.filter(({ isTrue }) => !isTrue);
    console.info(`False verdicts: ${figures(judged)}`);
    expect(such.length).toBeGreaterThan(50);
    expect(wrong.length).toBeLessThanOrEqual(such.length / 20);
  });

  test('leave less than a third of the verdicts open', () => {
    const open = judged.filter(({ result }) => result === 'unclear');
    expect(open.length).toBeLessThan(judged.length / 3);
  });

  test('quote only what the notices say', () => {
    for (const { file, quotes = [] } of judged) {
      const text = textOf(file)
        .replace(/[*|\\]/g, ' ')
        .replace(/\s+/g, ' ');
      for (const quote of quotes) expect(text).toContain(quote.text.split(' – ')[0]);
    }
  });
});

function textOf(file: string): string {
  return readFileSync(new URL(`../../fixtures/notice-check/${file}`, import.meta.url), 'utf8');
}
