/*
 * Packets, a backup and records that the releases before version 2 of `request.json` made. They lie with controllers
 * and in browsers, and are read for ever as they were.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { followUpRequest } from '../../../src/domain/following/follow-up-request.ts';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import type { FollowUpName } from '../../../src/domain/letters/follow-up.ts';
import type { AnyRequestFile } from '../../../src/domain/records/any-request-file.ts';
import type { SignedRequest } from '../../../src/domain/records/draft.ts';
import { requestFile1Schema } from '../../../src/domain/records/format-1.ts';
import { faultsInFormat1 } from '../../../src/domain/records/format-1-details.ts';
import { requestOf } from '../../../src/domain/records/read-up.ts';
import { requestSchema } from '../../../src/domain/request/request.ts';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { readSealText } from '../../../src/packet/seal/seal-verdict.ts';
import { createSigningKey } from '../../../src/packet/signing/key.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { parseArchive } from '../../../src/store/backup/archive.ts';
import { authority, FILLED, SENT, timelineOf } from '../../fixtures/follow-ups.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';
import { releasedWordings } from '../../fixtures/wordings.ts';
import { encodeArchive } from '../../store/backup/encode-archive.ts';
import { embeddedFile } from '../pdf/pdf-objects.ts';

const folder = new URL('../../fixtures/format-1/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, folder));
const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
/** With today's wordings, and those that these letters were written with. */
const circumstances = { wordings: releasedWordings, now: '2026-11-23T08:00:00Z' };

async function fileIn(name: string): Promise<AnyRequestFile> {
  const verdict = await verifyPacket(new Uint8Array(read(name)), circumstances);
  if (verdict.verdict !== 'valid') throw new Error(`Expected ${name} to be valid, got ${verdict.code}.`);
  return verdict.file;
}

function backup(): { text: string; requests: readonly SignedRequest[] } {
  const bytes = new Uint8Array(read('backup.json'));
  const parsed = parseArchive(bytes, '0933696-9');
  if (!('archive' in parsed)) throw new Error(`Expected the backup to be read, got ${parsed.problem}.`);
  expect(JSON.parse(encodeArchive(parsed.archive))).toEqual(JSON.parse(new TextDecoder().decode(bytes)));
  return { text: encodeArchive(parsed.archive), requests: parsed.archive.requests };
}

test('there are first letters, following letters and a backup of version 1', () => {
  expect(names).toEqual([
    'access.pdf',
    'complaint.pdf',
    'powerOfAttorney.pdf',
    'reminder.pdf',
    'restriction.pdf',
  ]);
});

describe.each(names)('%s', (name) => {
  test('is valid, and its data come out byte for byte', async () => {
    const file = await fileIn(name);
    expect(file.version).toBe(1);
    expect(encodeCanonicalJson(file)).toBe(embeddedFile(read(name)).toString('utf8'));
  });

  test('is written again from its request in the shape of today', async () => {
    const file = await fileIn(name);
    const request = requestOf(file);
    expect(requestSchema.parse(request)).toEqual(request);
    const own = releasedWordings.filter(({ sha256 }) =>
      file.letter.wordings.some((one) => one.sha256 === sha256),
    );
    expect(encodeCanonicalJson(writeLetter(request, own))).toBe(encodeCanonicalJson(file.letter));
  });

  test('has a seal that paper can be checked by', async () => {
    const { seal, request } = await fileIn(name);
    expect(await readSealText(seal ?? '')).toMatchObject({
      verdict: 'valid',
      payload: { reference: request.reference, businessId: '0933696-9' },
    });
  });
});

test('the recorded letter of version 1 is drawn byte for byte as then', async () => {
  const file = requestFile1Schema.parse(JSON.parse(read('recorded.json').toString('utf8')));
  const drawn = createHash('sha256')
    .update(await drawPacket(file))
    .digest('hex');
  expect(drawn).toBe(read('recorded.sha256').toString('utf8').trim());
});

test('the backup is read and written again as it was', () => {
  const { requests } = backup();
  expect(requests.map(({ file }) => file.version)).toEqual([1, 1, 1]);
});

describe('a letter that follows a request of version 1', () => {
  const first = backup().requests[0] as SignedRequest;

  test.each<FollowUpName>(['reminder', 'withdrawal', 'powerOfAttorney', 'complaint'])(
    '%s is of version 2 and valid',
    async (letter) => {
      const source = {
        first,
        timeline: timelineOf(first, [SENT]),
        letter,
        facts: portalFacts,
        authority,
        letters: [],
      };
      const request = followUpRequest(source, FILLED[letter], {
        reference: 'TP-7H2N-4R6W',
        createdOn: '2026-11-22',
        isKeyNew: false,
      });
      expect(request).toMatchObject({ representative: { kind: 'authorised', name: 'Eero Edustaja' } });
      const key = await createSigningKey('Eero Edustaja', '2026-11-22T12:00:00Z');
      const content = { request, letter: writeLetter(request, releasedWordings), fileId: 'AB'.repeat(16) };
      const { pdf } = await makePacket({ ...content, signedAt: '2026-11-22T12:00:00Z' }, key);
      expect(await verifyPacket(pdf, circumstances)).toMatchObject({
        verdict: 'valid',
        file: { version: 2 },
      });
    },
  );
});

describe('the details of version 1', () => {
  test.each(names)('of %s are those that its release asked for', async (name) => {
    const file = await fileIn(name);
    expect(file.version === 1 && faultsInFormat1(file.request)).toEqual([]);
  });

  test('are refused where no release asked for them', async () => {
    const { request } = requestFile1Schema.parse(JSON.parse(read('recorded.json').toString('utf8')));
    const [asked, ...others] = request.rights;
    if (!asked) throw new Error('Expected a right.');
    const changed = {
      ...request,
      rights: [{ ...asked, articles: ['99'], details: { odd: 'x' } }, ...others],
    };
    expect(faultsInFormat1(changed).map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['rights.0.articles', 'rights.0.details.odd']),
    );
    const following = (await fileIn('reminder.pdf')) as Extract<AnyRequestFile, { version: 1 }>;
    const { followUp } = following.request;
    if (!followUp) throw new Error('Expected a reminder.');
    const { channel: _, ...rest } = { ...followUp, askedOn: '2026-11-01' };
    expect(
      faultsInFormat1({ ...following.request, followUp: rest }).map(({ path }) => path.join('.')),
    ).toEqual(['followUp.askedOn', 'followUp.channel']);
  });
});
