import { isDrawableInBold } from '../../domain/values/glyph-coverage.ts';
import type { FontName } from '../pdf/page-model.ts';

/** The face of a heading: bold, or regular for the whole of one with a character that the bold face lacks. */
export function headingFont(text: string): FontName {
  return isDrawableInBold(text) ? 'bold' : 'regular';
}
