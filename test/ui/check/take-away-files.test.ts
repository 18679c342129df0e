import { describe, expect, test } from 'vitest';
import { isTakeable, rowsOf } from '../../../src/ui/check/check-row.ts';
import { formatsFor, leftOutLines, writeTakeAway } from '../../../src/ui/check/take-away-files.ts';
import { recordedFile } from '../../packet/recorded-file.ts';
import { foreign, paper, refused, whole } from './samples.ts';

const UUID = 'a7551968-d5d6-44b2-9831-815ac9017798';
const rows = rowsOf([whole(), refused(), paper(), foreign()], '2026-11-25');
const one = rowsOf([whole()], '2026-11-25');

describe('taking one request along', () => {
  test('as JSON gives request.json as it is, named by the reference', () => {
    const file = writeTakeAway('json', one);
    expect(file.name).toBe('TP-7K3M-Q9XD.json');
    expect(file.text).toBe(JSON.stringify(recordedFile));
  });

  test('as CSV gives one row under Finnish headings', () => {
    const { name, text } = writeTakeAway('csv', one);
    expect(name).toBe('TP-7K3M-Q9XD.csv');
    const cells = text.slice(1).split('\r\n')[1]?.split(';') ?? [];
    expect(text.split('\r\n')[0]).toContain('"Vastaa viimeistään"');
    expect(cells.slice(0, 5)).toEqual([
      ...['"kirje.pdf"', '"Kunnossa"', '"TP-7K3M-Q9XD"', '"2026-11-25"', '"2026-12-28"'],
    ]);
    expect(text).toContain('"tarkastuspyyntö"');
  });

  test('for a spreadsheet says what else the person is known by, and by what right somebody acts', () => {
    const { request } = recordedFile;
    const file = {
      ...recordedFile,
      request: {
        ...request,
        dataSubject: {
          ...request.dataSubject,
          identifiers: [
            { kind: 'formerName', value: 'Aino Entinen' },
            { kind: 'phone', value: '040 123' },
          ],
        },
        representative: { kind: 'custodian', name: 'Eero', email: 'eero@example.fi' },
      },
    } as typeof recordedFile;
    const { text } = writeTakeAway('csv', rowsOf([whole({ file })], '2026-11-25'));
    expect(text).toContain('"Entinen nimi: Aino Entinen; Puhelinnumero: 040 123"');
    expect(text).toContain('"huoltajana"');
  });

  test('for Fides and OpenDSR gives an array of their objects', () => {
    expect(JSON.parse(writeTakeAway('fides', one).text)).toHaveLength(1);
    const openDsr = writeTakeAway('openDsr', one, () => UUID);
    expect(openDsr.name).toBe('TP-7K3M-Q9XD-opendsr.json');
    expect(JSON.parse(openDsr.text)).toMatchObject([{ subject_request_id: UUID }]);
  });
});

describe('taking all along', () => {
  test('leaves out what was refused or is no packet', () => {
    expect(rows.map(isTakeable)).toEqual([true, false, true, false]);
    expect(writeTakeAway('csv', rows).text.split('\r\n')).toHaveLength(4);
    expect(JSON.parse(writeTakeAway('json', rows).text)).toHaveLength(2);
  });

  test('gives of a paper letter what its seal says', () => {
    const [seal] = [JSON.parse(writeTakeAway('json', rows.slice(2, 3)).text)];
    expect(seal).toMatchObject({
      format: 'tietopyynto/seal',
      rights: ['rectification'],
      requestSha256: 'ab'.repeat(32),
    });
    expect(writeTakeAway('csv', rows.slice(2, 3)).text).toContain('"Väinönkatu 1 A 2, 40100 Jyväskylä"');
  });

  test('says of a paper that it follows an earlier request, as its seal tells no more', () => {
    const [row] = rowsOf([paper({ unproven: ['follows'] })], '2026-11-25');
    expect(writeTakeAway('csv', row ? [row] : []).text).toContain('"Jatkoa aikaisempaan pyyntöön"');
  });

  test('offers formats of others only where a packet is among them', () => {
    expect(formatsFor(rows)).toEqual(['json', 'csv', 'fides', 'openDsr']);
    expect(formatsFor(rows.slice(2, 3))).toEqual(['json', 'csv']);
  });
});

test('what was left out is told by reference and name', () => {
  expect(leftOutLines([{ reference: 'TP-1', right: 'rectification', reason: 'unknown-right' }])).toEqual([
    'TP-1: oikaisupyyntö, jota muoto ei tunne',
  ]);
});
