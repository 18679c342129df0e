/** The text with a capital first letter, for a name that starts a line: "Asiakasrekisteri". */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
}
