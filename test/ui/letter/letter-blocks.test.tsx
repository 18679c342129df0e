import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LetterBlocks } from '../../../src/ui/letter/LetterBlocks.tsx';

test('a line in another language than the letter’s says which, and no other line does', () => {
  const html = renderToString(
    <LetterBlocks
      blocks={[
        { type: 'paragraph', text: 'Suomeksi: tarkastuspyyntö.', language: 'fi' },
        { type: 'paragraph', text: 'Jag begär en kopia.' },
      ]}
    />,
  );
  expect(html.match(/<p[^>]*>/g)).toEqual(['<p lang="fi">', '<p>']);
});
