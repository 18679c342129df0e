import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { certifiedAt, createSigningKey, importSigningKey } from '../../../src/packet/signing/key.ts';
import { encodeTbsCertificate } from '../../../src/packet/x509/certificate.ts';
import { encodeHex } from '../../../src/platform/hex.ts';
import { recordedFile } from '../recorded-file.ts';

const SIGNED_AT = '2026-11-22T12:02:00Z';

test('the part that is signed is made of these bytes', async () => {
  const tbsCertificate = await encodeTbsCertificate({
    commonName: 'Åke',
    serialNumber: Uint8Array.of(0x41, 2, 3, 4, 5, 6, 7, 8),
    notBefore: '2026-11-22T12:02:00Z',
    notAfter: '2036-11-22T12:02:00Z',
    publicKey: recordedFile.publicKey,
  });
  expect(encodeHex(tbsCertificate)).toBe(
    [
      '30820118', // SEQUENCE
      'a003020102', // [0] v3
      '02084102030405060708', // serialNumber
      '300a06082a8648ce3d040302', // ecdsa-with-SHA256
      '300f310d300b06035504030c04c3856b65', // issuer
      '301e170d3236313132323132303230305a170d3336313132323132303230305a', // validity
      '300f310d300b06035504030c04c3856b65', // subject
      '3059301306072a8648ce3d020106082a8648ce3d0301070342000430a0424cd21c2944838a2d75c92b37e76ea20d9f00893a3b4eee8a3c0aafec3ee04b65e92456d9888b52b379bdfbd51ee869ef1f0fc65b6659695b6cce081723', // subjectPublicKeyInfo
      'a35e305c', // [3] extensions
      '300c0603551d130101ff04023000', // basicConstraints, critical, empty
      '300e0603551d0f0101ff0404030206c0', // keyUsage, critical: digitalSignature, nonRepudiation
      '301d0603551d250416301406082b0601050507032406082b06010505070304', // extendedKeyUsage: documentSigning, emailProtection
      '301d0603551d0e0416041490c71e80304f98d6556a402c0593b33a80acbd08', // subjectKeyIdentifier
    ].join(''),
  );
});

describe('a new key', () => {
  test('cannot leave Web Crypto', async () => {
    const { privateKey } = await createSigningKey('Åke', SIGNED_AT);
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  });

  test('certifies itself for ten years', async () => {
    const { certificate } = await createSigningKey('Åke Öberg', SIGNED_AT);
    const parsed = new X509Certificate(certificate);
    expect(parsed.subject).toBe('CN=Åke Öberg');
    expect(parsed.issuer).toBe(parsed.subject);
    expect(parsed.validFromDate.toISOString()).toBe('2026-11-22T12:02:00.000Z');
    expect(parsed.validToDate.toISOString()).toBe('2036-11-22T12:02:00.000Z');
    expect(parsed.ca).toBe(false);
    expect(parsed.verify(parsed.publicKey)).toBe(true);
    expect(parsed.keyUsage).toEqual(['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4']);
  });

  test('is certified for the JWK that goes into the packet', async () => {
    const { certificate, publicKey } = await createSigningKey('Åke', SIGNED_AT);
    expect(new X509Certificate(certificate).publicKey.export({ format: 'jwk' })).toEqual(publicKey);
  });

  test('has a name of at most 64 characters in it', async () => {
    const { certificate } = await createSigningKey('Ể'.repeat(70), SIGNED_AT);
    expect(new X509Certificate(certificate).subject).toBe(`CN=${'Ể'.repeat(64)}`);
  });

  test('made on 29 February is valid until 28 February', async () => {
    const { certificate } = await createSigningKey('Åke', '2028-02-29T00:00:00Z');
    expect(new X509Certificate(certificate).validToDate.toISOString()).toBe('2038-02-28T00:00:00.000Z');
  });
});

test('a key that was kept as a JWK is certified again', async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']);
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const { publicKey, privateKey } = await importSigningKey('Åke', SIGNED_AT, jwk);
  expect(publicKey).toEqual({ kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y });
  expect(privateKey.extractable).toBe(false);
});

describe('the certificate of a key made at noon on 22 November 2026', () => {
  test.each([
    ['in its first second', SIGNED_AT],
    ['in its last second', '2036-11-22T12:02:00Z'],
  ])('serves %s', async (_, now) => {
    const key = await createSigningKey('Åke', SIGNED_AT);
    expect(await certifiedAt(key, 'Åke', now)).toBe(key);
  });

  test.each([
    ['the second before, by a clock set back', '2026-11-22T12:01:59Z', '2036-11-22T12:01:59Z'],
    ['years before', '1999-01-01T00:00:00Z', '2009-01-01T00:00:00Z'],
    ['the second after', '2036-11-22T12:02:01Z', '2046-11-22T12:02:01Z'],
  ])('is issued anew for the same key %s', async (_, now, until) => {
    const key = await createSigningKey('Åke', SIGNED_AT);
    const { privateKey, publicKey, certificate } = await certifiedAt(key, 'Åke', now);
    expect(privateKey).toBe(key.privateKey);
    expect(publicKey).toEqual(key.publicKey);
    const parsed = new X509Certificate(certificate);
    expect(parsed.subject).toBe('CN=Åke');
    expect(parsed.publicKey.export({ format: 'jwk' })).toEqual(key.publicKey);
    expect(parsed.verify(parsed.publicKey)).toBe(true);
    expect(parsed.validFromDate).toEqual(new Date(now));
    expect(parsed.validToDate).toEqual(new Date(until));
  });
});
