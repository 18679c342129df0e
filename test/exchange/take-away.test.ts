import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import type { Request } from '../../src/domain/request/request.ts';
import { type Right, rightEntry } from '../../src/domain/rights/right.ts';
import { encodeCsv } from '../../src/exchange/csv.ts';
import { packetCells, REQUEST_COLUMNS, requestRow } from '../../src/exchange/request-rows.ts';
import { fidesRequests, openDsrRequests, type ReceivedPacket } from '../../src/exchange/take-away.ts';
import { firstLetter, followUpOf, sourceOf } from '../fixtures/follow-ups.ts';
import { wordings } from '../fixtures/wordings.ts';
import { recordedFile } from '../packet/recorded-file.ts';

const UUID = 'a7551968-d5d6-44b2-9831-815ac9017798';

describe('a cell of the spreadsheet', () => {
  test.each([
    ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
    ['+358 40 123 4567', `"'+358 40 123 4567"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['  =1', `"'  =1"`],
    ['＝1', `"'＝1"`],
    ['a;"b"', '"a;""b"""'],
    ['Åke – 10 €', '"Åke – 10 €"'],
    ['', '""'],
  ])('%j is written %s', (text, cell) => {
    expect(encodeCsv([[text]])).toBe(`\ufeff${cell}\r\n`);
  });

  test('never starts as a formula, and holds what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = encodeCsv([[text]])
          .slice(2, -3)
          .replaceAll('""', '"');
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
        expect([text, `'${text}`]).toContain(cell);
      }),
    );
  });

  test('keeps a row a row, whatever is typed', () => {
    const text = 'rivi 1\r\n=2;"x"';
    expect(encodeCsv([[text, 'b'], ['c']])).toBe('\ufeff"rivi 1\r\n=2;""x""";"b"\r\n"c"\r\n');
  });

  test('is cut where a spreadsheet would lose it', () => {
    expect(encodeCsv([['x'.repeat(40_000)]])).toHaveLength(32_000 + 1 + 5);
  });
});

describe('a packet as a row', () => {
  test('has a cell for every column and says what was typed', () => {
    const row = requestRow({ ...packetCells(packetWith({})), dueOn: '2026-12-28' });
    expect(row).toHaveLength(REQUEST_COLUMNS.length);
    const cell = (column: (typeof REQUEST_COLUMNS)[number]) => row[REQUEST_COLUMNS.indexOf(column)];
    expect(cell('reference')).toBe('TP-7K3M-Q9XD');
    expect(cell('registers')).toBe('Asiakasrekisteri');
    expect(cell('postalAddress')).toBe('Väinönkatu 1 A 2, 40100 Jyväskylä');
    expect(cell('typed')).toContain('DiSC');
    expect(cell('dueOn')).toBe('2026-12-28');
  });
});

describe('Fides', () => {
  test('gets an access request by its own names', () => {
    const { entries, leftOut } = fidesRequests([packetWith({})]);
    expect(leftOut).toEqual([]);
    expect(entries).toEqual([
      {
        external_id: 'TP-7K3M-Q9XD',
        requested_at: '2026-11-25T00:00:00Z',
        policy_key: 'default_access_policy',
        identity: { email: 'ake.sonberg@example.fi', phone_number: '+358401234567' },
        custom_privacy_request_fields: {
          registers: { label: 'Registers', value: ['Asiakasrekisteri'] },
          articles: { label: 'GDPR articles', value: ['15'] },
          key_fingerprint: { label: 'Key fingerprint', value: 'AAAA BBBB' },
          message_digest: { label: 'SHA-256 of the signed bytes', value: 'f'.repeat(64) },
        },
      },
    ]);
  });

  test('gets one entry for each address, and the number once', () => {
    const packet = packetWith({ knownEmails: ['new@example.fi', 'old@example.fi', 'old@example.fi'] });
    expect(fidesRequests([packet]).entries.map(({ identity }) => identity)).toEqual([
      { email: 'new@example.fi', phone_number: '+358401234567' },
      { email: 'old@example.fi' },
    ]);
  });

  test.each([
    ['040 123 4567', '+358401234567'],
    ['+46 (0)70-123 45 67', '+46701234567'],
    ['00358 40 1234567', '+358401234567'],
    ['alanumero 12', undefined],
  ])('gets %s as %s', (phone, expected) => {
    expect(fidesRequests([packetWith({ phone })]).entries[0]?.identity.phone_number).toBe(expected);
  });

  test('leaves out a person whom it cannot look up, and says so', () => {
    const packet = packetWith({ knownEmails: [], replyEmail: undefined, phone: undefined });
    expect(fidesRequests([packet])).toEqual({
      entries: [],
      leftOut: [{ reference: 'TP-7K3M-Q9XD', right: 'access', reason: 'no-identity' }],
    });
  });
});

describe('OpenDSR', () => {
  test('gets an erasure by its own names, and the marketing objection is told', () => {
    const packet = packetWith({}, ['erasure', 'marketingObjection']);
    expect(openDsrRequests([packet], () => UUID)).toEqual({
      entries: [
        {
          regulation: 'gdpr',
          subject_request_id: UUID,
          subject_request_type: 'erasure',
          submitted_time: '2026-11-25T00:00:00Z',
          subject_identities: [
            { identity_type: 'email', identity_value: 'ake.sonberg@example.fi', identity_format: 'raw' },
          ],
          api_version: '2.0',
        },
      ],
      leftOut: [{ reference: 'TP-7K3M-Q9XD', right: 'marketingObjection', reason: 'unknown-right' }],
    });
  });

  test('falls back on the reply address, and names nobody by telephone', () => {
    const reply = packetWith({ knownEmails: [], replyEmail: 'reply@example.fi' });
    const [entry] = openDsrRequests([reply], () => UUID).entries;
    expect(entry?.subject_identities.map(({ identity_value }) => identity_value)).toEqual([
      'reply@example.fi',
    ]);
    const silent = packetWith({ knownEmails: [], replyEmail: undefined });
    expect(openDsrRequests([silent], () => UUID).leftOut[0]?.reason).toBe('no-identity');
  });
});

describe('either format', () => {
  test.each<[Right, boolean]>([
    ['access', true],
    ['portability', true],
    ['erasure', true],
    ['rectification', false],
    ['restriction', false],
    ['marketingObjection', false],
    ['objection', false],
    ['consentWithdrawal', false],
    ['automatedDecision', false],
  ])('takes %s: %s', (right, isTaken) => {
    const packet = packetWith({}, [right]);
    expect(fidesRequests([packet]).entries).toHaveLength(isTaken ? 1 : 0);
    expect(openDsrRequests([packet], () => UUID).entries).toHaveLength(isTaken ? 1 : 0);
  });
});

type DataSubject = { [Key in keyof Request['dataSubject']]?: Request['dataSubject'][Key] | undefined };

/** The recorded packet, received on 25 November 2026, with other facts about the person and other rights. */
describe('a letter that follows a request', () => {
  const request = followUpOf(sourceOf('reminder', { first: firstLetter(['erasure', 'marketingObjection']) }));
  const packet: ReceivedPacket = {
    ...packetWith({}),
    file: { ...recordedFile, request, letter: writeLetter(request, wordings) },
  };
  const leftOut = [{ reference: 'TP-7H2N-4R6W', right: 'erasure', reason: 'no-new-request' }];

  test('becomes no second request in other programs', () => {
    expect(fidesRequests([packet])).toEqual({ entries: [], leftOut });
    expect(openDsrRequests([packet], () => UUID)).toEqual({ entries: [], leftOut });
  });

  test('says in its row what it is and what it follows', () => {
    expect(packetCells(packet)).toMatchObject({ letter: 'Muistutus', follows: 'TP-8K3M-2Q9V' });
  });
});

function packetWith(changes: DataSubject, rights: readonly Right[] = ['access']): ReceivedPacket {
  const { request } = recordedFile;
  const dataSubject = { ...request.dataSubject, ...changes } as Request['dataSubject'];
  return {
    file: {
      ...recordedFile,
      request: {
        ...request,
        dataSubject,
        rights: rights.map((right) => ({ right, articles: [...rightEntry(right).articles], details: {} })),
      },
    },
    messageDigest: 'f'.repeat(64),
    fingerprint: 'AAAA BBBB',
    receivedOn: '2026-11-25',
  };
}
