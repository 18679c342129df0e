import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/domain/life/event.ts';
import { newTimeline, withEvent } from '../../../src/domain/life/timeline.ts';
import { enclosuresOf } from '../../../src/ui/sending/Enclosures.tsx';
import { firstLetter } from '../../fixtures/follow-ups.ts';

const first = firstLetter();
const bytes = new Uint8Array([1, 2, 3]);
const answered: Event = {
  kind: 'answered',
  id: 'event-001',
  on: '2026-11-10',
  recordedAt: '2026-11-10T10:00:00Z',
  files: [{ id: 'attachment-1', name: 'vastaus.pdf', type: 'application/pdf', size: 3 }],
};
const source = { first, letters: [], timeline: withEvent(newTimeline(first), answered) };
const loadFile = async (id: string) =>
  id === 'attachment-1'
    ? { id, version: 1 as const, requestId: first.id, addedAt: '2026-11-10T10:00:00Z', bytes }
    : undefined;

describe('what the letter says it encloses', () => {
  test('the first letter is found by its reference', async () => {
    const [request] = enclosuresOf(
      [{ what: 'request', reference: first.file.request.reference, on: '2026-10-05' }],
      { source, loadFile },
    );
    expect(request?.label).toBe('Pyyntö TP-8K3M-2Q9V, 5.10.2026');
    expect(await request?.load()).toBe(first.pdf);
  });

  test('a file of an answer is found by its name and day', async () => {
    const [file] = enclosuresOf([{ what: 'file', name: 'vastaus.pdf', on: '2026-11-10' }], {
      source,
      loadFile,
    });
    expect(file?.fileName).toBe('vastaus.pdf');
    expect(await file?.load()).toBe(bytes);
  });

  test.each([
    ['a letter', { what: 'letter', letter: 'reminder', reference: 'TP-0000-0000', on: '2026-11-24' }],
    ['a file', { what: 'file', name: 'toinen.pdf', on: '2026-11-10' }],
  ] as const)('%s that is not on the device any more has no bytes', async (_, attachment) => {
    const [enclosure] = enclosuresOf([attachment], { source, loadFile });
    expect(await enclosure?.load()).toBeUndefined();
  });
});
