import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeLiteral, encodeTextString } from '../../../src/packet/pdf/pdf-syntax.ts';
import { fromBinaryString } from '../../../src/platform/binary-string.ts';
import { encodeHex } from '../../../src/platform/hex.ts';
import { decodeTextString } from './pdf-objects.ts';

describe('a text string', () => {
  test.each([
    ['Latin-1, a byte a character', 'Åke (1)', '<C56B6520283129>'],
    ['other letters, in UTF-16', 'Č', '<FEFF010C>'],
    ['a character beyond 16 bits, in two units', '😀', '<FEFFD83DDE00>'],
    // PDFDocEncoding has other characters where Latin-1 has these (ISO 32000-1 Annex D.3).
    ['a no-break space', '\u00a0', '<FEFF00A0>'],
    ['a soft hyphen', '\u00ad', '<FEFF00AD>'],
    ['a delete', '\u007f', '<FEFF007F>'],
    ['a line feed', 'a\n', '<FEFF0061000A>'],
    // Bytes that readers take for a mark of UTF-16 or UTF-8.
    ['þÿ at its start', 'þÿa', '<FEFF00FE00FF0061>'],
    ['ÿþ at its start', 'ÿþ', '<FEFF00FF00FE>'],
    ['ï»¿ at its start', 'ï»¿', '<FEFF00EF00BB00BF>'],
    ['þÿ inside', 'aþÿ', '<61FEFF>'],
    ['nothing', '', '<>'],
  ])('has %s', (_, text, encoded) => {
    expect(encodeTextString(text)).toBe(encoded);
  });

  test('gives any text back and has nothing but hex digits', () => {
    const beginning = fc.constantFrom('', 'þÿ', 'ÿþ', 'ï»¿', 'þ');
    const latin = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
    const rest = fc.oneof(fc.string({ unit: latin }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(beginning, rest, (first, others) => {
        const typed = first + others;
        const encoded = encodeTextString(typed);
        expect(encoded).toMatch(/^<([0-9A-F]{2})*>$/);
        expect(decodeTextString(encoded.slice(1, -1))).toBe(typed);
      }),
    );
  });
});

test('a literal string gives any bytes back and cannot end early', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(readLiteral(`(${encodeLiteral(encodeHex(bytes))})`)).toEqual(bytes);
    }),
  );
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(readLiteral(`(${encodeLiteral(encodeHex(all))})`)).toEqual(all);
});

/** The bytes of a literal string (ISO 32000-1 §7.3.4.2), which must end where the text ends. */
function readLiteral(text: string): Uint8Array {
  let bytes = '';
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) {
      expect(at).toBe(text.length - 1);
      break;
    }
    if (at === 0) continue;
    if (character === '\r') bytes += '\n';
    else if (character === '\\') {
      at += 1;
      bytes += text.charAt(at) === 'r' ? '\r' : text.charAt(at);
    } else bytes += character;
  }
  expect(depth).toBe(0);
  return new Uint8Array(fromBinaryString(bytes));
}
