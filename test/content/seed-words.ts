import { readFileSync } from 'node:fs';

/** The words of an official text as it was delivered: Markdown marks and bullets removed, layout undone. */
export function seedWords(slug: string): string[] {
  const seed = readFileSync(new URL(`../fixtures/seeds/${slug}.txt`, import.meta.url), 'utf8');
  return words(
    seed
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*+/g, '')
      .replace(/^#+ /gm, '')
      .replace(/^ *- /gm, '')
      // A hyphen at the end of a line belongs to its word here ("liiketoiminta-" + "alue/yksikkö").
      .replace(/-\n/g, '-'),
  );
}

/** The text's words in order, whatever stands between them. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
