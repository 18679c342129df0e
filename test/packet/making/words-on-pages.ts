import { runTool } from '../../tools.ts';

/** A word and its box in millimetres from the sheet's top left. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of each page, as poppler finds them. */
export function wordsOnPages(pdf: Uint8Array): PlacedWord[][] {
  const { stdout } = runTool('pdftotext', ['-bbox', '-', '-'], { input: pdf });
  return stdout.split('<page ').slice(1).map(wordsIn);
}

function wordsIn(page: string): PlacedWord[] {
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  return [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
    text: text as string,
    left: toMillimetres(left),
    top: toMillimetres(top),
    right: toMillimetres(right),
    bottom: toMillimetres(bottom),
  }));
}

function toMillimetres(points: string | undefined): number {
  return (Number(points) * 25.4) / 72;
}
