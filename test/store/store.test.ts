import { beforeEach, describe, expect, test } from 'vitest';
import { sendingOf } from '../../src/domain/life/timeline.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { openStore } from '../../src/store/store.ts';
import { aDraft, aKey, aSignedRequest, emptyBrowser, place, steadySurroundings } from './samples.ts';

beforeEach(emptyBrowser);

describe.each([
  ['on the device', () => openStore({ ...place, ...steadySurroundings() })],
  ['in memory', async () => createMemoryStore(steadySurroundings())],
])('a store %s', (_, open) => {
  test('returns a saved draft with its new revision and time', async () => {
    const store = await open();
    const result = await store.saveDraft(aDraft());
    expect(result).toEqual({ saved: true, revision: 1, savedAt: '2026-11-22T12:00:00.000Z' });
    expect(await store.loadDraft('draft0001')).toEqual(
      aDraft({ revision: 1, savedAt: '2026-11-22T12:00:00.000Z' }),
    );
  });

  test('saves over what is stored when its page goes away, as the next revision', async () => {
    const store = await open();
    await store.saveDraft(aDraft());
    const last = aDraft({ revision: 1, values: { 'dataSubject.name': 'Viime hetkellä' } });
    expect(await store.saveLeavingDraft(last)).toMatchObject({ saved: true, revision: 2 });
    expect(await store.loadDraft('draft0001')).toMatchObject({ revision: 2, values: last.values });
    expect(await store.saveDraft({ ...last, revision: 2 })).toMatchObject({ saved: true, revision: 3 });
  });

  test('keeps a drawn signature', async () => {
    const store = await open();
    const signature = { kind: 'drawn' as const, width: 300, height: 100, strokes: [[1, 2, 3, 4]] };
    await store.saveDraft(aDraft({ signature }));
    expect((await store.loadDraft('draft0001'))?.signature).toEqual(signature);
  });

  test('knows no draft that was never saved', async () => {
    expect(await (await open()).loadDraft('draft0001')).toBeUndefined();
  });

  test('refuses to save over a revision that was not read, and shows what is stored', async () => {
    const store = await open();
    await store.saveDraft(aDraft());
    const mine = aDraft({ values: { 'dataSubject.name': 'Toinen välilehti' } });
    expect(await store.saveDraft(mine)).toEqual({
      saved: false,
      conflict: aDraft({ revision: 1, savedAt: '2026-11-22T12:00:00.000Z' }),
    });
    expect((await store.loadDraft('draft0001'))?.values).toEqual(aDraft().values);
  });

  test('lets one of two saves at once through, and tells the other', async () => {
    const store = await open();
    const results = await Promise.all([
      store.saveDraft(aDraft({ step: 2 })),
      store.saveDraft(aDraft({ step: 3 })),
    ]);
    expect(results.map(({ saved }) => saved)).toEqual([true, false]);
  });

  test('saves a draft anew when it has gone, since the person is still typing it', async () => {
    const store = await open();
    expect(await store.saveDraft(aDraft({ revision: 7 }))).toMatchObject({ saved: true, revision: 8 });
  });

  test('lists the latest saved draft first', async () => {
    const store = await open();
    for (const id of ['draft000b', 'draft000a', 'draft000c']) await store.saveDraft(aDraft({ id }));
    expect((await store.listDrafts()).map(({ id }) => id)).toEqual(['draft000c', 'draft000a', 'draft000b']);
  });

  test('returns what it deletes, and puts it back as it was', async () => {
    const store = await open();
    await store.saveDraft(aDraft());
    const deleted = await store.deleteDraft('draft0001');
    expect(deleted?.revision).toBe(1);
    expect(await store.listDrafts()).toEqual([]);
    if (deleted) await store.restoreDraft(deleted);
    expect(await store.listDrafts()).toEqual([deleted]);
  });

  test('does not put a deleted draft over one that came since', async () => {
    const store = await open();
    await store.saveDraft(aDraft());
    const deleted = await store.deleteDraft('draft0001');
    await store.saveDraft(aDraft({ step: 4 }));
    if (deleted) await store.restoreDraft(deleted);
    expect((await store.loadDraft('draft0001'))?.step).toBe(4);
  });

  test('copies a draft under a new id, without its signature', async () => {
    const store = await open();
    const copy = await store.duplicateAsDraft(
      aDraft({
        values: { ...aDraft().values, 'signature.kind': 'typed', 'signature.text': 'Aino' },
        insisted: ['access.topic:bank'],
        signature: { kind: 'drawn', width: 300, height: 100, strokes: [[1, 2]] },
      }),
    );
    expect(copy).toMatchObject({ id: 'newid0001', revision: 0, step: 1, insisted: ['access.topic:bank'] });
    expect(copy.signature).toBeUndefined();
    expect(copy.values).toEqual(aDraft().values);
    expect(await store.listDrafts()).toEqual([copy]);
  });

  test('copies a signed request into a new draft', async () => {
    const store = await open();
    const copy = await store.duplicateAsDraft(aSignedRequest());
    expect(copy.values).toEqual(aSignedRequest().values);
    expect(await store.saveDraft(copy)).toMatchObject({ saved: true, revision: 1 });
  });

  test('signing puts the request in its draft’s place', async () => {
    const store = await open();
    await store.saveDraft(aDraft());
    const result = await store.signDraft({ id: 'draft0001', revision: 1 }, aSignedRequest());
    expect(result).toEqual({ signed: true, request: aSignedRequest() });
    expect(await store.listDrafts()).toEqual([]);
    expect(await store.listRequests()).toEqual([aSignedRequest()]);
  });

  test('a double click on signing yields one request, the first', async () => {
    const store = await open();
    await store.saveDraft(aDraft());
    const draft = { id: 'draft0001', revision: 1 };
    const [first, second] = await Promise.all([
      store.signDraft(draft, aSignedRequest()),
      store.signDraft(draft, aSignedRequest({ id: 'other0001', messageDigest: 'ef'.repeat(32) })),
    ]);
    expect(second).toEqual(first);
    expect(await store.listRequests()).toEqual([aSignedRequest()]);
  });

  test('signing refuses to delete words that the letter lacks', async () => {
    const store = await open();
    await store.saveDraft(aDraft());
    await store.saveDraft(aDraft({ revision: 1, step: 4 }));
    const result = await store.signDraft({ id: 'draft0001', revision: 1 }, aSignedRequest());
    expect(result).toMatchObject({ signed: false, conflict: { revision: 2, step: 4 } });
    expect(await store.listRequests()).toEqual([]);
  });

  test('a draft that was signed in another tab is not saved again', async () => {
    const store = await open();
    await store.saveDraft(aDraft());
    await store.signDraft({ id: 'draft0001', revision: 1 }, aSignedRequest());
    expect(await store.saveDraft(aDraft({ revision: 1 }))).toEqual({
      saved: false,
      signed: aSignedRequest(),
    });
    expect(await store.listDrafts()).toEqual([]);
  });

  test('lists the latest signed request first', async () => {
    const store = await open();
    for (const [id, signedAt] of [
      ['request-a', '2026-11-20T12:00:00Z'],
      ['request-b', '2026-11-22T12:00:00Z'],
      ['request-c', '2026-11-21T12:00:00Z'],
    ] as const) {
      await store.signDraft({ id, revision: 0 }, aSignedRequest({ signedAt }));
    }
    expect((await store.listRequests()).map(({ id }) => id)).toEqual(['request-b', 'request-c', 'request-a']);
  });

  test('notes that a request was sent, and takes the note back', async () => {
    const store = await open();
    await store.signDraft({ id: 'draft0001', revision: 0 }, aSignedRequest());
    const sent = { on: '2026-11-23', channel: 'letter' as const };
    const timeline = await store.recordEvent('draft0001', { kind: 'sent', ...sent });
    expect(timeline && sendingOf(timeline)).toEqual(sent);
    expect(await store.loadTimeline('draft0001')).toEqual(timeline);
    const unsent = await store.undoEvent('draft0001', timeline?.events[0]?.id ?? '');
    expect(unsent && sendingOf(unsent)).toBeUndefined();
    expect(await store.loadRequest('draft0001')).toEqual(aSignedRequest());
  });

  test('has nothing to note about a request that is gone', async () => {
    expect(
      await (await open()).recordEvent('draft0001', { kind: 'sent', on: '2026-11-23', channel: 'email' }),
    ).toBeUndefined();
  });

  test('returns a deleted request with its bytes, and puts it back', async () => {
    const store = await open();
    await store.signDraft({ id: 'draft0001', revision: 0 }, aSignedRequest());
    const deleted = await store.deleteRequest('draft0001');
    expect(deleted?.request.pdf).toEqual(aSignedRequest().pdf);
    expect(await store.loadTimeline('draft0001')).toBeUndefined();
    if (deleted) await store.restoreRequest(deleted);
    expect(await store.listRequests()).toEqual([aSignedRequest()]);
  });

  test('keeps one key for a name, however the name is typed, and never replaces it', async () => {
    const store = await open();
    const first = await aKey();
    const saved = await store.saveKey('Aino Äijälä', first);
    expect(saved.name).toBe('Aino Äijälä');
    await store.saveKey('Aino Äijälä', await aKey());
    const found = await store.findKey('Aino A\u0308ija\u0308la\u0308 ');
    expect(found?.publicKey).toEqual(first.publicKey);
    expect(found?.certificate).toEqual(first.certificate);
    expect(await store.findKey('Joku Muu')).toBeUndefined();
  });

  test('keeps a key that signs and cannot be exported', async () => {
    const store = await open();
    await store.saveKey('Aino Esimerkki', await aKey());
    const { privateKey } = (await store.findKey('Aino Esimerkki')) ?? {};
    if (!privateKey) throw new Error('Expected the key that was saved.');
    expect(privateKey.extractable).toBe(false);
    const signature = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      privateKey,
      new Uint8Array(8),
    );
    expect(signature.byteLength).toBe(64);
  });
});
