import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../src/ui/parts/fragment.ts';
import { RELEASES, releaseFiles } from './release-files.ts';

/** The registers that the portal publishes. */
const SLUGS = ['asiakasrekisteri', 'markkinointirekisteri'];

interface Link {
  readonly fragment: string;
  readonly opens: object;
}

describe.each(RELEASES)('a link into the form of release %s', (release) => {
  test.each(releaseFiles(release).json('links.json').fragments as Link[])(
    '$fragment opens what it did',
    ({ fragment, opens }) => expect(parseFragment(fragment, SLUGS)).toMatchObject(opens),
  );
});
