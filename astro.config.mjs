import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig, passthroughImageService } from 'astro/config';
import { portableSite } from './src/build/portable-site.ts';

/** jsPDF's optional parts, which nothing here calls; without the stub they cost 107 kB of dead chunks. */
const stub = fileURLToPath(new URL('./src/packet/empty.ts', import.meta.url));

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
  integrations: [preact(), portableSite()],
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: { html2canvas: stub, canvg: stub, dompurify: stub, 'fast-png': stub } },
    worker: { format: 'es' },
    // Chunks and workers find each other relative to themselves, so that dist/ works under any path.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
