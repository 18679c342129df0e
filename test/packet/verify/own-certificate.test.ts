import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import type { Request } from '../../../src/domain/request/request.ts';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { type OwnCertificate, openCertificate } from '../../../src/packet/signing/own-certificate.ts';
import { signPacket } from '../../../src/packet/signing/sign.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { wordings } from '../../fixtures/wordings.ts';
import { fixture, NOW } from '../pkcs12/pkcs12-files.ts';
import { forgeCertificate } from './forged-cms.ts';
import { circumstances, createKnownKey, type GoodPacket, makeGoodPacket, requests } from './good-packet.ts';
import { openWorkshop } from './hostile-file.ts';
import { mutate, seededRandom } from './mutants.ts';

const base = requests.get('tarkastus.json') as Request;
const key = await createKnownKey('Aino Esimerkki');
const strangerKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe.each(['rsa2048-aes256', 'rsa4096', 'p256', 'p384', 'version-1'])(
  'a packet signed with %s',
  (name) => {
    let own: OwnCertificate;
    let good: GoodPacket;

    beforeAll(async () => {
      own = await openCertificate(fixture(`${name}.p12`), 'salasana', NOW);
      good = { ...(await makeOwnPacket(own)), key };
    });

    test('is valid and names its holder', async () => {
      expect(await verifyPacket(good.pdf, circumstances)).toMatchObject({
        verdict: 'valid',
        signer: { name: own.subjectName, hasOwnCertificate: true },
      });
    });

    test('is refused with any change to its CMS, certificates above the signer’s too', async () => {
      const { text, contentsAt, contentsEnd, withContents } = openWorkshop(good);
      const cms = Buffer.from(text.slice(contentsAt + 1, contentsEnd - 1).replace(/(00)+$/, ''), 'hex');
      const random = seededRandom(7);
      const accepted: string[] = [];
      for (let count = 0; count < 300; count++) {
        const { change, bytes } = mutate(cms, random);
        const digits = Buffer.from(bytes)
          .toString('hex')
          .slice(0, contentsEnd - contentsAt - 2);
        const mutant = withContents(digits.padEnd(contentsEnd - contentsAt - 2, '0'));
        const { verdict, code } = await verifyPacket(mutant, circumstances);
        if (verdict !== 'invalid' || code === 'unreadable') accepted.push(`${code}: ${change}`);
      }
      expect(accepted).toEqual([]);
    });
  },
);

describe('a packet with a certificate of one’s own is refused', () => {
  let own: OwnCertificate;
  let file: RequestFile;

  beforeAll(async () => {
    own = await openCertificate(fixture('p256.p12'), 'salasana', NOW);
    ({ file } = await makeOwnPacket(own));
  });

  const signed = async (changed: RequestFile, by: OwnCertificate = own): Promise<Uint8Array> =>
    (await signPacket(await drawPacket(changed), changed, by)).pdf;

  test('without the device key’s seal', async () => {
    expect(await verifyPacket(await signed({ ...file, seal: null }), circumstances)).toMatchObject({
      verdict: 'invalid',
      code: 'seal-mismatch',
    });
  });

  test('with a seal by another device', async () => {
    const { publicKey } = (await createKnownKey('Aino Esimerkki')).signingKey;
    expect(await verifyPacket(await signed({ ...file, publicKey }), circumstances)).toMatchObject({
      verdict: 'invalid',
      code: 'seal-mismatch',
    });
  });

  test('with the certificate of somebody who did not issue it', async () => {
    // Any certificate could come along, named by nobody and looked at by nobody.
    const stranger = await openCertificate(fixture('p384.p12'), 'salasana', NOW);
    const verdict = await verifyPacket(
      await signed({ ...file, contentsLength: 4096 }, { ...own, issuers: [stranger.certificate] }),
      circumstances,
    );
    expect(verdict).toMatchObject({ verdict: 'invalid', code: 'certificate' });
  });

  test('when the request names another certificate', async () => {
    const other = await openCertificate(fixture('p384.p12'), 'salasana', NOW);
    expect(await verifyPacket(await signed(file, other), circumstances)).toMatchObject({
      verdict: 'invalid',
      code: 'certificate-mismatch',
    });
  });

  test('when the request names none', async () => {
    const { certificateSha256: _, ...request } = file.request;
    expect(await verifyPacket(await signed({ ...file, request, seal: null }), circumstances)).toMatchObject({
      verdict: 'invalid',
      code: 'key-mismatch',
    });
  });

  test('when it is the device’s, which comes alone', async () => {
    // A device's packet with a stranger's certificate beside its own was called valid.
    const { publicKey: _key, ...device } = key.signingKey;
    const packet = await makeGoodPacket(base, key);
    const issuers = [forgeCertificate(strangerKeys, { name: 'Aino Esimerkki' })];
    const { pdf } = await signPacket(await drawPacket(packet.file), packet.file, { ...device, issuers });
    expect(await verifyPacket(pdf, circumstances)).toMatchObject({ verdict: 'invalid', code: 'certificate' });
  });
});

async function makeOwnPacket(own: OwnCertificate) {
  const request: Request = { ...base, certificateSha256: own.sha256 };
  const content = {
    request,
    letter: writeLetter(request, wordings),
    signedAt: NOW,
    fileId: '0123456789ABCDEF0123456789ABCDEF',
  };
  return makePacket(content, key.signingKey, own);
}
