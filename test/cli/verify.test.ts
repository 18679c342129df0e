import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { verdictWords } from '../../src/i18n/fi/verdicts.ts';
import { INVALID_CODES, NOT_A_PACKET_CODES, UNCHECKED_CODES } from '../../src/packet/verdict.ts';
import { temporaryFolder } from '../packet/temporary-file.ts';
import { makeGoodPacket } from '../packet/verify/good-packet.ts';
import { runTool } from '../tools.ts';

const SCRIPT = fileURLToPath(new URL('../../src/cli/verify.ts', import.meta.url));

// Each run starts Node anew, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 30_000 });

const good = await makeGoodPacket();
const changed = new Uint8Array(good.pdf);
changed[500] = (changed[500] as number) ^ 1;

describe('npm run verify', () => {
  test('says one line about each valid packet and ends with status 0', () => {
    const { status, stdout, stderr } = verify({ 'a.pdf': good.pdf, 'b.pdf': good.pdf });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const { request, signedAt } = good.file;
    expect(JSON.parse(lines[0] as string)).toMatchObject({
      file: expect.stringMatching(/a\.pdf$/),
      verdict: 'valid',
      code: 'valid',
      message: verdictWords.valid,
      reference: request.reference,
      rights: ['access'],
      registers: request.registers.map(({ slug }) => slug),
      signedAt,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('ends with status 1 when one is not valid, and says what is wrong with each', () => {
    const { status, stdout } = verify({
      'a.pdf': good.pdf,
      'b.pdf': changed,
      'c.pdf': Buffer.from('%PDF-1.4 muu'),
      'd.txt': Buffer.from('ei'),
    });
    expect(status).toBe(1);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ verdict, code }) => `${verdict} ${code}`)).toEqual([
      'valid valid',
      'invalid digest-mismatch',
      'not-a-packet foreign-pdf',
      'not-a-packet not-pdf',
    ]);
    expect(lines[1].message).toBe(verdictWords['digest-mismatch']);
  });

  test('ends with status 2 and one line without files, for an unknown option and for a file that is not there', () => {
    for (const args of [[], ['--quick', 'a.pdf'], [join(temporaryFolder(), 'none.pdf')]]) {
      const { status, stdout, stderr } = runTool(process.execPath, [SCRIPT, ...args]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
    }
  });

  test('writes a name that would steer the terminal as an escape', () => {
    // JSON leaves C1 controls and marks of direction as they are, and a file's name may hold them.
    const { stdout } = verify({ 'a\u009b2J\u202efdp.exe': Buffer.from('ei') });
    expect(stdout).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect(JSON.parse(stdout).file).toContain('a\u009b2J\u202efdp.exe');
  });

  test('verifies the other files when one cannot be read', () => {
    const { status, stdout } = verify({ 'a.pdf': good.pdf }, ['/nowhere/b.pdf']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout).verdict).toBe('valid');
  });
});

test('every code has its sentence, and no sentence is left over', () => {
  const codes = ['valid', ...UNCHECKED_CODES, ...NOT_A_PACKET_CODES, ...INVALID_CODES];
  expect(Object.keys(verdictWords).toSorted()).toEqual(codes.toSorted());
});

function verify(files: Record<string, Uint8Array>, more: readonly string[] = []) {
  const folder = temporaryFolder();
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  return runTool(process.execPath, [SCRIPT, ...more, ...paths]);
}
