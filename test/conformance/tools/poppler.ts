import { readFileSync, rmSync } from 'node:fs';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import { complaintsOf } from '../complaints.ts';
import { wordsOfLetter } from '../letter-words.ts';
import { commonNameOf } from '../pem.ts';
import { runProgram } from '../run-program.ts';
import { type PacketFile, toolForEach } from '../tool.ts';

/** Poppler: the signature, every word of the letter, and the embedded data byte for byte. */
export const poppler = toolForEach({ name: 'poppler', looksAtSigner: true }, async (packet) => [
  ...(await checkSignature(packet)),
  ...(await checkText(packet)),
  ...(await checkAttachment(packet)),
]);

async function checkSignature({ path, chain }: PacketFile): Promise<string[]> {
  // Whether somebody whom this machine trusts vouches for the certificate is not asked.
  const run = await runProgram('pdfsig', ['-nocert', path]);
  const expected = [
    'Signature Validation: Signature is Valid.',
    'Total document signed',
    'Signature Type: ETSI.CAdES.detached',
    'Signing Hash Algorithm: SHA-256',
    `Signer Certificate Common Name: ${commonNameOf(chain[0])}`,
  ];
  const missing = expected.filter((line) => !run.stdout.includes(`- ${line}\n`));
  return [
    ...missing.map((line) => `pdfsig: no "${line}"`),
    ...(run.stdout.includes('Signature #2') ? ['pdfsig: a second signature'] : []),
    ...complaintsOf('pdfsig', run),
  ];
}

async function checkText({ path, file }: PacketFile): Promise<string[]> {
  // Raw, since it would otherwise join a word that ends its line with a hyphen to the next.
  const run = await runProgram('pdftotext', ['-raw', path, '-']);
  // The program puts lines and spaces its own way, so the other characters are compared.
  const text = run.stdout.normalize('NFC').replaceAll(/\s+/gu, '');
  const missing = wordsOfLetter(file.letter).filter((word) => !text.includes(word));
  return [
    ...(missing.length > 0 ? [`pdftotext: no "${missing.join(' ')}"`] : []),
    ...complaintsOf('pdftotext', run),
  ];
}

async function checkAttachment({ path, file }: PacketFile): Promise<string[]> {
  const target = `${path}.json`;
  rmSync(target, { force: true });
  const list = await runProgram('pdfdetach', ['-list', path]);
  const run = await runProgram('pdfdetach', ['-savefile', 'request.json', '-o', target, path]);
  const isSame = run.status === 0 && readFileSync(target, 'utf8') === encodeCanonicalJson(file);
  return [
    ...(list.stdout.startsWith('1 embedded files\n') ? [] : ['pdfdetach: not one embedded file']),
    ...(isSame ? [] : ['pdfdetach: request.json is not as it was embedded']),
    ...complaintsOf('pdfdetach', run),
  ];
}
