import { refuse } from '../verdict/refusal.ts';
import type { PdfFile } from './pdf-file.ts';

/**
 * Names that make a PDF do or hide something: actions, scripts, forms of Adobe's own, optional content, media
 * (ISO 32000-1 §8.11, §12.6, §13). No packet has one of them, as a key or as a value.
 */
const ACTIVE_NAMES = [
  ...['AA', 'OpenAction', 'Action', 'JS', 'JavaScript', 'Launch', 'URI', 'GoToR', 'GoToE', 'GoTo3DView'],
  ...[
    'SubmitForm',
    'ResetForm',
    'ImportData',
    'Rendition',
    'RichMedia',
    'RichMediaExecute',
    'Movie',
    'Sound',
  ],
  ...['Hide', 'Named', 'SetOCGState', 'Trans', 'Thread', 'XFA', 'OCProperties', 'OCGs', 'OCG', 'OCMD', 'OC'],
  ...['Screen', '3D', 'Collection', 'Alternates', 'OPI', 'PS', 'Perms', 'DSS', 'FileAttachment'],
];

/** Refuses active content, and annotations besides the signature's own: they lie over the page. */
export function expectPassive(file: PdfFile): void {
  const active = ACTIVE_NAMES.find((name) => file.names.has(name));
  if (active) refuse('active-content', `Expected nothing that acts or hides, got /${active}.`);
  let annotations = 0;
  for (const { dictionary } of file.dictionaries) {
    const type = dictionary.entries.get('Type');
    if (dictionary.entries.has('Rect') || (type?.kind === 'name' && type.name === 'Annot')) annotations++;
  }
  if (annotations !== 1) refuse('annotation', `Expected the signature's own annotation, got ${annotations}.`);
}
