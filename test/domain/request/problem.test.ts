import { describe, expect, test } from 'vitest';
import { followUpStart } from '../../../src/domain/following/follow-up-request.ts';
import type { FollowUpName } from '../../../src/domain/letters/follow-up.ts';
import { keepableValues, problemsIn, withheldFields } from '../../../src/domain/request/problem.ts';
import type { FieldValues } from '../../../src/domain/rights/field.ts';
import { RIGHT_NAMES } from '../../../src/domain/rights/right.ts';
import { FILLED, sourceOf } from '../../fixtures/follow-ups.ts';
import { valuesFor } from '../../fixtures/form-values.ts';

const values = valuesFor(['access'], ['asiakasrekisteri']);
const codesIn = (changes: Record<string, string | boolean | string[]>, insisted: string[] = []) =>
  problemsIn({ ...values, ...changes }, insisted).map(({ field, code }) => `${field} ${code}`);

describe('problems', () => {
  test.each(RIGHT_NAMES)('there are none in a form filled in for %s', (right) => {
    expect(problemsIn(valuesFor([right], ['asiakasrekisteri']), [])).toEqual([]);
  });

  test('an empty form lacks what every request needs', () => {
    expect(problemsIn({}, []).map(({ field }) => field)).toEqual([
      'choice.registers',
      'choice.rights',
      'dataSubject.name',
      'dataSubject.knownEmail',
    ]);
  });

  test.each([
    [{ 'dataSubject.name': '  \u00a0' }, ['dataSubject.name missing']],
    [{ 'dataSubject.knownEmail': 'aino' }, ['dataSubject.knownEmail not-email']],
    [{ 'dataSubject.knownEmail': 'a@b' }, ['dataSubject.knownEmail not-email']],
    [{ 'dataSubject.knownEmail': 'a@b.fi, c@d.fi' }, ['dataSubject.knownEmail not-email']],
    [{ 'dataSubject.knownEmail': 'a@b.fi\nBcc: x@y.fi' }, ['dataSubject.knownEmail character']],
    [{ 'dataSubject.knownEmail': 'Aino Esimerkki <aino@esimerkki.fi>' }, []],
    [{ 'dataSubject.knownEmail': 'mailto:aino@esimerkki.fi' }, []],
    [{ 'dataSubject.knownEmail': 'aino@esimerkki.fi;' }, []],
    [{ 'dataSubject.knownEmail': 'a.@b.fi' }, ['dataSubject.knownEmail not-email']],
    [{ 'dataSubject.knownEmail': 'a@-b.fi' }, ['dataSubject.knownEmail not-email']],
    [{ 'dataSubject.noKnownEmail': true, 'dataSubject.olderEmail': 'x' }, ['dataSubject.replyEmail missing']],
    [{ 'dataSubject.customerNumber': '131052-308T' }, ['dataSubject.customerNumber identity-code']],
    [{ 'dataSubject.formerName': 'AB1234567' }, ['dataSubject.formerName passport']],
    [{ 'dataSubject.name': '…' }, ['dataSubject.name missing']],
    [{ 'dataSubject.olderEmail': '…' }, ['dataSubject.olderEmail not-email']],
    [{ 'dataSubject.organisation': '…' }, []],
    [{ 'dataSubject.organisation': 'a\nb' }, ['dataSubject.organisation character']],
    [{ 'dataSubject.knownEmail': `${'a'.repeat(250)}@b.fi` }, ['dataSubject.knownEmail too-long']],
    [{ 'dataSubject.knownEmail': 'aino+kirje@esimerkki.example' }, []],
    [{ 'dataSubject.knownEmail': 'äijä@öljy.fi' }, []],
    [{ 'dataSubject.noKnownEmail': true, 'dataSubject.knownEmail': '' }, ['dataSubject.replyEmail missing']],
    [
      { 'dataSubject.replyBy': 'post' },
      ['dataSubject.street missing', 'dataSubject.postcode missing', 'dataSubject.locality missing'],
    ],
    [
      {
        'dataSubject.replyBy': 'post',
        'dataSubject.street': 'Kotikatu 1 A 1',
        'dataSubject.postcode': '4010',
        'dataSubject.locality': 'Jyväskylä',
      },
      ['dataSubject.postcode not-postcode'],
    ],
    ...(
      [
        ['FI-00100', '', []],
        ['AX-22100', '', []],
        ['00 100', '', []],
        ['111 51', '', ['dataSubject.postcode not-postcode']],
        ['111 51', 'SE', []],
        ['SW1A 2AA', '', ['dataSubject.postcode not-postcode']],
        ['SW1A 2AA', 'GB', []],
        ['', 'AE', []],
        ['', '', ['dataSubject.postcode missing']],
        ['1234567890123', 'SE', ['dataSubject.postcode not-foreign-postcode']],
      ] as [string, string, string[]][]
    ).map(([postcode, country, expected]): [Record<string, string>, string[]] => [
      {
        'dataSubject.replyBy': 'post',
        'dataSubject.street': 'Kotikatu 1 A 1',
        'dataSubject.postcode': postcode,
        'dataSubject.locality': 'Jyväskylä',
        'dataSubject.country': country,
      },
      expected,
    ]),
    [
      { 'dataSubject.represented': true },
      ['dataSubject.representativeName missing', 'dataSubject.representativeEmail missing'],
    ],
    [{ 'access.scope': 'limited' }, ['access.topic missing']],
    [
      { 'access.scope': 'limited', 'access.topic': 'kaikki', 'access.from': '31.4.2025' },
      ['access.from no-such-day'],
    ],
    [
      {
        'access.scope': 'limited',
        'access.topic': 'kaikki',
        'access.from': '2.5.2025',
        'access.to': '1.5.2025',
      },
      ['access.to days-reversed'],
    ],
    [{ 'dataSubject.organisation': 'a\u202eb' }, ['dataSubject.organisation character']],
    [{ 'dataSubject.organisation': 'x'.repeat(121) }, ['dataSubject.organisation too-long']],
    [{ 'dataSubject.contactTime': '131052-308T' }, ['dataSubject.contactTime identity-code']],
  ])('%j gives %j', (changes, expected) => {
    expect(codesIn(changes)).toEqual(expected);
  });

  test('a field that is not in use has none', () => {
    expect(codesIn({ 'access.scope': 'everything', 'access.from': 'eilen' })).toEqual([]);
  });
});

describe('a field with an identifier', () => {
  const typed = {
    ...values,
    'dataSubject.contactTime': 'Olen 131052-308T',
    'access.topic': 'FI2112345600000785',
  };

  test('is withheld wherever it stands, in use or not', () => {
    expect(withheldFields(typed, []).sort()).toEqual(['access.topic', 'dataSubject.contactTime']);
  });

  test('keeps its text out of what is saved and drawn', () => {
    const kept = JSON.stringify(keepableValues(typed, []));
    expect(kept).not.toContain('131052');
    expect(kept).not.toContain('FI21');
    expect(kept).toContain('Aino Esimerkki');
  });

  test('with an account number is let through when the person insists; an identity code never is', () => {
    const insisted = ['access.topic:iban', 'dataSubject.contactTime:identity-code'];
    expect(withheldFields(typed, insisted)).toEqual(['dataSubject.contactTime']);
  });

  test('is withheld without one when it is longer than a draft keeps', () => {
    expect(withheldFields({ 'access.topic': 'a'.repeat(20_000) }, [])).toEqual([]);
    expect(withheldFields({ 'access.topic': 'a'.repeat(20_001) }, [])).toEqual(['access.topic']);
  });

  // Searching a pasted megabyte took half a second at every key.
  test('that is far too long is withheld unsearched, and quickly', () => {
    const pasted = {
      ...typed,
      'access.scope': 'limited',
      'access.topic': `131052-308T ${'1 a '.repeat(250_000)}`,
    };
    const start = performance.now();
    expect(problemsIn(pasted, []).find(({ field }) => field === 'access.topic')?.code).toBe('too-long');
    expect(withheldFields(pasted, [])).toContain('access.topic');
    expect(JSON.stringify(keepableValues(pasted, []))).not.toContain('131052');
    expect(performance.now() - start).toBeLessThan(300);
  });
});

describe('the form of a letter that follows a request', () => {
  const codes = (letter: FollowUpName, changes: FieldValues, today?: string) =>
    problemsIn({ ...FILLED[letter], ...changes }, [], letter, today).map(
      ({ field, code }) => `${field} ${code}`,
    );

  test.each<[FollowUpName, FieldValues, string[]]>([
    ['reminder', {}, []],
    ['reminder', { 'reminder.replyBy': '' }, ['reminder.replyBy missing']],
    ['reminder', { 'reminder.replyBy': '31.2.2027' }, ['reminder.replyBy no-such-day']],
    ['reminder', { 'reminder.replyBy': 'ensi viikolla' }, ['reminder.replyBy not-day']],
    ['reminder', { 'reminder.situation': 'incomplete' }, ['reminder.missing missing']],
    ['clarification', { 'clarification.text': ' ' }, ['clarification.text missing']],
    ['clarification', { 'clarification.text': '', 'clarification.everything': true }, []],
    [
      'identityAnswer',
      { 'identityAnswer.text': 'Tunnukseni on 131052-308T.' },
      ['identityAnswer.text identity-code'],
    ],
    ['withdrawal', { 'withdrawal.scope': 'part' }, ['withdrawal.part missing']],
    ['powerOfAttorney', { 'powerOfAttorney.validUntil': '' }, []],
    ['complaint', { 'complaint.faults': [] }, ['complaint.faults missing']],
    ['complaint', { 'complaint.otherProceedings': 'yes' }, ['complaint.proceedings missing']],
    ['reminder', { 'signature.kind': 'typed' }, ['signature.text missing']],
    ['powerOfAttorney', { 'signature.kind': 'typed' }, []],
  ])('%s with %j has %j', (letter, changes, expected) => {
    expect(codes(letter, changes)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['2026-12-05', []],
    ['2026-12-06', ['reminder.replyBy day-past']],
    ['2026-12-07', ['reminder.replyBy day-past']],
  ])('on %s a day to wait for on 6 December has %j', (today, expected) => {
    expect(codes('reminder', {}, today)).toEqual(expected);
  });

  test('never asks for what the first letter told', () => {
    expect(codes('reminder', { ...followUpStart(sourceOf('reminder'), '2026-11-22') })).toEqual([]);
  });
});
