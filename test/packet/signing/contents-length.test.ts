import { expect, test } from 'vitest';
import { requestFileSchema } from '../../../src/domain/records/request-file.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { longestCms } from '../../../src/packet/signing/cms.ts';
import { contentsLengthFor } from '../../../src/packet/signing/contents-length.ts';
import { createSigningKey } from '../../../src/packet/signing/key.ts';
import { fileWithName, recordedFile } from '../recorded-file.ts';

test.each(['A', 'Aino Esimerkki', 'Ể'.repeat(64)])(
  'the device key of %s has room and little more',
  async (name) => {
    const key = await createSigningKey(name, recordedFile.signedAt);
    const spare = (await contentsLengthFor(key)) - (await longestCms(key));
    expect(spare).toBeGreaterThanOrEqual(0);
    expect(spare).toBeLessThan(64);
    const { file } = await makePacket(fileWithName(name), key);
    expect(requestFileSchema.safeParse(file).success).toBe(true);
  },
);
