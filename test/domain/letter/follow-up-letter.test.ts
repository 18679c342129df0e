import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { letterSchema } from '../../../src/domain/letter/letter-shape.ts';
import { FOLLOW_UP_NAMES, type FollowUpName, followUpEntry } from '../../../src/domain/letters/follow-up.ts';
import { packetFileName } from '../../../src/domain/records/packet-file-name.ts';
import { fieldsOf } from '../../../src/domain/request/form-groups.ts';
import { requestSchema } from '../../../src/domain/request/request.ts';
import type { FieldValues } from '../../../src/domain/rights/field.ts';
import { RIGHT_NAMES } from '../../../src/domain/rights/right.ts';
import { findRefusedCharacters, normaliseText } from '../../../src/domain/values/written-text.ts';
import { letterOf, wordsOf } from '../../fixtures/follow-up-letters.ts';
import { FILLED, firstLetter, followUpOf, REPRESENTED, sourceOf } from '../../fixtures/follow-ups.ts';
import { wordings } from '../../fixtures/wordings.ts';

test.each(FOLLOW_UP_NAMES)('%s speaks neither of damages nor of fines in any of its words', (name) => {
  const wording = wordings.find((one) => one.name === followUpEntry(name).word);
  expect(wording?.text).toMatch('documentType');
  expect(wording?.text).not.toMatch(/korvau|vahin[gk]o|sak[ok]|seuraamusmaksu|uhka|82 artikla/i);
});

describe('a letter to the controller', () => {
  const letters = FOLLOW_UP_NAMES.filter((name) => followUpEntry(name).recipient === 'controller');

  test.each(letters)('%s says that the same key signed the first letter', (name) => {
    const words = wordsOf(letterOf(name));
    expect(words).toMatch('avain on sama kuin pyynnön TP-8K3M-2Q9V');
    expect(words).not.toMatch('avain on eri');
  });

  test.each([...letters, 'complaint'] as const)('%s says that another key signs it', (name) => {
    const letter = letterOf(name, { isKeyNew: true });
    expect(wordsOf(letter)).toMatch(/avain on eri kuin pyynnön TP-8K3M-2Q9V/);
    expect(wordsOf(letter)).not.toMatch('avain on sama');
    // Nobody can use 64 digits in a letter: the reference finds the request.
    expect(wordsOf(letter)).not.toMatch(/SHA-256|01234567/);
  });

  test.each([...letters, 'complaint'] as const)('%s tells who acts for whom', (name) => {
    const letter = letterOf(name, { happened: { first: firstLetter(['access'], REPRESENTED) } });
    expect(wordsOf(letter)).toMatch(/rekisteröidyn puolesta Eero Edustaja/);
    expect(letter.name).toBe('Eero Edustaja');
    expect(letter.attachments?.items).toContain('Valtakirja');
  });

  test('goes where the form says, by the first letter’s register', () => {
    const post = letterOf('reminder', { values: { 'delivery.channel': 'post' } });
    expect(post.recipient).toEqual(['Balentor Oy', 'Väinönkatu 38 C', '40100 JYVÄSKYLÄ']);
    expect(letterOf('reminder').recipient).toEqual(['Balentor Oy', 'Sähköpostitse: info@balentor.fi']);
  });
});

describe.each(FOLLOW_UP_NAMES)('the letter %s', (name) => {
  test('satisfies the schemas, of the request and of the letter', () => {
    const isForOther = followUpEntry(name).signedBy === 'pen';
    const first = firstLetter(['access'], isForOther ? REPRESENTED : {});
    const request = followUpOf(sourceOf(name, { first }));
    expect(requestSchema.parse(request)).toEqual(request);
    expect(letterSchema.parse(writeLetter(request, wordings))).toEqual(writeLetter(request, wordings));
  });

  test.each(RIGHT_NAMES)('can follow a request of %s', (right) => {
    const first = firstLetter([right], REPRESENTED);
    const request = followUpOf(sourceOf(name, { first }));
    expect(request.rights).toEqual(first.file.request.rights);
    expect(request.registers).toEqual(first.file.request.registers);
    requestSchema.parse(request);
    letterSchema.parse(writeLetter(request, wordings));
  });

  test('is called by its kind in its file name', () => {
    const { documentType } = letterOf(name);
    const word = documentType.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll(' ', '-');
    expect(packetFileName(followUpOf(sourceOf(name)), documentType, 'Balentor')).toBe(
      `${word}-balentor-2026-11-22-TP-7H2N-4R6W.pdf`,
    );
  });

  test('is written with its own wording and the shared one alone', () => {
    expect(letterOf(name).wordings.map((wording) => wording.name)).toEqual([
      'yhteinen',
      followUpEntry(name).word,
    ]);
  });

  test('shows its gaps while something is still to be written', () => {
    const empty = Object.fromEntries(Object.keys(FILLED[name]).map((key) => [key, '']));
    const needsText = fieldsOf(name).some(
      ({ kind, required, when }) => kind !== 'choices' && required && !when,
    );
    expect(wordsOf(letterOf(name, { values: empty })).includes('…')).toBe(needsText);
  });
});

describe('text that a person typed', () => {
  const cases: readonly [FollowUpName, string, FieldValues][] = [
    ['reminder', 'reminder.missing', { 'reminder.situation': 'incomplete' }],
    ['clarification', 'clarification.text', {}],
    ['identityAnswer', 'identityAnswer.text', {}],
    ['withdrawal', 'withdrawal.part', { 'withdrawal.scope': 'part' }],
    ['complaint', 'complaint.description', {}],
    ['complaint', 'complaint.proceedings', { 'complaint.otherProceedings': 'yes' }],
  ];

  test.each(cases)('reaches the letter %s unchanged from %s and expands nothing', (name, key, more) => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((text) => `{first.reference} $& {chronology} ${text}`)
      .filter((text) => findRefusedCharacters(text).length === 0);
    fc.assert(
      fc.property(typed, (text) => {
        const quotes = letterOf(name, { values: { ...more, [key]: text } }).blocks.filter(
          ({ type }) => type === 'quote',
        );
        expect(quotes).toContainEqual({ type: 'quote', text: normaliseText(text) });
      }),
      { numRuns: 60 },
    );
  });
});
