import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { containerTypeOf, isOutlookMessage } from '../../../src/packet/containers/container-type.ts';
import { MAX_CONTAINED_LENGTH } from '../../../src/packet/containers/limits.ts';
import { openMessage } from '../../../src/packet/containers/open-message.ts';
import { openZip } from '../../../src/packet/containers/open-zip.ts';
import { runTool, testWithTool } from '../../tools.ts';
import { temporaryFolder } from '../temporary-file.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));
const namesIn = ({ files }: { files: readonly { name: string }[] }): string[] =>
  files.map(({ name }) => name);

const MESSAGE = [
  'Received: from b.example (b.example [192.0.2.1]) by a.example; Wed, 25 Nov 2026 23:30:00 +0200 (EET)',
  'Received: from c.example by b.example; Mon, 23 Nov 2026 10:00:00 +0200',
  'From: Aino <aino@example.fi>',
  'Subject: Pyynto',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=raja',
  '',
  '--raja',
  'Content-Type: text/plain',
  '',
  'Hei',
  '--raja',
  "Content-Type: application/pdf; name*=UTF-8''kirje%20%C3%A4.pdf",
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: attachment',
  '',
  Buffer.from('%PDF-1.7').toString('base64'),
  '--raja',
  'Content-Type: message/rfc822',
  '',
  'From: b@example.fi',
  'Subject: sisempi',
  '',
  'Hei',
  '--raja--',
  '',
].join('\r\n');

describe('a message', () => {
  test('is told from other text, and from Outlook’s own', () => {
    expect(containerTypeOf(bytesOf(MESSAGE))).toBe('message');
    expect(containerTypeOf(bytesOf(`From aino@example.fi Wed Nov 25 2026\n${MESSAGE}`))).toBe('message');
    for (const text of ['Hei: tama on kirje', '%PDF-1.7\n', 'TP1:ABC', '']) {
      expect(containerTypeOf(bytesOf(text))).toBeUndefined();
    }
    expect(isOutlookMessage(bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))).toBe(true);
  });

  test('gives its attachments, forwarded messages too, and when it came', async () => {
    const { files, receivedAt, problem } = await openMessage(bytesOf(MESSAGE));
    expect(files.map(({ bytes }) => Buffer.from(bytes).toString('latin1').slice(0, 8))).toEqual([
      '%PDF-1.7',
      'From: b@',
    ]);
    expect(files[0]?.name).toBe('kirje ä.pdf');
    // The reader's own server wrote the topmost line.
    expect(receivedAt).toBe('2026-11-25T21:30:00.000Z');
    expect(problem).toBeUndefined();
  });

  test('without a line of receipt tells no time', async () => {
    expect(await openMessage(bytesOf('Subject: x\r\n\r\nHei'))).toEqual({ files: [], isMessage: true });
  });

  test('of a thousand parts inside each other ends in words', async () => {
    let text = 'Subject: x\r\n\r\nHei';
    for (let depth = 0; depth < 1000; depth++) {
      text = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${text}\r\n--b${depth}--\r\n`;
    }
    expect(await openMessage(bytesOf(`Subject: x\r\n${text}`))).toEqual({
      files: [],
      problem: 'container-damaged',
      isMessage: true,
    });
  });
});

describe('an archive', () => {
  testWithTool(['zip'], 'as Info-ZIP writes it gives its files', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'kirje.pdf'), '%PDF-1.7 '.repeat(500));
    writeFileSync(join(folder, 'käsky.txt'), 'x');
    writeFileSync(join(folder, '.piilo'), 'x');
    runTool('zip', [
      '-j',
      join(folder, 'a.zip'),
      ...['kirje.pdf', 'käsky.txt', '.piilo'].map((name) => join(folder, name)),
    ]);
    const opened = await openZip(Uint8Array.from(readFileSync(join(folder, 'a.zip'))));
    expect(namesIn(opened)).toEqual(['kirje.pdf', 'käsky.txt']);
    expect(opened.files[0]?.bytes).toHaveLength(4500);
    expect(opened.problem).toBeUndefined();
  });

  testWithTool(['zip'], 'with a password says so', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'kirje.pdf'), 'x');
    runTool('zip', ['-j', '-P', 'salasana', join(folder, 'a.zip'), join(folder, 'kirje.pdf')]);
    expect(await openZip(Uint8Array.from(readFileSync(join(folder, 'a.zip'))))).toMatchObject({
      files: [],
      problem: 'container-encrypted',
    });
  });

  test('that inflates without end is stopped, whatever size it states', async () => {
    const bomb = deflateRawSync(new Uint8Array(MAX_CONTAINED_LENGTH + 1));
    for (const stated of [10, MAX_CONTAINED_LENGTH + 1]) {
      const opened = await openZip(zipOf([['pommi.pdf', bomb, stated]]));
      expect(opened).toMatchObject({ files: [], problem: 'container-too-large' });
    }
  });

  test('of too many files gives the first ones', async () => {
    const many = Array.from({ length: 201 }, (_, index) => [`${index}.pdf`, deflateRawSync('x'), 1] as const);
    const opened = await openZip(zipOf(many));
    expect(opened.files).toHaveLength(200);
    expect(opened.problem).toBe('container-too-large');
  });

  test('that is damaged anywhere ends in words, and nothing is thrown', async () => {
    const good = zipOf([
      ['a.pdf', deflateRawSync('a'), 1],
      ['b.pdf', deflateRawSync('b'), 1],
    ]);
    for (let at = 0; at < good.length; at++) {
      const changed = Uint8Array.from(good);
      changed[at] = (changed[at] as number) ^ 0xff;
      const { files } = await openZip(changed);
      expect(files.length).toBeLessThanOrEqual(2);
    }
    expect(await openZip(good.subarray(0, 40))).toMatchObject({ problem: 'container-damaged' });
  });
});

/** An archive of deflated files, each with the size that it states. */
function zipOf(
  files: readonly (readonly [name: string, data: Uint8Array, stated: number])[],
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, data, stated] of files) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(stated, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
    const entry = Buffer.concat([
      Buffer.from('PK\x01\x02'),
      Buffer.alloc(2),
      common,
      Buffer.alloc(14),
      Buffer.from(name),
    ]);
    entry.writeUInt32LE(at, 42);
    parts.push(local);
    entries.push(entry);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...parts, directory, end]));
}
