import { getDocument, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { LIMITS, type ReadFile, type TextPart } from './read-file.ts';

// The library would start a worker of its own: this code runs in one already, and uses that.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

/** What the library says of a piece of a page's text. */
interface TextPiece {
  readonly str?: string;
  readonly hasEOL: boolean;
  /** `[a, b, c, d, x, y]`. */
  readonly transform: readonly number[];
}

/** The text of a PDF, page by page; pages without any are those of a scanner. */
export async function pdfText(bytes: Uint8Array<ArrayBuffer>): Promise<Omit<ReadFile, 'name'>> {
  const loading = getDocument({
    data: bytes,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const count = Math.min(document.numPages, LIMITS.pages);
    const parts: TextPart[] = [];
    let characters = 0;
    for (let page = 1; page <= count && characters < LIMITS.characters; page += 1) {
      const opened = await document.getPage(page);
      const { items } = await opened.getTextContent();
      opened.cleanup();
      const text = joinPieces(items as readonly TextPiece[]);
      characters += text.length;
      if (text.trim() !== '') parts.push({ page, text });
    }
    if (parts.length === 0) return { parts, inner: [], problem: 'no-text' };
    const isCut = document.numPages > count || characters >= LIMITS.characters;
    return { parts, inner: [], ...(isCut ? { isCut: true as const } : {}) };
  } catch (error) {
    const problem = error instanceof PasswordException ? 'encrypted' : 'damaged';
    return { parts: [], inner: [], problem };
  } finally {
    await loading.destroy();
  }
}

/** The pieces as lines: the library ends a line where it sees one, and a larger gap begins a new paragraph. */
function joinPieces(pieces: readonly TextPiece[]): string {
  let text = '';
  let lastY: number | undefined;
  for (const { str, hasEOL, transform } of pieces) {
    if (str === undefined) continue;
    if (str.trim() !== '') {
      const [, , , height = 0, , y = 0] = transform;
      if (lastY !== undefined && lastY - y > 1.8 * (Math.abs(height) || 10)) text += '\n';
      lastY = y;
    }
    text += str + (hasEOL ? '\n' : '');
  }
  return text;
}
