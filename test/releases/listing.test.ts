import { describe, expect, test } from 'vitest';
import { RELEASES, releaseFiles, sha256Of } from './release-files.ts';

describe.each(RELEASES)('the files of release %s', (release) => {
  const { all, bytes, text } = releaseFiles(release);

  test('are all there, each as it was made, and none besides', () => {
    const listed = text('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(all().map((name) => [sha256Of(bytes(name)), name])).toEqual(listed);
  });
});
