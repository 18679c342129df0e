/** The words of a Markdown body without its marks, separated by single spaces. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^=+$/gm, ' ')
    .replace(/^#+ /gm, ' ')
    .replace(/ \{#[a-z0-9-]+\}$/gm, ' ')
    .replace(/^ *- /gm, ' ')
    .replace(/\\$/gm, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same for comparing words: emphasis, soft hyphens and the kinds of hyphens and quotation marks make no difference. */
export function comparableText(markdown: string): string {
  return plainText(markdown)
    .replace(/[*_`\u00ad]/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'");
}
