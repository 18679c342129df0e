import { writeFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import { readReleasedWordings } from '../../../src/cli/content.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { scanPage, tilted, toJpeg } from '../../packet/paper/paper.ts';
import { pageCountOf } from '../../packet/pdf/pdf-objects.ts';
import { mayLackTool, runTool } from '../../tools.ts';
import { expect } from '../portal.ts';
import type { NamedFile } from './walker.ts';

/** Checks a saved letter as `npm run verify` does. */
export async function expectSigned(packet: NamedFile, reference: string): Promise<void> {
  const circumstances = { wordings: readReleasedWordings(), now: new Date().toISOString() };
  expect(await verifyPacket(packet.bytes, circumstances)).toMatchObject({
    verdict: 'valid',
    file: { request: { reference } },
  });
}

/** Checks a saved letter by poppler. */
export function expectSignedForOthers(packet: NamedFile, testInfo: TestInfo): void {
  testInfo.skip(mayLackTool('pdfsig'), 'needs poppler');
  const path = testInfo.outputPath(packet.name);
  writeFileSync(path, packet.bytes);
  const { stdout } = runTool('pdfsig', ['-nocert', path]);
  expect(stdout).toContain('Signature is Valid');
  expect(stdout).toContain('Total document signed');
}

/** A JPEG of the letter's last page, on paper and held askew before a phone. */
export function photograph(packet: NamedFile): Buffer {
  const lastPage = pageCountOf(packet.bytes) - 1;
  return Buffer.from(toJpeg(tilted(scanPage(packet.bytes, lastPage, 200), 10), 80));
}
