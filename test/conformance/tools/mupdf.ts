import { complaintsOf } from '../complaints.ts';
import { commonNameOf } from '../pem.ts';
import { runProgram } from '../run-program.ts';
import { toolForEach } from '../tool.ts';

/** How Debian builds MuPDF; it is no matter of the file. */
const ABOUT_ITSELF = ['warning: ICC support is not available'];

/** MuPDF: reads and draws every page without a warning, finds the signature whole and names the signer. */
export const mupdf = toolForEach({ name: 'MuPDF', looksAtSigner: true }, async ({ path, chain }) => {
  const info = await runProgram('mutool', ['info', path]);
  const drawn = await runProgram('mutool', ['draw', '-q', '-r', '72', '-F', 'png', '-o', '/dev/null', path]);
  const signature = await runProgram('mutool', ['sign', '-v', path]);
  const isUnchanged = signature.stdout.includes('The document is unchanged since signing.');
  const name = `Distinguished name: cn=${commonNameOf(chain[0])}, `;
  return [
    ...complaintsOf('mutool info', info, ABOUT_ITSELF),
    ...complaintsOf('mutool draw', drawn, ABOUT_ITSELF),
    ...complaintsOf('mutool sign', signature, ABOUT_ITSELF),
    ...(isUnchanged ? [] : ['mutool sign: not unchanged since signing']),
    ...(signature.stdout.includes(name) ? [] : [`mutool sign: no "${name}"`]),
  ];
});
