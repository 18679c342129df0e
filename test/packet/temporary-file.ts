import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'packet-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A file with the bytes, for programs that do not read from a pipe. */
export function temporaryFile(bytes: Uint8Array, name = 'packet.pdf'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}
