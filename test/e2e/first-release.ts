import { readWordings } from '../../src/cli/content.ts';
import { writeLetter } from '../../src/domain/letter.ts';
import { makePacket } from '../../src/packet/make-packet.ts';
import { deviceKey, recordedRequest } from './packets.ts';

/*
 * Records as the first release wrote them. They never change with the code: they lie in browsers that nobody can
 * reach.
 */

/** An unfinished request for access. */
export function firstDraft(id: string, name: string): object {
  return {
    id,
    version: 1,
    revision: 3,
    createdAt: '2026-11-20T10:00:00.000Z',
    savedAt: '2026-11-20T10:05:00.000Z',
    step: 3,
    values: {
      'choice.registers': ['asiakasrekisteri'],
      'choice.rights': ['access'],
      'access.scope': 'everything',
      'dataSubject.name': name,
    },
    insisted: [],
  };
}

/** A draft that no release can read. */
export const DAMAGED_DRAFT = { id: 'vioittunut1', version: 1, savedAt: 7, words: 'Vioittunut teksti' };

/** A request of 22 November 2026 that its writer has marked as sent. */
export async function firstSentRequest(): Promise<object> {
  const request = recordedRequest('poisto');
  const signedAt = '2026-11-22T12:02:00Z';
  const { pdf, messageDigest, file } = await makePacket(
    {
      request,
      letter: writeLetter(request, readWordings('fi')),
      signedAt,
      fileId: '0123456789ABCDEF0123456789ABCDEF',
    },
    await deviceKey(request.dataSubject.name),
  );
  return {
    id: 'lahetetty1',
    version: 1,
    signedAt,
    fileName: 'poistopyynto-2026-11-22-balentor.pdf',
    pdf,
    messageDigest,
    file,
    values: { 'choice.registers': ['asiakasrekisteri'], 'choice.rights': ['erasure'] },
    sent: { on: '2026-11-22', channel: 'email' },
  };
}
