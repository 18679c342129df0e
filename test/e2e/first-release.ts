import { readFileSync } from 'node:fs';
import { readWordings } from '../../src/cli/content.ts';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import { type RequestFile1, request1Schema } from '../../src/domain/records/format-1.ts';
import { fromFormat1 } from '../../src/domain/records/read-up.ts';
import { drawPacket } from '../../src/packet/making/draw-packet.ts';
import { contentsLengthFor } from '../../src/packet/signing/contents-length.ts';
import { signPacket } from '../../src/packet/signing/sign.ts';
import { deviceKey } from './packets.ts';

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
  const path = new URL('../fixtures/format-1/requests/poisto.json', import.meta.url);
  const request = request1Schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const signedAt = '2026-11-22T12:02:00Z';
  const key = await deviceKey(request.dataSubject.name);
  const file: RequestFile1 = {
    format: 'tietopyynto/request',
    version: 1,
    drawing: 1,
    signedAt,
    fileId: '0123456789ABCDEF0123456789ABCDEF',
    contentsLength: await contentsLengthFor(key),
    publicKey: key.publicKey,
    request,
    letter: { ...writeLetter(fromFormat1(request), readWordings('fi')), language: 'fi' },
    seal: null,
  };
  const { pdf, messageDigest } = await signPacket(await drawPacket(file), file, key);
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
