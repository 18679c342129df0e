/** Stands in a letter where something required is still to be written. */
export const GAP = '…';

/** Whether something required is written: white space alone, or the mark of a gap, is nothing. */
export function isWritten(text: string): boolean {
  return text.trim() !== '' && text.trim() !== GAP;
}
