import { readFileSync } from 'node:fs';
import type { LetterBlock } from '../../src/domain/letter/letter-shape.ts';
import { type RequestFile, requestFileSchema } from '../../src/domain/records/request-file.ts';

/** The recorded `request.json`, of version 2: two pages, a quotation in four scripts, a drawn signature. */
export const recordedFile: RequestFile = requestFileSchema.parse(
  JSON.parse(readFileSync(new URL('../fixtures/packet/recorded.json', import.meta.url), 'utf8')),
);

/** The recorded file with other blocks in its letter. */
export function fileWithBlocks(...blocks: LetterBlock[]): RequestFile {
  return { ...recordedFile, letter: { ...recordedFile.letter, blocks } };
}

/** The recorded file with its name everywhere that the drawing writes a name. */
export function fileWithName(name: string): RequestFile {
  const { letter, request } = recordedFile;
  return {
    ...recordedFile,
    letter: { ...letter, name, subject: name, documentType: name, sender: [name] },
    request: { ...request, signature: { kind: 'typed', text: name } },
  };
}
