import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/store/backup/archive-outline.ts';
import { readArchive } from '../../../src/store/backup/read-archive.ts';
import { sameRoom, tarEnd, tarPieces } from '../../../src/store/backup/tar.ts';
import { aDraft, aSignedRequest, aTimeline } from '../samples.ts';
import { fileOf, readWhole, type WholeArchive } from './archive-samples.ts';

const OWNER = '0933696-9';
const PASSPHRASE = 'yö on pitkä ja hevonen syö';
const anAttachment = (id: string, length: number) => ({
  id,
  version: 1 as const,
  requestId: 'draft0001',
  addedAt: '2026-11-22T12:00:00Z',
  bytes: Uint8Array.from({ length }, (_, index) => index % 251),
});
const archive: WholeArchive = {
  businessId: OWNER,
  exportedAt: '2026-11-22T12:00:00.000Z',
  drafts: [aDraft({ id: 'draft0002', values: { 'dataSubject.name': 'Åke Żółć' } })],
  requests: [aSignedRequest()],
  timelines: [aTimeline({ on: '2026-11-23', channel: 'email' })],
  // Below, at and above a block and a piece of the stream, and nothing at all.
  attachments: [0, 511, 512, 513, 1024 * 1024, 3_000_001].map((size, index) =>
    anAttachment(`file0000${index}`, size),
  ),
  quarantine: [],
};

async function problemOf(file: Blob, passphrase?: string): Promise<unknown> {
  try {
    await outlineOf(readArchive({ file, businessId: OWNER, passphrase }));
  } catch (error) {
    return (error as { problem?: unknown }).problem ?? error;
  }
  return undefined;
}
const tarOf = (...files: readonly (readonly [string, unknown])[]): Blob =>
  new Blob([
    ...files.flatMap(([name, value]) =>
      tarPieces({ name, bytes: new TextEncoder().encode(JSON.stringify(value)) }),
    ),
    tarEnd(),
  ]);
const head = { format: 'tietopyynto/archive', version: 2, businessId: OWNER, exportedAt: archive.exportedAt };

describe('a backup', () => {
  test.each([[undefined], [PASSPHRASE]])(
    'is the same after it was written and read, passphrase %s',
    async (secret) => {
      expect(await readWhole(await fileOf(archive, secret), OWNER, secret)).toEqual(archive);
    },
  );

  test.each([[undefined], [PASSPHRASE]])(
    'read into the same room has each record until the next one, passphrase %s',
    async (secret) => {
      const attachments = [...archive.attachments].reverse();
      const order = { file: await fileOf({ ...archive, attachments }, secret), businessId: OWNER };
      const read: unknown[] = [];
      const rooms = new Set<ArrayBuffer>();
      for await (const part of readArchive({ ...order, passphrase: secret }, sameRoom())) {
        if (!('table' in part) || part.table !== 'attachments') continue;
        read.push({ ...part.record, bytes: part.record.bytes.slice() });
        rooms.add(part.record.bytes.buffer);
      }
      expect(read).toEqual(attachments);
      expect(rooms.size).toBe(1);
    },
  );

  test('is a tar archive of JSON files with the bytes beside them', async () => {
    const file = await fileOf(archive);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(bytes.length % 512).toBe(0);
    const text = new TextDecoder('latin1').decode(bytes);
    for (const name of ['backup.json', 'drafts/draft0002.json', 'requests/draft0001.pdf', 'end.json']) {
      expect(text).toContain(`${name}\0`);
    }
  });

  test('asks for its passphrase, and opens with no other', async () => {
    const file = await fileOf(archive, PASSPHRASE);
    expect(await problemOf(file)).toBe('needs-passphrase');
    expect(await problemOf(file, 'toinen')).toBe('wrong-passphrase');
  });

  test.each([[undefined], [PASSPHRASE]])('cut off anywhere is damaged, passphrase %s', async (secret) => {
    const file = await fileOf({ ...archive, attachments: [] }, secret);
    const from = secret ? 300 : 512;
    const cuts = [
      from,
      from + 1,
      Math.floor(file.size / 2),
      file.size - 1024,
      file.size - 512,
      file.size - 1,
    ];
    for (const at of cuts) expect(await problemOf(file.slice(0, at), secret), String(at)).toBe('damaged');
    expect(await problemOf(new Blob([file, 'x']), secret)).toBe('damaged');
  });

  test('with any one bit changed is refused', async () => {
    const bytes = new Uint8Array(
      await (await fileOf({ ...archive, attachments: [anAttachment('file00001', 90)] })).arrayBuffer(),
    );
    for (let at = 0; at < bytes.length; at += 97) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 4;
      // The filling of a block says nothing, and is not looked at.
      const isSame = (await problemOf(new Blob([changed]))) === undefined;
      expect(isSame && bytes[at] !== 0, `byte ${at}`).toBe(false);
    }
  });

  test.each<[string, Blob, string]>([
    ['of a newer version', tarOf(['backup.json', { ...head, version: 3 }]), 'newer'],
    [
      'of another controller',
      tarOf(['backup.json', { ...head, businessId: '0245974-7' }]),
      'other-controller',
    ],
    ['of another format', tarOf(['backup.json', { ...head, format: 'x' }]), 'not-archive'],
    ['that is any tar', tarOf(['../../etc/passwd', 1]), 'not-archive'],
    ['without an end', tarOf(['backup.json', head]), 'damaged'],
    ['with an unknown file', tarOf(['backup.json', head], ['keys/abcdefgh.json', {}]), 'damaged'],
    [
      'with a record under another id',
      tarOf(['backup.json', head], ['drafts/draft0001.json', aDraft({ id: 'draft0002' })]),
      'damaged',
    ],
    [
      'with a record of the wrong shape',
      tarOf(['backup.json', head], ['drafts/draft0001.json', { id: 1 }]),
      'damaged',
    ],
    [
      'with a wrong digest',
      tarOf(['backup.json', head], ['end.json', { records: 0, digest: '0'.repeat(64) }]),
      'damaged',
    ],
    ['that is nothing', new Blob([]), 'not-archive'],
    ['that is a picture', new Blob([new Uint8Array(2000).fill(0x89)]), 'not-archive'],
  ])('%s is refused', async (_, file, problem) => {
    expect(await problemOf(file)).toBe(problem);
  });

  test('that claims gigabytes which are not there takes no memory for them', async () => {
    const [header] = tarPieces({ name: 'backup.json', bytes: new Uint8Array() });
    const claiming = (header as Uint8Array<ArrayBuffer>).slice();
    const put = (text: string, at: number) => claiming.set(new TextEncoder().encode(text), at);
    put('77777777777', 124);
    put('        ', 148);
    const sum = claiming.reduce((total, byte) => total + byte, 0);
    put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    expect(await problemOf(new Blob([claiming, new Uint8Array(1024)]))).toBe('damaged');
  });

  test('that was moved since it was chosen is unreadable', async () => {
    const file = new Blob(['{}']);
    const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    Object.assign(file, { slice: () => ({ arrayBuffer: gone }) });
    expect(await problemOf(file)).toBe('unreadable');
  });
});
