import { join } from 'node:path';
import { inProject } from '../../scripts/project.mjs';
import { runBatch } from './batch.ts';
import { cachedFolder, inCache } from './cache.ts';
import { runToSuccess } from './run-program.ts';
import type { Tool } from './tool.ts';

/** Which program of ours asks which libraries. */
interface JavaProgram extends Pick<Tool, 'name' | 'looksAtSigner'> {
  /** In `java/`, with a POM. */
  readonly folder: string;
  readonly program: string;
}

/** Fetches what a POM names; exact, as the versions in the POM are. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** For a run of seconds: compiling with care and collecting in parallel would cost more than they gain. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/**
 * A tool in Java: the libraries that `java/<folder>/pom.xml` names, and the program beside it, which Java compiles
 * as it starts it.
 */
export function javaTool({ name, looksAtSigner, folder, program }: JavaProgram): Tool {
  const source = inProject('test', 'conformance', 'java', folder);
  return {
    name,
    looksAtSigner,
    async check(packets) {
      const libraries = await cachedFolder(folder, join(source, 'pom.xml'), (target) =>
        resolve(join(source, 'pom.xml'), target),
      );
      const args = [...SHORT_RUN, '-cp', `${libraries}/*`, join(source, program)];
      return runBatch({ name: folder, command: 'java', args }, packets);
    },
  };
}

async function resolve(pom: string, target: string): Promise<void> {
  const repository = `-Dmaven.repo.local=${inCache('maven')}`;
  await runToSuccess('mvn', ['-q', '-B', '-f', pom, repository, COPY, `-DoutputDirectory=${target}`]);
}
