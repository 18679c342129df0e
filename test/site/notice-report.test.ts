import { describe, expect, test } from 'vitest';
import type { CheckedRule } from '../../src/domain/notice-check/check-notices.ts';
import type { Waiver } from '../../src/domain/notice-check/waivers.ts';
import type { NoticeCheck } from '../../src/site/checked-notices.ts';
import { dayOfCheck } from '../../src/site/day-of-check.ts';
import { noticeReport, noticeSummary, whyStopped } from '../../src/site/notice-report.ts';

const COMPLAINT: CheckedRule = {
  rule: 'R-23',
  law: '13(2)(d)',
  level: 'V',
  result: 'notFound',
  quotes: [],
};
const RESTRICTION: CheckedRule = {
  rule: 'R-18',
  law: '13(2)(b), 18',
  level: 'V',
  result: 'unclear',
  say: 'heading',
  quotes: [{ text: 'Oikeus rajoittamiseen', line: 151 }],
};
const AGE: CheckedRule = {
  rule: 'R-31',
  law: '5(2)',
  level: 'H',
  result: 'noticed',
  quotes: [],
  names: ['2022-10-05'],
};

function checkOf(change: Partial<NoticeCheck> = {}): NoticeCheck {
  return {
    check: 'warn',
    waivers: [],
    unknownRules: [],
    notices: [
      {
        register: 'asiakkaat',
        path: 'notices/asiakkaat/fi.md',
        findings: [RESTRICTION, COMPLAINT, AGE],
        tiltGaps: [],
      },
    ],
    together: [],
    unread: [],
    ...change,
  };
}

test('what keeps a notice from being written as TILT is told last, and by its members', () => {
  const [notice] = checkOf().notices;
  const report = noticeReport(
    checkOf({ notices: [{ ...notice, tiltGaps: ['meta.url'] } as typeof notice & {}] }),
  );
  expect(report).toMatch(/Selosteet koneille\n=+[\s\S]*seloste\.tilt\.json[\s\S]*asiakkaat: meta\.url\n$/);
  expect(noticeReport(checkOf())).not.toContain('tilt');
});

const WAIVER: Waiver = { rule: 'R-23', register: 'asiakkaat', reason: 'Kerrotaan toisella sivulla.' };

test('the report says what was not found with its law and an example, and what is unclear with its line', () => {
  const report = noticeReport(checkOf());
  expect(report).toContain('Ei löytynyt (1)');
  expect(report).toContain('13 artiklan 2 kohdan d alakohta; kuuluu jokaiseen selosteeseen');
  expect(report).toContain('Kirjoita esimerkiksi: Voit tehdä valituksen tietosuojavaltuutetulle');
  expect(report).toContain('13 artiklan 2 kohdan b alakohta ja 18 artikla');
  expect(report).toContain('rivi 151: «Oikeus rajoittamiseen»');
  expect(report).toContain('(5.10.2022)');
  expect(report.indexOf('Ei löytynyt')).toBeLessThan(report.indexOf('Epäselvää'));
});

test('the report never judges the notice, and gives no score', () => {
  expect(noticeReport(checkOf())).toContain('ei ymmärrä tekstiä eikä arvioi');
  expect(noticeReport(checkOf())).not.toMatch(/%|pistettä|lainvasta|laiton|puutteellinen/);
});

test('no line is wider than a terminal', () => {
  const text = 'sana '.repeat(200).trim();
  const long = { ...RESTRICTION, quotes: [{ text, line: 1 }] };
  const notices = [{ register: 'a', path: 'notices/a/fi.md', findings: [long], tiltGaps: ['meta.url'] }];
  const lines = noticeReport(checkOf({ notices })).split('\n');
  expect(lines.filter((line) => line.length > 110)).toEqual([]);
});

test('the log has one line for each notice, without what was waived', () => {
  expect(noticeSummary(checkOf())[0]).toBe('asiakkaat: 1 ei löytynyt, 1 epäselvää, 1 mietittävää');
  expect(noticeSummary(checkOf({ waivers: [WAIVER] }))[0]).toContain('0 ei löytynyt');
  expect(noticeSummary(checkOf()).at(-1)).toContain('npm run notices');
  expect(noticeSummary(checkOf({ check: 'off' }))).toEqual([]);
});

describe('a strict check', () => {
  test('stops at what every notice has to give, and at nothing else', () => {
    expect(whyStopped(checkOf({ check: 'strict' }))).toContain('asiakkaat R-23');
    expect(whyStopped(checkOf())).toBeUndefined();
    const other = { ...COMPLAINT, level: 'E' as const };
    const notices = [
      { register: 'a', path: 'notices/a/fi.md', findings: [RESTRICTION, AGE, other], tiltGaps: [] },
    ];
    expect(whyStopped(checkOf({ check: 'strict', notices }))).toBeUndefined();
  });

  test('goes on where the publisher answers for it, in that register alone', () => {
    expect(whyStopped(checkOf({ check: 'strict', waivers: [WAIVER] }))).toBeUndefined();
    const elsewhere = { ...WAIVER, register: 'jasenet' };
    expect(whyStopped(checkOf({ check: 'strict', waivers: [elsewhere] }))).toContain('R-23');
    expect(noticeReport(checkOf({ waivers: [WAIVER] }))).toContain('kuitannut: Kerrotaan toisella sivulla.');
  });
});

test('a waiver of a rule that does not exist is told, and so is a notice that cannot be read', () => {
  const check = checkOf({
    unknownRules: ['R-99'],
    unread: [{ path: 'notices/a/xx.md', language: 'xx' }],
  });
  expect(noticeSummary(check).join('\n')).toContain('R-99');
  expect(noticeReport(check)).toContain('content/notices/a/xx.md');
});

test('the day is that of a reproducible build where one is set', () => {
  expect(dayOfCheck({ SOURCE_DATE_EPOCH: '1764115200' })).toBe('2025-11-26');
  expect(dayOfCheck({ SOURCE_DATE_EPOCH: '1764199800' })).toBe('2025-11-27');
  expect(dayOfCheck({})).toMatch(/^\d{4}-\d\d-\d\d$/);
});
