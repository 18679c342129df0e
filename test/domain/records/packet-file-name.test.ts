import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPacketFileName, packetFileName } from '../../../src/domain/records/packet-file-name.ts';

const request = { createdOn: '2026-11-22', reference: 'TP-8K3M-2Q9V' };

test.each([
  ['Tarkastuspyyntö', 'Balentor', 'tarkastuspyynto-balentor-2026-11-22-TP-8K3M-2Q9V.pdf'],
  [
    'Suostumuksen peruuttaminen',
    'Ääni & Öljy Oy',
    'suostumuksen-peruuttaminen-aani-oljy-oy-2026-11-22-TP-8K3M-2Q9V.pdf',
  ],
  [
    'Automaattista päätöstä koskeva pyyntö',
    'Balentor',
    'automaattista-paatosta-koskeva-pyynto-balentor-2026-11-22-TP-8K3M-2Q9V.pdf',
  ],
  ['Straße', 'Čáhci Ŋuorti Ǩiõll', 'strasse-cahci-nuorti-kioll-2026-11-22-TP-8K3M-2Q9V.pdf'],
  ['../../etc/passwd', '..', 'etc-passwd-2026-11-22-TP-8K3M-2Q9V.pdf'],
  ['张伟', '', 'pyynto-2026-11-22-TP-8K3M-2Q9V.pdf'],
  ['con', '', 'con-2026-11-22-TP-8K3M-2Q9V.pdf'],
  ['gnp.\u202eexe', 'a\0b', 'gnp-exe-a-b-2026-11-22-TP-8K3M-2Q9V.pdf'],
])('a %j to %j is saved as %s', (documentType, controller, name) => {
  expect(packetFileName(request, documentType, controller)).toBe(name);
});

test('a long name is cut at a word, a long word where it must be', () => {
  expect(packetFileName(request, 'pyyntö '.repeat(30), 'x'.repeat(254))).toBe(
    `pyynto-pyynto-pyynto-pyynto-pyynto-${'x'.repeat(30)}-2026-11-22-TP-8K3M-2Q9V.pdf`,
  );
});

test('any text makes a name that every system keeps', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (documentType, controller) =>
      isPacketFileName(packetFileName(request, documentType, controller)),
    ),
  );
});

test.each([
  'con.pdf',
  'tarkastus\u202efdp.exe-2026-11-22-TP-8K3M-2Q9V.pdf',
  '../a-2026-11-22-TP-8K3M-2Q9V.pdf',
  'a-2026-11-22-TP-8K3M-2Q9V.pdf\n',
  `${'a'.repeat(80)}-2026-11-22-TP-8K3M-2Q9V.pdf`,
])('%j is no packet name', (name) => {
  expect(isPacketFileName(name)).toBe(false);
});
