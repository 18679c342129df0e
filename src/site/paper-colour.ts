/**
 * The colour of a page's ground, `--paper` of the tokens in CSS, which browsers and systems paint around the page too.
 * Throws where the tokens have no colour for light and one for dark.
 */
export function paperColour(tokens: string): { readonly light: string; readonly dark: string } {
  const [light, dark] = Array.from(tokens.matchAll(/--paper: (#[\da-f]{6});/g), ([, colour]) => colour);
  if (!light || !dark) throw new Error('Expected --paper with a colour for light and one for dark.');
  return { light, dark };
}
