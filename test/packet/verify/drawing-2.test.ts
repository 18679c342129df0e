/*
 * Packets of drawing 2, whose objects stand in the open with a classic table. They lie with controllers and in browsers,
 * and are read for ever as they were.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { releasedWordings, wordingsIn } from '../../fixtures/wordings.ts';
import { embeddedFile, pageCountOf, readObjects } from '../pdf/pdf-objects.ts';

const folder = new URL('../../fixtures/drawing-2/', import.meta.url);
const names = readdirSync(folder);
const circumstances = {
  wordings: [...releasedWordings, ...wordingsIn('sv'), ...wordingsIn('en')],
  now: '2026-11-23T08:00:00Z',
};
const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, folder)));

/** Every stream but `request.json`, by its object's number. */
function streamsOf(pdf: Uint8Array): Map<number, string> {
  const streams = new Map<number, string>();
  for (const [number, { body, stream }] of readObjects(pdf)) {
    if (stream && !body.includes('/Type /EmbeddedFile')) streams.set(number, stream.toString('latin1'));
  }
  return streams;
}

test('there are first letters in three languages and following letters', () => {
  expect(names).toEqual([
    'access.pdf',
    'automated-decision.pdf',
    'complaint.pdf',
    'erasure-sv.pdf',
    'four-scripts.pdf',
    'power-of-attorney.pdf',
    'restriction-en.pdf',
  ]);
});

describe.each(names)('%s', (name) => {
  test('is valid, and its data come out byte for byte', async () => {
    const verdict = await verifyPacket(bytesOf(name), circumstances);
    // The recorded letter is in no wording that was ever released.
    const code = name === 'four-scripts.pdf' ? 'unknown-wording' : 'valid';
    expect(verdict).toMatchObject({ code, file: { version: 2, drawing: 2 } });
    if (!('file' in verdict)) throw new TypeError(verdict.code);
    expect(encodeCanonicalJson(verdict.file)).toBe(embeddedFile(bytesOf(name)).toString('utf8'));
  });

  test('looks the same in the newest drawing, which is a sixth smaller at the least', async () => {
    const verdict = await verifyPacket(bytesOf(name), circumstances);
    if (!('file' in verdict)) throw new TypeError(verdict.code);
    const packed = await drawPacket({ ...verdict.file, drawing: 3 });
    expect(pageCountOf(packed)).toBe(pageCountOf(bytesOf(name)));
    // Page contents, typefaces, metadata; what the data say differs in the drawing's number.
    expect(streamsOf(packed)).toEqual(streamsOf(bytesOf(name)));
    expect(packed.length / bytesOf(name).length).toBeLessThan(5 / 6);
  });
});
