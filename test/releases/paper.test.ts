import { readdirSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { readSealText } from '../../src/packet/seal/seal-verdict.ts';
import { readSealFromImage } from '../packet/paper/paper.ts';
import { embeddedFile } from '../packet/pdf/pdf-objects.ts';
import { RELEASES, releaseFiles } from './release-files.ts';

describe.each(RELEASES)('a printed letter of release %s', (release) => {
  const { path, bytes, packets } = releaseFiles(release);

  test.each(readdirSync(path('paper')))('%s is read by its seal', async (picture) => {
    const file = picture.replace('.png', '.pdf');
    const text = (await readSealFromImage(PNG.sync.read(bytes(`paper/${picture}`)))) ?? '';
    expect(text).toBe(JSON.parse(embeddedFile(bytes(`packets/${file}`)).toString('utf8')).seal);
    const facts = packets().find((one) => one.file === file);
    expect(await readSealText(text)).toMatchObject({
      verdict: 'valid',
      payload: { reference: facts?.reference, name: facts?.name, rights: facts?.rights },
    });
  });
});
