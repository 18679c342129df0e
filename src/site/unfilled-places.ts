import { PLACEHOLDER } from '../i18n/publisher/new-notice.ts';
import type { ContentProblem } from './content-problem.ts';

/** What `npm run new` left for a person to write in a notice, and nobody did: in the facts and in the text. */
export function unfilledPlaces(path: string, file: string): ContentProblem[] {
  return file.split('\n').flatMap((line, index): ContentProblem[] => {
    const at = line.indexOf(PLACEHOLDER);
    if (at < 0) return [];
    const got = line.slice(at, line.indexOf(']', at) + 1);
    return [{ path, line: index + 1, code: 'placeholder', detail: { got } }];
  });
}
