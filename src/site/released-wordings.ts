import pastTexts from 'virtual:wordings/past';
import released from 'virtual:wordings/released';
import { language } from '#words/grammar.ts';
import type { PortalFacts } from '../domain/request/request-from-values.ts';
import { CONTENT_NAME } from './content-folder.ts';
import { hashedWording } from './hashed-wording.ts';
import { publishedWordings } from './published-wordings.ts';
import { describeLost, lostLetters, unreleasedLetters } from './released-letters.ts';

/**
 * Stops the build where a letter could no longer be verified: the wordings in use have to be fit to be written, and the
 * past ones are kept by their SHA-256, none of those released missing.
 */
export function checkReleasedWordings(facts: PortalFacts): void {
  const past = pastTexts.map((wording) => {
    const { name, stated } = wording;
    const hashed = hashedWording(wording);
    if (stated !== hashed.sha256) {
      throw new Error(
        `${CONTENT_NAME}/letters/${name}/past/${stated}.md was changed. Restore its text, or name it ${hashed.sha256}.md.`,
      );
    }
    return hashed;
  });
  const published = publishedWordings(facts);
  const lost = lostLetters(released, language, [...published, ...past]);
  if (lost.length > 0) throw new Error(lost.map(describeLost).join('\n'));
  const unreleased = unreleasedLetters(released, language, published).map(({ name }) => name);
  if (unreleased.length > 0) {
    console.warn(
      `No release has these letters yet: ${unreleased.join(', ')}. Before you publish them, "npm run release -- --letters" records them, so that their text cannot be lost.`,
    );
  }
}
