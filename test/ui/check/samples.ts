import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import type { CheckEntry } from '../../../src/ui/check/check-row.ts';
import type { CheckedFile, UnprovenPart } from '../../../src/ui/doors/verify-door.ts';
import { recordedFile } from '../../packet/recorded-file.ts';

/** A packet that is whole: compared and valid, or unchecked with the given code. */
export function whole({
  code = 'valid',
  fingerprint = 'aaaa bbbb',
  digest = 'f'.repeat(64),
  hasOwnCertificate = false,
  file = recordedFile,
}: {
  code?: 'valid' | 'unknown-wording';
  fingerprint?: string;
  digest?: string;
  hasOwnCertificate?: boolean;
  file?: RequestFile;
} = {}): CheckEntry {
  const packet = {
    file,
    messageDigest: digest,
    signer: { name: 'Åke', fingerprint, hasOwnCertificate },
  };
  const verdict =
    code === 'valid'
      ? ({ verdict: 'valid', code, ...packet } as const)
      : ({ verdict: 'unchecked', code, ...packet } as const);
  return entryOf('kirje.pdf', { kind: 'packet', verdict, json: JSON.stringify(recordedFile) });
}

/** A packet that was changed. */
export function refused(): CheckEntry {
  const detail = 'Expected this, got that.';
  return entryOf('muutettu.pdf', {
    kind: 'packet',
    verdict: { verdict: 'invalid', code: 'digest-mismatch', detail },
  });
}

/** A PDF that another program made. */
export function foreign(): CheckEntry {
  return entryOf('lasku.pdf', {
    kind: 'packet',
    verdict: { verdict: 'not-a-packet', code: 'foreign-pdf', detail: 'Expected marks, found none.' },
  });
}

/** An image without a seal. */
export function unreadable(): CheckEntry {
  return entryOf('kuva.jpg', { kind: 'unreadable', code: 'no-seal' });
}

/** A paper letter with a good seal. */
export function paper({
  fingerprint = 'cccc dddd',
  unproven = ['phone'],
}: {
  fingerprint?: string;
  unproven?: UnprovenPart[];
} = {}): CheckEntry {
  const { request, publicKey } = recordedFile;
  return entryOf('kirje.png', {
    kind: 'paper',
    seal: {
      verdict: 'valid',
      code: 'valid',
      payload: {
        reference: request.reference,
        issuedOn: request.createdOn,
        businessId: request.controller.businessId,
        rights: ['rectification'],
        registers: ['Asiakasrekisteri'],
        name: request.dataSubject.name,
        emails: [...request.dataSubject.knownEmails],
        replyTo: ['Väinönkatu 1 A 2', '40100', 'Jyväskylä'],
        requestSha256: new Uint8Array(32).fill(0xab),
        details: [{ reason: 'Muutin.', current: '=1+1', correct: 'Oikea' }],
        unproven,
      },
      publicKey,
      fingerprint,
    },
  });
}

let nextId = 1;

function entryOf(name: string, checked: CheckedFile): CheckEntry {
  nextId += 1;
  return { id: nextId, fileId: nextId, name, checked, receivedText: '25.11.2026', receivedBasis: 'today' };
}
