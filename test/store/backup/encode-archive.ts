import { encodeBase64 } from '../../../src/platform/base64.ts';
import type { Archive } from '../../../src/store/backup/archive.ts';

/** A backup of version 1 as release 0.1.0 wrote it. */
export function encodeArchive({ requests, attachments, ...rest }: Archive): string {
  return JSON.stringify({
    format: 'tietopyynto/archive',
    version: 1,
    ...rest,
    requests: requests.map((request) => ({ ...request, pdf: encodeBase64(request.pdf) })),
    attachments: attachments.map((attachment) => ({
      ...attachment,
      bytes: encodeBase64(attachment.bytes),
    })),
  });
}
