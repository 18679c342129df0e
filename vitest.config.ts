import { defineConfig } from 'vitest/config';
import { FIRST_LANGUAGE } from './src/i18n/languages.ts';
import { answerFacts } from './src/site/answer-facts.ts';
import { letterWordings } from './src/site/letter-wordings.ts';
import { FROZEN_CONTENT } from './test/fixtures/frozen-content.ts';

export default defineConfig({
  // What answers repeat is of one publisher in the tests, whoever publishes.
  plugins: [letterWordings(FIRST_LANGUAGE), answerFacts(FIRST_LANGUAGE, FROZEN_CONTENT)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // A slow machine is no fault of the code's; speed is measured in the bench.
    testTimeout: 60_000,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**'],
  },
});
