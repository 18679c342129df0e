import type { IncomingMessage, ServerResponse } from 'node:http';
import { language } from '#words/grammar.ts';
import { contentReport } from '../i18n/publisher/content-problems.ts';
import { faultsIn } from './content-faults.ts';

interface DevServer {
  readonly middlewares: {
    use(handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): void;
  };
}

/**
 * The Vite plugin that shows a publisher what is wrong in the content, in the place of every page, while somebody edits:
 * neither the page as it was before nor an error of the program.
 */
export function contentErrors(findProblems: () => readonly string[] = faultsIn) {
  return {
    name: 'content-errors',
    configureServer(server: DevServer) {
      server.middlewares.use((request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) {
          next();
          return;
        }
        const problems = findProblems();
        if (problems.length === 0) {
          next();
          return;
        }
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(errorPage(problems));
      });
    },
  };
}

/** The page of the problems, each as the log has it. */
export function errorPage(problems: readonly string[]): string {
  const items = problems.map((problem) => {
    const [place = '', ...words] = problem.split('\n');
    return `<li><code>${escapeHtml(place)}</code><p>${escapeHtml(words.join(' ').trim())}</p></li>`;
  });
  return `<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(contentReport.title)}</title>
<style>body{font:1.1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}li{margin:1rem 0}p{margin:.2rem 0}code{font-weight:600;overflow-wrap:anywhere}</style>
<h1>${escapeHtml(contentReport.title)}</h1><p>${escapeHtml(`${contentReport.count(problems.length)} ${contentReport.again}`)}</p>
<ul>${items.join('')}</ul>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
