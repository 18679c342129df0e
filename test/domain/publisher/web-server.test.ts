import { describe, expect, test } from 'vitest';
import { about } from '#words/about.ts';
import { controllerSchema } from '../../../src/domain/publisher/controller.ts';
import { frozenFacts } from '../../fixtures/frozen-facts.ts';

describe('The server that the pages stand on', () => {
  const { controller } = frozenFacts;

  test.each([
    [{}, true],
    [{ host: 'Palveluntarjoaja Oy', logDays: 30 }, true],
    [{ logDays: 0 }, true],
    [{ outsideEea: 'contractClauses' }, true],
    [{ outsideEea: 'consent' }, false],
    [{ logDays: -1 }, false],
    [{ logDays: 1.5 }, false],
    [{ log: 'a month' }, false],
  ])('%j', (webServer, isValid) => {
    expect(controllerSchema.safeParse({ ...controller, webServer }).success).toBe(isValid);
  });

  test.each([
    [0, 'Lokia ei tallenneta.'],
    [1, 'Loki poistetaan päivän kuluttua.'],
    [30, 'Loki poistetaan 30 päivän kuluttua.'],
  ])('a log of %i days', (days, sentence) => {
    expect(about.siteNotice.logDays(days)).toBe(sentence);
  });
});
