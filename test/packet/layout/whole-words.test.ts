import { beforeAll, describe, expect, test } from 'vitest';
import { readWordings } from '../../../src/cli/content.ts';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import type { LetterBlock } from '../../../src/domain/letter/letter-shape.ts';
import { LETTER_LANGUAGE } from '../../../src/domain/request/letter-language.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { RIGHT_NAMES } from '../../../src/domain/rights/right.ts';
import { LANGUAGE_CODES } from '../../../src/i18n/languages.ts';
import { layOutLetter } from '../../../src/packet/layout/lay-out-letter.ts';
import { DRAWING, type Measures, measuresOf } from '../../../src/packet/layout/measures.ts';
import { loadFonts } from '../../../src/packet/pdf/font-file.ts';
import { createDocument } from '../../../src/packet/pdf/jspdf-document.ts';
import type { Measure } from '../../../src/packet/pdf/page-model.ts';
import { sealRequest } from '../../../src/packet/seal/seal.ts';
import { createSigningKey, type SigningKey } from '../../../src/packet/signing/key.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const measures = measuresOf(DRAWING) as Measures;

let measure: Measure;
let key: SigningKey;
beforeAll(async () => {
  const about = { title: 'Mitta', author: 'Mitta', createdAt: '', fileId: 'AB'.repeat(16) };
  ({ measure } = createDocument(await loadFonts(DRAWING, { hasRareLetters: false }), about));
  key = await createSigningKey('Aino Esimerkki', '2026-11-22T12:00:00Z');
});

/** All that a block says, which the layout may break anywhere between words. */
function textsOf(block: LetterBlock): string[] {
  return Object.entries(block)
    .filter(([part]) => part !== 'type' && part !== 'language')
    .flatMap(([, said]) => [said].flat(2));
}

/** A line may end behind a space, a hyphen and a slash. */
const wordsOf = (text: string): string[] => text.split(/[\s/-]+/).filter((word) => word !== '');

describe.each(LANGUAGE_CODES)('in %s', (language) => {
  test.each(RIGHT_NAMES)('no word of a letter of %s is cut at the end of a line', async (right) => {
    const values = { ...valuesFor([right], ['markkinointirekisteri']), [LETTER_LANGUAGE]: language };
    const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
    const request = requestFromValues(values, portalFacts, circumstances);
    const letter = writeLetter(request, readWordings(language));
    const seal = await sealRequest(request, key);
    const { pages } = layOutLetter({ letter, request, seal }, '0'.repeat(39), { measure, measures });
    const lines = pages
      .flat()
      .flatMap(({ drawings }) =>
        drawings.flatMap((drawing) => (drawing.kind === 'text' ? wordsOf(drawing.text) : [])),
      );
    const written = [letter.subject, letter.sealNote ?? '', ...letter.blocks.flatMap(textsOf)].flatMap(
      wordsOf,
    );
    expect(written.filter((word) => !lines.includes(word))).toEqual([]);
  });
});
