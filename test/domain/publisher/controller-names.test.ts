import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { controllerSchema } from '../../../src/domain/publisher/controller.ts';
import {
  controllerIn,
  nameStatedIn,
  namesOfController,
  otherFormsOfController,
} from '../../../src/domain/publisher/controller-names.ts';
import { LETTER_LANGUAGE } from '../../../src/domain/request/letter-language.ts';
import { requestSchema } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { LANGUAGE_CODES } from '../../../src/i18n/languages.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const example = new URL('../../../content-example/controller.yaml', import.meta.url);
const written: Record<string, unknown> = parse(readFileSync(example, 'utf8'));
const controller = controllerSchema.parse(written);
const { supervisoryAuthority } = portalFacts.controller;
const SWEDISH = 'Skärgårdens Paddlare rf';

describe('a controller with a name in Swedish too', () => {
  test('is called by it in Swedish, and by its own elsewhere', () => {
    expect(controllerIn(controller, 'fi')).toBe(controller);
    expect(controllerIn(controller, 'sv')).toMatchObject({
      name: SWEDISH,
      forms: { indefinite: SWEDISH, definite: SWEDISH },
      shortName: 'Skärgårdens Paddlare',
    });
    expect(controllerIn(controller, 'en')).toMatchObject({
      name: 'Saariston Melojat ry',
      forms: { name: 'Saariston Melojat ry' },
      shortForms: { name: 'Saariston Melojat' },
    });
    expect(namesOfController(controller)).toEqual(['Saariston Melojat ry', SWEDISH]);
  });

  test('is named in a notice by the one for its language, or by the first', () => {
    const stated = (name: string, language: 'fi' | 'sv') =>
      nameStatedIn({ controller: name }, controller, language);
    expect(stated(SWEDISH, 'sv')).toBe(SWEDISH);
    expect(stated('Saariston Melojat ry', 'sv')).toBe('Saariston Melojat ry');
    expect(stated(SWEDISH, 'fi')).toBe('Saariston Melojat ry');
    expect(stated('Muu ry', 'sv')).toBe(SWEDISH);
  });

  test.each(LANGUAGE_CODES)('has the same letters to it in %s from every page', (language) => {
    const requests = LANGUAGE_CODES.map((page) => {
      const shown = {
        ...controllerIn(controller, page),
        otherForms: otherFormsOfController(controller, page),
      };
      const facts = {
        ...portalFacts,
        language: page,
        controller: { ...shown, supervisoryAuthority },
      };
      const values = { ...valuesFor(['access'], ['asiakasrekisteri']), [LETTER_LANGUAGE]: language };
      const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
      return requestFromValues(values, facts, circumstances).controller;
    });
    const [first, ...others] = requests;
    expect(first?.name).toBe(language === 'sv' ? SWEDISH : 'Saariston Melojat ry');
    expect(requestSchema.shape.controller.safeParse(first).success).toBe(true);
    for (const other of others) expect(other).toEqual(first);
  });
});

test('a controller with one name says nothing more of it than its forms', () => {
  const { parallelNames: _, ...one } = controller;
  expect(otherFormsOfController(one, 'fi')).toEqual({});
  expect(otherFormsOfController(one, 'sv')).toEqual({ fi: one.forms });
});

test.each([
  ['in the first language', { fi: { name: 'Melojat ry', shortName: 'Melojat' } }],
  ['in a language that is not here', { et: { name: 'Melojat', shortName: 'Melojat' } }],
  ['without a short name', { sv: { name: SWEDISH } }],
  [
    'with the forms of another',
    { sv: { name: SWEDISH, shortName: 'Paddlare', forms: { indefinite: 'Muu', definite: 'Muu' } } },
  ],
  ['with a form that the language lacks', { en: { name: 'A', shortName: 'A', forms: { genitive: 'A' } } }],
])('a parallel name %s is refused', (_, parallelNames) => {
  expect(controllerSchema.safeParse({ ...written, parallelNames }).success).toBe(false);
});
