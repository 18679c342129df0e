import type { Draft } from '../../domain/records/draft.ts';
import { textIn, valueIn } from '../../domain/request/form-groups.ts';
import type { VisibleSignature } from '../../domain/request/request.ts';
import { normaliseText } from '../../domain/values/written-text.ts';

/** The signature that the letter shows: drawn lines, a typed name or none. */
export function visibleSignature({ values, signature }: Draft): VisibleSignature | undefined {
  const kind = valueIn('signature', 'kind', values);
  if (kind === 'drawn') return signature;
  const text = normaliseText(textIn('signature', 'text', values));
  return kind === 'typed' && text !== '' ? { kind: 'typed', text } : undefined;
}
