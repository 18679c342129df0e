import { describe, expect, test } from 'vitest';
import { draftEntry, requestEntry } from '../../../src/ui/requests/entry.ts';
import { type ShownRequests, withDeleted } from '../../../src/ui/requests/shown-requests.ts';
import { aDraft, aTimeline } from '../../store/samples.ts';

const draft = draftEntry(aDraft(), []);
const otherDraft = draftEntry(aDraft({ id: 'draft0002' }), []);
const request = requestEntry(aTimeline(undefined, { id: 'signed001' }), '2026-12-10');
const otherRequest = requestEntry(aTimeline(undefined, { id: 'signed002' }), '2026-12-10');
const reminder = draftEntry(
  aDraft({ id: 'draft0003', follows: { id: 'signed001', letter: 'reminder' } }),
  [],
);
const before: ShownRequests = {
  drafts: [draft, otherDraft, reminder],
  requests: [request, otherRequest],
  next: undefined,
  quarantined: [],
};
const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

describe('after a deletion', () => {
  // Deleting one draft once took every other draft from the list.
  test('of a draft the others stay', () => {
    const after = withDeleted(before, draft);
    expect(ids(after.drafts)).toEqual(['draft0001', 'draft0002', 'draft0003']);
    expect(after.deletedId).toBe('draft0001');
  });

  test('of a request the letters that were begun for it go along', () => {
    const after = withDeleted(before, request);
    expect(ids(after.drafts)).toEqual(['draft0001', 'draft0002']);
    expect(ids(after.requests)).toEqual(['signed001', 'signed002']);
  });

  test('what was deleted before is gone for good', () => {
    const after = withDeleted(withDeleted(before, draft), otherRequest);
    expect(ids(after.drafts)).toEqual(['draft0002', 'draft0003']);
    expect(after.deletedId).toBe('signed002');
  });

  test('of a request that no stretch has shown yet there is a place to take it back', () => {
    expect(ids(withDeleted({ ...before, requests: [] }, request).requests)).toEqual(['signed001']);
  });
});
