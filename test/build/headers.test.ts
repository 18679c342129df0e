import { expect, test } from 'vitest';
import { policyFor } from '../../src/build/content-policy.ts';
import { HEADER_FILES, headersFor } from '../../src/build/headers.ts';
import { READ_HEADERS } from './read-headers.ts';

const headers = headersFor(
  policyFor({ scripts: new Set(["'sha256-a='"]), styles: new Set(["'sha256-b='"]) }),
);

test.each(Object.keys(HEADER_FILES))('%s says every header, with the same values', (path) => {
  const text = HEADER_FILES[path]?.(headers) ?? '';
  expect(READ_HEADERS[path]?.(text)).toEqual(headers);
});

test('no value needs quoting in any of the formats', () => {
  for (const [, value] of headers) expect(value).not.toMatch(/["\\$\n]/);
});

test('a page may not be framed, guessed, referred to or given a device', () => {
  expect(Object.fromEntries(headers)).toMatchObject({
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  });
});
