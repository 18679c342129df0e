import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/domain/records/draft.ts';
import { withheldFields } from '../../../src/domain/request/problem.ts';
import {
  furthestStep,
  keepableDraft,
  primaryRight,
  rightsWithPrimary,
  shownProblems,
  textOf,
  withInsisted,
  withUnkeptOf,
  withValue,
} from '../../../src/ui/form/form-draft.ts';
import { requestPlan } from '../../../src/ui/form/request-plan.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const plan = requestPlan(portalFacts);

const EMPTY: Draft = {
  id: 'luonnos-1',
  version: 1,
  revision: 0,
  createdAt: '2026-11-22T12:00:00.000Z',
  savedAt: '2026-11-22T12:00:00.000Z',
  step: 1,
  values: {},
  insisted: [],
};

const withValues = (values: Draft['values']): Draft => ({ ...EMPTY, values });

describe('what may be kept', () => {
  test('a field with an identity code is neither saved nor drawn, and insisting changes nothing', () => {
    const draft = withInsisted(
      withValues({ 'dataSubject.name': 'Aino 131052-308T', 'dataSubject.phone': '040' }),
      'dataSubject.name',
      'identity-code',
    );
    expect(withheldFields(draft.values, draft.insisted)).toEqual(['dataSubject.name']);
    expect(keepableDraft(draft).values).toEqual({ 'dataSubject.phone': '040' });
  });

  test('an account number that the person insists on is kept', () => {
    const draft = withValues({ 'rectification.correct': 'Tili on FI21 1234 5600 0007 85' });
    expect(keepableDraft(draft).values).toEqual({});
    expect(keepableDraft(withInsisted(draft, 'rectification.correct', 'iban')).values).toEqual(draft.values);
  });

  test('newer words from another tab leave the text that was never saved on the screen', () => {
    const onScreen = withValues({ 'dataSubject.name': 'Aino 131052-308T', 'dataSubject.phone': '040' });
    const newer = withValues({ 'dataSubject.phone': '050' });
    expect(withUnkeptOf(onScreen, newer).values).toEqual({
      'dataSubject.name': 'Aino 131052-308T',
      'dataSubject.phone': '050',
    });
  });

  test('a text longer than a draft can hold stays on the screen only', () => {
    const draft = withValues({ 'erasure.reason': 'a'.repeat(20_001) });
    expect(withheldFields(draft.values, draft.insisted)).toEqual(['erasure.reason']);
  });
});

describe('when a problem shows', () => {
  test('an empty field is told of when its step has been left, and not before', () => {
    const draft = withValues({ 'choice.rights': ['access'] });
    expect(shownProblems(draft, plan, [])).toEqual([]);
    expect(shownProblems(draft, plan, [1])).toEqual([{ field: 'choice.registers', code: 'missing' }]);
  });

  test('a character that no letter can carry is told of at once', () => {
    const draft = withValues({ 'dataSubject.name': 'Aino\u202e' });
    expect(shownProblems(draft, plan, [])).toMatchObject([{ field: 'dataSubject.name', code: 'character' }]);
  });

  test.each([
    [{}, 1],
    [{ 'choice.registers': ['a'], 'choice.rights': ['marketingObjection'] }, 3],
    [{ 'choice.registers': ['a'], 'choice.rights': ['rectification'] }, 2],
  ])('with %j the form opens up to step %i', (values, step) => {
    expect(furthestStep(withValues(values as Draft['values']), plan, 4)).toBe(step);
  });
});

describe('the choice of rights', () => {
  test('the right chosen first stays the main one although the letter orders them otherwise', () => {
    expect(primaryRight({ 'choice.rights': ['marketingObjection', 'erasure'] })).toBe('marketingObjection');
  });

  test('choosing another right drops the companion', () => {
    const values = { 'choice.rights': ['erasure', 'marketingObjection'] };
    expect(rightsWithPrimary('access', values)).toEqual(['access']);
    expect(rightsWithPrimary('erasure', values)).toEqual(['erasure', 'marketingObjection']);
  });

  test('a list is copied, so that a draft never shares it with the form', () => {
    const grounds = ['unlawful'];
    const draft = withValue(EMPTY, 'erasure.grounds', grounds);
    grounds.push('child');
    expect(draft.values['erasure.grounds']).toEqual(['unlawful']);
  });
});

test('the typed texts are told apart from the names of options', () => {
  const values = {
    'access.scope': 'limited',
    'access.topic': 'Valmennus',
    'reminder.situation': 'incomplete',
    'reminder.missing': 'Lähteet puuttuvat',
    'dataSubject.phone': '',
    'dataSubject.replyBy': 'post',
    // Of another release.
    'access.since': 'kevät',
    'unheardOf.text': 'Sanani',
  };
  expect(textOf(values)).toBe('Valmennus\n\nLähteet puuttuvat\n\nkevät\n\nSanani');
});
