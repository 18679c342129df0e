import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig, passthroughImageService } from 'astro/config';
import { FIRST_LANGUAGE } from './src/i18n/languages.ts';
import { answerFacts } from './src/site/answer-facts.ts';
import { contentErrors } from './src/site/content-errors.ts';
import { inlinedStyles } from './src/site/inlined-styles.ts';
import { letterWordings } from './src/site/letter-wordings.ts';
import { offlineWorker } from './src/site/offline-worker.ts';
import { preloadWhatIsMissing, SCRIPT_FILES } from './src/site/page-chunks.ts';
import { noteShippedPackages } from './src/site/shipped-packages.ts';
import { BUILD_TARGET } from './src/site/supported-browsers.ts';
import { DEXIE_SOURCE, trimDexie } from './src/site/trim-dexie.ts';
import { JSPDF_SOURCE, trimJsPdf } from './src/site/trim-jspdf.ts';

/** The language of this build: its words alone come into the pages. */
const language = process.env.PORTAL_LANGUAGE ?? FIRST_LANGUAGE;
const words = fileURLToPath(new URL(`./src/i18n/${language}/`, import.meta.url));

const shipped = noteShippedPackages(
  fileURLToPath(new URL('./', import.meta.url)),
  process.env.PORTAL_PACKAGES,
);

/**
 * While developing Babel reads what has JSX in it, so that a component changes on the page. The build needs none: Vite
 * itself compiles JSX, to the same bytes, and Babel took a tenth of its time.
 */
const READ_BY_BABEL = process.env.PORTAL_PACKAGES === undefined ? /\.tsx$/ : /^$/;

export default defineConfig({
  trailingSlash: 'always',
  // Astro's default treats line breaks as JSX does and would glue words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Nothing is processed, so the build does not need sharp.
  image: { service: passthroughImageService() },
  markdown: {
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
    // Shiki writes inline styles, which the policy refuses.
    syntaxHighlight: false,
  },
  integrations: [preact({ include: READ_BY_BABEL })],
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      contentErrors(),
      letterWordings(language),
      answerFacts(language),
      shipped.page,
      offlineWorker(),
      trimJsPdf(),
      trimDexie(),
      inlinedStyles(),
      preloadWhatIsMissing(),
    ],
    resolve: {
      alias: [
        { find: /^dexie$/, replacement: DEXIE_SOURCE },
        { find: /^jspdf$/, replacement: JSPDF_SOURCE },
        { find: /^#words\//, replacement: words },
      ],
    },
    // From the root of the language's pages to the portal's own.
    define: { 'import.meta.env.PORTAL_WAY_UP': JSON.stringify(language === FIRST_LANGUAGE ? '' : '../') },
    // Astro builds for the newest browsers alone.
    build: { target: BUILD_TARGET },
    environments: { client: { build: { rolldownOptions: { output: SCRIPT_FILES } } } },
    worker: { format: 'es', plugins: () => [letterWordings(language), shipped.worker, trimJsPdf()] },
    // Chunks and workers find each other relative to themselves, so that dist/ works under any path.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
