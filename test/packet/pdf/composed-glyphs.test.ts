import { describe, expect, test } from 'vitest';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { DIN_91379_GREEK, DIN_91379_LATIN } from '../../fixtures/din-91379.ts';
import { runTool, testWithTool } from '../../tools.ts';
import { recordedFile } from '../recorded-file.ts';
import { temporaryFile } from '../temporary-file.ts';

const draw = (text: string, drawing = 2) =>
  drawPacket({
    ...recordedFile,
    drawing,
    letter: {
      ...recordedFile.letter,
      blocks: text.split('\n').map((line) => ({ type: 'paragraph', text: line })),
    },
  });

const textOf = async (text: string): Promise<string> => {
  const { stdout } = runTool('pdftotext', ['-layout', temporaryFile(await draw(text)), '-']);
  return stdout.normalize('NFC');
};

describe('letters with marks', () => {
  testWithTool(['pdftotext'], 'of DIN 91379 are read from the page as they were typed', async () => {
    const letters = [...DIN_91379_LATIN, ...DIN_91379_GREEK];
    // In threes on a line: letters that stand alone might be sorted into columns.
    const lines = letters.map((letter) => `a${letter}b ${letter}`);
    const text = await textOf(lines.join('\n'));
    const words = new Set(text.split(/\s+/));
    const missing = letters.filter((letter) => !words.has(`a${letter}b`) || !words.has(letter));
    expect(missing).toEqual([]);
  });

  testWithTool(['pdftotext'], 'are read wherever a name stands', async () => {
    const name = 'K\u0315oS\u031b\u0304a L\u0325\u0304ana Γεώργιος';
    const { letter, request } = recordedFile;
    const bytes = await drawPacket({
      ...recordedFile,
      drawing: 2,
      letter: {
        ...letter,
        name,
        subject: name,
        sender: [name],
        blocks: [
          { type: 'heading', text: name },
          { type: 'table', rows: [[name, name]] },
        ],
      },
      request: { ...request, signature: { kind: 'typed', text: name } },
    });
    const { stdout } = runTool('pdftotext', ['-layout', temporaryFile(bytes), '-']);
    // Sender, subject, heading, row and value, typed signature, name.
    expect(stdout.split(name)).toHaveLength(8);
  });

  test('are drawn with the same bytes each time', async () => {
    const text = 'K\u0315o L\u0325\u0304a K\u0315';
    expect(await draw(text)).toEqual(await draw(text));
  });

  test.each([
    ['a mark', 'K\u0315'],
    ['a Greek letter', 'Γ'],
  ])('are unknown to drawing 1: %s', async (_, text) => {
    await expect(draw(text, 1)).rejects.toMatchObject({ code: 'PACKET_UNDRAWABLE_CHARACTER' });
  });

  test('are refused when there are more than a font can have', async () => {
    const marks = ['\u0300', '\u0301', '\u0302', '\u0304', '\u0306', '\u0307', '\u0308', '\u030b', '\u030c'];
    const below = ['\u0323', '\u0325', '\u0326', '\u0327', '\u0328', '\u0331', '\u032d', '\u032e', '\u0330'];
    const letters = Array.from({ length: 90 }, (_, index) => String.fromCharCode(0x400 + index));
    const all = letters.flatMap((letter) =>
      below.flatMap((low) => marks.map((high) => `${letter}${low}${high}`.normalize('NFC'))),
    );
    await expect(draw(all.join(' '))).rejects.toMatchObject({ code: 'PACKET_UNDRAWABLE_CHARACTER' });
  });
});
