import { type CmsSigner, longestCms } from './cms.ts';

/** Bytes reserved for the device key's CMS: about 950 for a short name, under 1,500 for the longest. */
export const CONTENTS_LENGTH = 1536;

/** The most that `request.json` may reserve. */
export const LONGEST_CONTENTS = 32_768;

/** The reserve is a multiple of this, so that it says little about the certificates. */
const STEP = 512;

/** Bytes reserved for the CMS of another certificate: by its length, its chain's and its key's alone. */
export async function contentsLengthFor(signer: CmsSigner): Promise<number> {
  return Math.max(CONTENTS_LENGTH, Math.ceil((await longestCms(signer)) / STEP) * STEP);
}
