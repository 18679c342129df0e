import { expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { followUpText } from '../../../src/domain/letter/letter-text.ts';
import { FOLLOW_UP_NAMES } from '../../../src/domain/letters/follow-up.ts';
import { firstLetter, followUpOf, REPRESENTED, sourceOf } from '../../fixtures/follow-ups.ts';
import { wordings } from '../../fixtures/wordings.ts';

const complaint = writeLetter(
  followUpOf(sourceOf('complaint'), { 'complaint.description': 'Yksi rivi.\nToinen rivi.' }),
  wordings,
);

test('headings, tables, lists and typed lines read well as plain text', () => {
  const text = followUpText(complaint);
  expect(text).toMatch(/^Asian saattaminen tietosuojavaltuutetun käsiteltäväksi: Balentor Oy\n\n/);
  expect(text).toMatch('\n\nREKISTERINPITÄJÄ\nNimi: Balentor Oy\nY-tunnus: 0933696-9\n');
  expect(text).toMatch('\n\n- oikeus saada pääsy tietoihin (15 artikla)\n\n');
  expect(text).toMatch('\n\nTAPAHTUMAT\n5.10.2026: Lähetin pyynnön Balentor Oy:lle sähköpostitse.\n');
  expect(text).toMatch('\n\nYksi rivi.\nToinen rivi.\n\n');
  expect(text).toMatch(/\n\nLIITTEET\n- Pyyntö TP-8K3M-2Q9V, päivätty 5\.10\.2026\n$/);
});

test('a pasted text claims no signature', () => {
  expect(followUpText(complaint)).not.toMatch(/allekirjoit|avaime|sinetti/i);
});

test.each(FOLLOW_UP_NAMES)('the text of %s holds every word of its body in order', (name) => {
  const first = firstLetter(['access'], REPRESENTED);
  const letter = writeLetter(followUpOf(sourceOf(name, { first })), wordings);
  const text = followUpText(letter).toLocaleLowerCase('fi');
  let from = 0;
  for (const block of letter.blocks) {
    const parts = 'text' in block ? [block.text] : block.type === 'list' ? block.items : block.rows.flat();
    for (const part of parts) {
      const at = text.indexOf(part.toLocaleLowerCase('fi'), from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
  }
});
