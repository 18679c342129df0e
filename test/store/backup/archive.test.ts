import { describe, expect, test } from 'vitest';
import { type Archive, LARGEST_ARCHIVE, parseArchive } from '../../../src/store/backup/archive.ts';
import { aDraft, aSignedRequest, aTimeline } from '../samples.ts';
import { encodeArchive } from './encode-archive.ts';

const OWNER = '0933696-9';
const archive: Archive = {
  businessId: OWNER,
  exportedAt: '2026-11-22T12:00:00.000Z',
  drafts: [aDraft({ id: 'draft0002' })],
  requests: [aSignedRequest()],
  timelines: [aTimeline({ on: '2026-11-23', channel: 'email' })],
  attachments: [
    {
      id: 'file00001',
      version: 1,
      requestId: 'draft0001',
      addedAt: '2026-11-22T12:00:00Z',
      bytes: Uint8Array.from({ length: 70_000 }, (_, index) => index % 251),
    },
  ],
};
const json = (): Record<string, unknown> => JSON.parse(encodeArchive(archive));
const parse = (value: unknown, text = JSON.stringify(value)) =>
  parseArchive(new TextEncoder().encode(text), OWNER);

describe('an archive of version 1', () => {
  test('is the same after it was written and read', () => {
    expect(parse(json())).toEqual({ archive });
  });

  test('may open with a byte order mark', () => {
    expect(parse(undefined, `\uFEFF${encodeArchive(archive)}`)).toEqual({ archive });
  });

  test('may be the one draft that the form offered for download', () => {
    expect(parse(aDraft())).toMatchObject({ archive: { drafts: [aDraft()], requests: [] } });
  });

  test.each<[string, unknown, string]>([
    ['nothing', '', 'not-archive'],
    ['an array', [], 'not-archive'],
    ['another object', { format: 'tietopyynto/request' }, 'not-archive'],
    ['a newer version', { ...json(), version: 2 }, 'newer'],
    ['a newer version that looks like nothing known', { format: json().format, version: 9 }, 'newer'],
    ['version zero', { ...json(), version: 0 }, 'damaged'],
    ['a version in words', { ...json(), version: '1' }, 'damaged'],
    ['another controller', { ...json(), businessId: '0245974-7' }, 'other-controller'],
    ['a part missing', { ...json(), timelines: undefined }, 'damaged'],
    ['a part too many', { ...json(), keys: [] }, 'damaged'],
    ['bytes that are no base64', { ...json(), requests: [{ ...aSignedRequest(), pdf: 'å' }] }, 'damaged'],
    ['a draft of the wrong shape', { ...json(), drafts: [{ ...aDraft(), step: 9 }] }, 'damaged'],
    ['a number that is none', { ...json(), drafts: [{ ...aDraft(), revision: 1e300 }] }, 'damaged'],
    ['an id that is a path', { ...json(), drafts: [aDraft({ id: '../../etc' })] }, 'damaged'],
    ['dates as numbers', { ...json(), exportedAt: 0 }, 'damaged'],
  ])('with %s is refused', (_, value, problem) => {
    expect(parse(value)).toEqual({ problem });
  });

  test.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
    ['no text', new Uint8Array([0x1f, 0x8b, 8, 0, 0xff])],
    ['nothing', new Uint8Array()],
  ])('in %s is refused', (_, file) => {
    expect(parseArchive(file, OWNER)).toEqual({ problem: 'not-archive' });
  });

  test('of a million nested lists is refused without a crash', () => {
    const deep = '['.repeat(1e6) + ']'.repeat(1e6);
    expect(parse(undefined, deep)).toEqual({ problem: 'not-archive' });
    const inside = encodeArchive(archive).replace('"drafts":[', `"drafts":[${deep},`);
    expect(parse(undefined, inside)).toEqual({ problem: 'damaged' });
  });

  test('that is too large is not even read', () => {
    const file = { byteLength: LARGEST_ARCHIVE + 1 } as Uint8Array;
    expect(parseArchive(file, OWNER)).toEqual({ problem: 'too-large' });
  });

  test.each([
    ['__proto__', { archive }],
    ['constructor', { problem: 'damaged' }],
  ])('with the key %s pollutes nothing', (key, result) => {
    const polluted = encodeArchive(archive).replace('"values":{', `"values":{"${key}":{"isAdmin":true},`);
    expect(parse(undefined, polluted)).toEqual(result);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});
