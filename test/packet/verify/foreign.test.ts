import { readFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import type { NOT_A_PACKET_CODES } from '../../../src/packet/verdict/verdict.ts';
import { MAX_FILE_LENGTH } from '../../../src/packet/verify/max-file-length.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { fromBinaryString } from '../../../src/platform/binary-string.ts';
import { runTool, testWithTool } from '../../tools.ts';
import { temporaryFile } from '../temporary-file.ts';
import { circumstances, makeGoodPacket } from './good-packet.ts';

describe('what is no packet is not called an invalid one:', () => {
  const foreign = new jsPDF().text('Hei', 20, 20).output('arraybuffer');
  test.each<[string, Uint8Array, (typeof NOT_A_PACKET_CODES)[number]]>([
    ['an empty file', new Uint8Array(), 'not-pdf'],
    ['one byte', Uint8Array.of(0x25), 'not-pdf'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'not-pdf'],
    ['text that names a packet', fromBinaryString('request.json allekirjoitus'), 'not-pdf'],
    ['the first bytes of a PDF', fromBinaryString('%PDF-1.7\n%\xba\xdf\xac\xe0\n'), 'foreign-pdf'],
    ['a PDF by the same library', new Uint8Array(foreign), 'foreign-pdf'],
    ['a PDF that begins late', fromBinaryString(`${' '.repeat(1000)}%PDF-1.4\n`), 'foreign-pdf'],
    [
      'a signed PDF by somebody else',
      fromBinaryString('%PDF-1.6\n1 0 obj<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>'),
      'foreign-pdf',
    ],
    [
      'a PDF with a request.json of its own',
      fromBinaryString('%PDF-1.6\n<</F(request.json)>>'),
      'foreign-pdf',
    ],
    ['more bytes than any packet has', new Uint8Array(MAX_FILE_LENGTH + 1), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await verifyPacket(bytes, circumstances)).toMatchObject({ verdict: 'not-a-packet', code });
  });
});

describe('a packet that another program wrote again', () => {
  const ways: [tool: string, ...args: string[]][] = [
    ['qpdf'],
    ['qpdf', '--object-streams=disable'],
    ['qpdf', '--object-streams=generate'],
    ['qpdf', '--linearize'],
    ['mutool', 'clean'],
  ];
  for (const [tool, ...args] of ways) {
    for (const drawing of [2, 3]) {
      testWithTool(
        [tool],
        `by ${[tool, ...args].join(' ')} is known and refused (drawing ${drawing})`,
        async () => {
          const { pdf } = await makeGoodPacket(undefined, undefined, drawing);
          const path = temporaryFile(pdf);
          runTool(tool, [...args, path, `${path}.again.pdf`]);
          expect(await verifyPacket(readFileSync(`${path}.again.pdf`), circumstances)).toMatchObject({
            verdict: 'invalid',
            code: 'resaved',
          });
        },
      );
    }
  }
});
