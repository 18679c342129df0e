import type { Container } from '../containers/container.ts';
import { containerTypeOf } from '../containers/container-type.ts';
import { type CheckCircumstances, checkFile } from './check-file.ts';
import type { CheckedPart } from './checked-file.ts';

/** What a file turns out to be, or what lies in it; each kind's reader loads when the first file needs it. */
export async function lookInside(
  bytes: Uint8Array<ArrayBuffer>,
  circumstancesOf: () => Promise<CheckCircumstances>,
): Promise<readonly CheckedPart[] | Container> {
  const type = containerTypeOf(bytes);
  if (type === 'zip') return await (await import('../containers/open-zip.ts')).openZip(bytes);
  if (type === 'message') return await (await import('../containers/open-message.ts')).openMessage(bytes);
  return await checkFile(bytes, await circumstancesOf());
}
