/*
 * A download that broke off, or a message that a program cut: wherever that is, the person is told that the end is
 * missing, and not that somebody has changed the letter.
 */
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/packet/verdict/refusal.ts';
import { parsePdfFile } from '../../../src/packet/verify/pdf-file.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { circumstances, makeGoodPacket } from './good-packet.ts';

describe.each([2, 3])('a packet of drawing %i', (drawing) => {
  test('is told as cut wherever it was cut', async () => {
    const { pdf } = await makeGoodPacket(undefined, undefined, drawing);
    const otherwise: string[] = [];
    for (let end = 20; end < pdf.length; end++) {
      const outcome = await parsePdfFile(pdf.subarray(0, end)).then(
        () => 'read',
        (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
      );
      if (outcome !== 'truncated') otherwise.push(`${end}: ${outcome}`);
    }
    expect(otherwise).toEqual([]);
  });

  test('is known by its first two hundred bytes', async () => {
    const { pdf } = await makeGoodPacket(undefined, undefined, drawing);
    const length = drawing === 2 ? 400 : 200;
    expect(await verifyPacket(pdf.subarray(0, length), circumstances)).toMatchObject({ code: 'truncated' });
  });
});
