import { inProject } from '../../../scripts/project.mjs';
import { runBatch } from '../batch.ts';
import { cachedFolder } from '../cache.ts';
import { runToSuccess } from '../run-program.ts';
import type { Tool } from '../tool.ts';

const folder = inProject('test', 'conformance', 'python');

/** pyHanko: the signature is intact, by the expected certificates, covers the entire file and nothing came after it. */
export const pyhanko: Tool = {
  name: 'pyHanko',
  looksAtSigner: true,
  async check(packets) {
    const environment = await cachedFolder('pyhanko', `${folder}/requirements.txt`, install);
    return runBatch(
      { name: 'pyhanko', command: `${environment}/bin/python`, args: [`${folder}/check_signature.py`] },
      packets,
    );
  },
};

async function install(environment: string): Promise<void> {
  await runToSuccess('python3', ['-m', 'venv', environment]);
  const args = ['install', '--quiet', '--disable-pip-version-check', '-r', `${folder}/requirements.txt`];
  await runToSuccess(`${environment}/bin/pip`, args);
}
