import { openArchive, type ZipProblem } from '../../platform/zip-archive.ts';
import type { ContainedFile, Container, ContainerProblem } from './container.ts';
import { MAX_CONTAINED_FILES, MAX_CONTAINED_LENGTH } from './limits.ts';

const PROBLEMS: Readonly<Record<ZipProblem, ContainerProblem>> = {
  damaged: 'container-damaged',
  'unknown-method': 'container-damaged',
  encrypted: 'container-encrypted',
  'too-large': 'container-too-large',
};

/** The files in the archive, in its order, and why there are no more. */
export async function openZip(bytes: Uint8Array<ArrayBuffer>): Promise<Container> {
  const limits = { files: MAX_CONTAINED_FILES, bytes: MAX_CONTAINED_LENGTH };
  const { entries, isCut, isDamaged } = openArchive(bytes, limits);
  const files: ContainedFile[] = [];
  let problem: ContainerProblem | undefined;
  for (const entry of entries) {
    const data = await entry.read();
    if (typeof data === 'string') problem ??= PROBLEMS[data];
    else files.push({ name: entry.name, bytes: data });
    if (data === 'too-large') break;
  }
  if (isDamaged) problem = 'container-damaged';
  else if (isCut) problem = 'container-too-large';
  return { files, isMessage: false, ...(problem ? { problem } : {}) };
}
