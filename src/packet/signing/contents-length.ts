import { type CmsSigner, longestCms } from './cms.ts';

/** The most that `request.json` may reserve. */
export const LONGEST_CONTENTS = 32_768;

/**
 * The reserve is a multiple of these bytes. For the device's key, whose CMS has some 800 and says nothing that is not
 * in the letter, few are wasted: each costs two in the packet. For another certificate many, so that the reserve
 * says little about it.
 */
const STEPS = { device: 64, own: 512 } as const;

/** Bytes reserved in `/Contents` for the CMS: by the length of the certificates and of the key's signatures alone. */
export async function contentsLengthFor(device: CmsSigner, own?: CmsSigner): Promise<number> {
  const step = own ? STEPS.own : STEPS.device;
  return Math.ceil((await longestCms(own ?? device)) / step) * step;
}
