import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { FROZEN_CONTENT } from '../fixtures/frozen-content.ts';
import { embeddedFile } from '../packet/pdf/pdf-objects.ts';
import { temporaryFolder } from '../packet/temporary-file.ts';
import { runTool } from '../tools.ts';
import { RELEASES, releaseFiles, sha256Of } from './release-files.ts';

const VERIFY = fileURLToPath(new URL('../../src/cli/verify.ts', import.meta.url));

// The letters are to the publisher of that content.
vi.stubEnv('CONTENT', FROZEN_CONTENT);

describe.each(RELEASES)('a packet of release %s', (release) => {
  const { path, bytes, packets, records } = releaseFiles(release);

  test('has its facts beside it, and each packet has', () => {
    const files = readdirSync(path('packets')).sort();
    expect(
      packets()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(files);
  });

  test('is read for what it asks, and is what it was said to be', () => {
    const lines = verify(packets().map(({ file }) => path(`packets/${file}`)));
    expect(lines).toMatchObject(
      packets().map(({ file, code, reference, rights, registers, signedAt, digest, hasOwnCertificate }) => ({
        file: path(`packets/${file}`),
        verdict: code === 'valid' ? 'valid' : expect.any(String),
        code,
        reference,
        rights,
        registers,
        signedAt,
        digest,
        signer: { hasOwnCertificate },
      })),
    );
  });

  test('is refused with one byte changed', () => {
    const folder = temporaryFolder();
    const changed = packets().map(({ file }, index) => {
      const pdf = bytes(`packets/${file}`);
      // Among the drawings and the fonts, which nothing but the digest looks at.
      const at = Math.floor(pdf.length / 4) + index;
      pdf[at] = (pdf[at] as number) ^ 1;
      writeFileSync(join(folder, file), pdf);
      return join(folder, file);
    });
    const verdicts = verify(changed).map(({ file, verdict }) => [basename(file), verdict]);
    expect(verdicts).toEqual(packets().map(({ file }) => [file, 'invalid']));
  });

  test('that a browser made and kept is in order as well', async () => {
    const folder = temporaryFolder();
    const kept = await records('database.json', 'requests');
    expect(kept.length).toBeGreaterThan(0);
    const lines = verify(
      kept.map(({ id, pdf }) => {
        writeFileSync(join(folder, `${id}.pdf`), pdf);
        return join(folder, `${id}.pdf`);
      }),
    );
    expect(lines.map(({ code, digest, reference }) => ({ code, digest, reference }))).toEqual(
      kept.map(({ messageDigest, file }) => ({
        code: 'valid',
        digest: messageDigest,
        reference: file.request.reference,
      })),
    );
  });

  test('that a browser gave to its reader is what it kept', async () => {
    const kept = new Set((await records('database.json', 'requests')).map(({ pdf }) => sha256Of(pdf)));
    const given = readdirSync(path('downloads')).map((name) => sha256Of(bytes(`downloads/${name}`)));
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((digest) => !kept.has(digest))).toEqual([]);
  });

  test('has the seal that its facts say, or none', () => {
    const found = packets().map(({ file }) => {
      const { seal } = JSON.parse(embeddedFile(readFileSync(path(`packets/${file}`))).toString('utf8'));
      return [file, seal !== null];
    });
    expect(found).toEqual(packets().map(({ file, hasSeal }) => [file, hasSeal]));
  });
});

/** What `npm run verify` says of the files. */
function verify(files: readonly string[]): {
  file: string;
  verdict: string;
  code: string;
  digest?: string;
  reference?: string;
}[] {
  const { stdout, stderr } = runTool(process.execPath, [VERIFY, ...files]);
  expect(stderr).toBe('');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
