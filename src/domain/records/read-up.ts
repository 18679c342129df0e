import type { Request } from '../request/request.ts';
import type { AnyRequestFile } from './any-request-file.ts';
import type { Request1 } from './format-1.ts';

/*
 * Apart from the schemas, so that a seal is made and a letter compared without them.
 */

/** The request in the shape of today, for whatever reads it; the file itself stays as it was signed. */
export function requestOf(file: Pick<AnyRequestFile, 'version' | 'request'>): Request {
  return file.version === 1 ? fromFormat1(file.request as Request1) : (file.request as Request);
}

/** A request of version 1 as one of version 2: the names' forms by language, and who acts for a person as authorised. */
export function fromFormat1(request: Request1): Request {
  const { controller, registers, representative, ...same } = request;
  const byLanguage = <T extends Pick<Request1['controller'], 'forms'>>({ forms, ...named }: T) => ({
    ...named,
    forms: { [request.language]: forms },
  });
  return {
    ...same,
    controller: byLanguage(controller),
    registers: registers.map(byLanguage),
    ...(representative ? { representative: { kind: 'authorised', ...representative } } : {}),
  };
}
