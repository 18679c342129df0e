import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { embeddedFile } from '../packet/pdf/pdf-objects.ts';
import { recordedFile } from '../packet/recorded-file.ts';
import { temporaryFolder } from '../packet/temporary-file.ts';
import { runTool, testWithTool } from '../tools.ts';

const SCRIPT = fileURLToPath(new URL('../../src/cli/packet.ts', import.meta.url));
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/pkcs12/${name}.p12`, import.meta.url));

describe('npm run packet with a certificate', () => {
  testWithTool(['pdfsig', 'pdftotext'], 'signs with it, and the letter says so', () => {
    const { run, output } = packet(recordedFile.request, 'p256', 'salasana\n');
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    const report = runTool('pdfsig', ['-nocert', output]).stdout;
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('Signer Certificate Common Name: Aino Esimerkki');
    const { stdout } = runTool('pdftotext', [output, '-']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Allekirjoittaja on käyttänyt omaa varmennettaan.');
    expect(stdout).not.toContain('itse luoma');
    const file = JSON.parse(embeddedFile(readFileSync(output)).toString('utf8'));
    expect(file.request.certificateSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('needs no password file when there is no password', () => {
    expect(packet(recordedFile.request, 'empty-password').run.status).toBe(0);
  });

  test.each([
    ['a wrong password', recordedFile.request, 'p256', 'arvaus', /^Expected the password/],
    ['a whole file that names no certificate', recordedFile, 'p256', 'salasana', /certificateSha256/],
    ['a certificate that does not serve', recordedFile.request, 'rsa1024', 'salasana', /got 1024/],
    ['a file that is missing', recordedFile.request, 'nobody', 'salasana', /nobody\.p12: .*no such file/],
  ])('ends with status 2 and one line on %s', (_, input, name, password, line) => {
    const { run } = packet(input, name, password);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(line);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

function packet(input: unknown, name: string, password?: string) {
  const folder = temporaryFolder();
  const [path, passwordPath, output] = ['input.json', 'password.txt', 'out.pdf'].map((file) =>
    join(folder, file),
  ) as [string, string, string];
  writeFileSync(path, JSON.stringify(input));
  writeFileSync(passwordPath, password ?? '');
  const options = password === undefined ? [] : ['--password-file', passwordPath];
  const args = [SCRIPT, '--certificate', fixture(name), ...options, path, output];
  return { run: runTool(process.execPath, args), output };
}
