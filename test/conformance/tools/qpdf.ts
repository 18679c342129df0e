import { complaintsOf } from '../complaints.ts';
import { runProgram } from '../run-program.ts';
import { toolForEach } from '../tool.ts';

/** qpdf: syntax, cross-references and every stream. */
export const qpdf = toolForEach({ name: 'qpdf', looksAtSigner: false }, async ({ path }) => {
  const run = await runProgram('qpdf', ['--check', path]);
  const isSound = run.stdout.includes('No syntax or stream encoding errors found');
  return [...(isSound ? [] : ['not sound']), ...complaintsOf('qpdf', run)];
});
