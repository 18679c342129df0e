import type { APIRoute } from 'astro';
import { language } from '#words/grammar.ts';
import { pages } from '#words/pages.ts';
import { paperColour } from '../site/paper-colour.ts';
import { publishedController } from '../site/published.ts';
import tokens from '../styles/tokens.css?raw';

const paper = paperColour(tokens);

/** What a system shows of the portal that somebody puts on the home screen (W3C Web Application Manifest). */
export const GET: APIRoute = async () => {
  const { shortForms, shortName } = await publishedController();
  const manifest = {
    name: pages.siteName(shortForms),
    short_name: shortName,
    lang: language,
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'apple-touch-icon.png', type: 'image/png', sizes: '180x180' },
    ],
  };
  return new Response(`${JSON.stringify(manifest)}\n`);
};
