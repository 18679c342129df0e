import { beforeEach, describe, expect, test } from 'vitest';
import { answerDueOf } from '../../../src/domain/life/answer-due.ts';
import { stateOf } from '../../../src/domain/life/request-state.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { openStore } from '../../../src/store/store.ts';
import { aDraft, aSignedRequest, emptyBrowser, place, steadySurroundings } from '../samples.ts';

const stores = [
  ['on the device', () => openStore({ ...place, ...steadySurroundings() })],
  ['in memory', async () => createMemoryStore(steadySurroundings())],
] as const;

beforeEach(emptyBrowser);

describe.each(stores)('a request kept %s', (_, open) => {
  const openSigned = async (id = 'request01') => {
    const store = await open();
    await store.signDraft({ id, revision: 0 }, aSignedRequest({ id }));
    return store;
  };

  test('has a timeline from its signature on, and its follow-ups have none', async () => {
    const store = await openSigned();
    const letter = aSignedRequest({ id: 'letter001', follows: { id: 'request01', letter: 'reminder' } });
    await store.signDraft({ id: 'letter001', revision: 0 }, letter);
    expect((await store.loadTimeline('request01'))?.events).toEqual([]);
    expect((await store.listTimelines({ count: 10 })).timelines.map(({ id }) => id)).toEqual(['request01']);
    expect(await store.listLetters('request01')).toEqual([letter]);
  });

  test('keeps its events in the order of their days, whenever they were recorded', async () => {
    const store = await openSigned();
    await store.recordEvent('request01', { kind: 'sent', on: '2026-11-23', channel: 'letter' });
    await store.recordEvent('request01', { kind: 'answered', on: '2026-12-20', note: 'Kirje tuli.' });
    await store.recordEvent('request01', { kind: 'received', on: '2026-11-27' });
    const timeline = await store.loadTimeline('request01');
    expect(timeline?.events.map(({ kind }) => kind)).toEqual(['sent', 'received', 'answered']);
    expect(timeline && stateOf(timeline)).toBe('answered');
  });

  test('keeps the files of an answer, and lets them go with it', async () => {
    const store = await openSigned();
    await store.recordEvent('request01', { kind: 'sent', on: '2026-11-23', channel: 'email' });
    const bytes = new TextEncoder().encode('vastaus');
    const timeline = await store.recordEvent('request01', { kind: 'answered', on: '2026-12-01' }, [
      { name: 'vastaus.pdf', type: 'application/pdf', bytes },
    ]);
    const answered = timeline?.events.at(-1);
    const [file] = answered?.files ?? [];
    expect(file).toMatchObject({ name: 'vastaus.pdf', type: 'application/pdf', size: 7 });
    expect((await store.loadAttachment(file?.id ?? ''))?.bytes).toEqual(bytes);
    await store.undoEvent('request01', answered?.id ?? '');
    expect(await store.loadAttachment(file?.id ?? '')).toBeUndefined();
  });

  test('corrects an event in its place: the deadline follows, files stay, come and go', async () => {
    const store = await openSigned();
    const sent = await store.recordEvent('request01', { kind: 'sent', on: '2026-11-23', channel: 'email' });
    const timeline = await store.recordEvent('request01', { kind: 'answered', on: '2026-12-01' }, [
      { name: 'a.txt', type: '', bytes: new Uint8Array([1]) },
      { name: 'b.txt', type: '', bytes: new Uint8Array([2]) },
    ]);
    const [sending, answer] = timeline?.events ?? [];
    const [a, b] = answer?.files ?? [];
    if (!sent || !sending || !answer || !a || !b) throw new TypeError('Expected an answer with files.');
    expect(answerDueOf(sent)?.cautiousOn).toBe('2026-12-23');
    const moved = await store.correctEvent('request01', sending.id, {
      kind: 'sent',
      on: '2026-11-24',
      channel: 'email',
    });
    expect(moved && answerDueOf(moved)?.cautiousOn).toBe('2026-12-28');
    const facts = { kind: 'answered', on: '2026-12-02', note: 'Kirje tuli.', files: [b] } as const;
    const corrected = await store.correctEvent('request01', answer.id, { ...facts, files: [b] }, [
      { name: 'c.txt', type: '', bytes: new Uint8Array([3]) },
    ]);
    const now = corrected?.events.at(-1);
    expect(now).toMatchObject({ id: answer.id, recordedAt: answer.recordedAt, on: '2026-12-02' });
    expect(now?.files?.map(({ name }) => name)).toEqual(['b.txt', 'c.txt']);
    expect(now?.correctedAt).toBeDefined();
    expect(await store.loadAttachment(a.id)).toBeUndefined();
    expect((await store.loadAttachment(b.id))?.bytes).toEqual(new Uint8Array([2]));
    expect((await store.loadAttachment(now?.files?.[1]?.id ?? ''))?.bytes).toEqual(new Uint8Array([3]));
    expect(await store.loadTimeline('request01')).toEqual(corrected);
  });

  test('knows a later correction as the later one, though the clock stands still', async () => {
    const store = createMemoryStore({ ...steadySurroundings(), now: () => '2026-11-23T10:00:00Z' });
    await store.signDraft({ id: 'request01', revision: 0 }, aSignedRequest({ id: 'request01' }));
    const facts = { kind: 'sent', on: '2026-11-23', channel: 'email' } as const;
    const id = (await store.recordEvent('request01', facts))?.events[0]?.id ?? '';
    const instants: (string | undefined)[] = [];
    for (const _time of [1, 2, 3]) {
      instants.push((await store.correctEvent('request01', id, facts))?.events[0]?.correctedAt);
    }
    expect(instants).toEqual([
      '2026-11-23T10:00:00Z',
      '2026-11-23T10:00:00.001Z',
      '2026-11-23T10:00:00.002Z',
    ]);
  });

  test('corrects nothing that would leave no place for what came after, and nothing that is gone', async () => {
    const store = await openSigned();
    await store.recordEvent('request01', { kind: 'sent', on: '2026-11-23', channel: 'email' });
    const before = await store.recordEvent('request01', { kind: 'answered', on: '2026-12-01' });
    const facts = { kind: 'sent', on: '2026-12-02', channel: 'email' } as const;
    const file = { name: 'a.txt', type: '', bytes: new Uint8Array([1]) };
    expect(await store.correctEvent('request01', before?.events[0]?.id ?? '', facts, [file])).toEqual(before);
    expect(await store.correctEvent('request01', 'noevent01', facts, [file])).toEqual(before);
    expect(await store.correctEvent('request09', 'noevent01', facts)).toBeUndefined();
  });

  test('keeps what was begun until it is recorded, for each event apart', async () => {
    const store = await openSigned();
    const timeline = await store.recordEvent('request01', {
      kind: 'sent',
      on: '2026-11-23',
      channel: 'email',
    });
    const eventId = timeline?.events[0]?.id ?? '';
    const writing = { kind: 'answered', on: '1.12.', note: 'Kirje', details: {} } as const;
    const begun = async () => (await store.loadTimeline('request01'))?.unfinished?.map(({ note }) => note);
    await store.keepWriting('request01', undefined, { ...writing, note: 'K' });
    await store.keepWriting('request01', undefined, writing);
    await store.keepWriting('request01', eventId, { ...writing, note: 'Postitse' });
    await store.keepWriting('request01', 'noevent01', { ...writing, note: 'Poissa' });
    expect(await begun()).toEqual(['Kirje', 'Postitse']);
    await store.recordEvent('request01', { kind: 'answered', on: '2026-12-01', note: 'Kirje' });
    expect(await begun()).toEqual(['Postitse']);
    await store.correctEvent('request01', eventId, { kind: 'sent', on: '2026-11-23', channel: 'email' });
    expect(await begun()).toBeUndefined();
    await store.keepWriting('request01', undefined, writing);
    await store.keepWriting('request01', undefined, undefined);
    expect(await begun()).toBeUndefined();
  });

  test('remembers what was taken back, and taking it back twice changes nothing', async () => {
    const store = await openSigned();
    const timeline = await store.recordEvent('request01', {
      kind: 'sent',
      on: '2026-11-23',
      channel: 'hand',
    });
    const eventId = timeline?.events[0]?.id ?? '';
    const undone = await store.undoEvent('request01', eventId);
    expect(undone).toMatchObject({ events: [], undone: [eventId] });
    expect(await store.undoEvent('request01', eventId)).toEqual(undone);
  });

  test('refuses an event that its state has no place for', async () => {
    const store = await openSigned();
    expect((await store.recordEvent('request01', { kind: 'answered', on: '2026-12-01' }))?.events).toEqual(
      [],
    );
  });

  test('goes and comes back with its timeline, letters, drafts and files', async () => {
    const store = await openSigned();
    await store.recordEvent('request01', { kind: 'sent', on: '2026-11-23', channel: 'email' });
    await store.recordEvent('request01', { kind: 'refused', on: '2026-12-01' }, [
      { name: 'a.txt', type: '', bytes: new Uint8Array([1]) },
    ]);
    const letter = aSignedRequest({ id: 'letter001', follows: { id: 'request01', letter: 'complaint' } });
    await store.signDraft({ id: 'letter001', revision: 0 }, letter);
    await store.saveDraft(aDraft({ id: 'draft0009', follows: { id: 'request01', letter: 'reminder' } }));
    const before = await store.loadTimeline('request01');
    const deleted = await store.deleteRequest('request01');
    expect(deleted?.attachments).toHaveLength(1);
    expect(await store.listRequests()).toEqual([]);
    expect(await store.listDrafts()).toEqual([]);
    expect(await store.loadTimeline('request01')).toBeUndefined();
    if (deleted) await store.restoreRequest(deleted);
    expect(await store.loadTimeline('request01')).toEqual(before);
    expect(await store.listLetters('request01')).toEqual([letter]);
    expect((await store.listDrafts()).map(({ id }) => id)).toEqual(['draft0009']);
    expect(await store.loadAttachment(before?.events[1]?.files?.[0]?.id ?? '')).toBeDefined();
  });
});

describe.each(stores)('the list of requests kept %s', (_, open) => {
  const NAMES = ['Aino Äijälä', 'Bertta Virtanen', 'Cecilia Ström', 'Daniel Virta', 'Eero Äyräpää'];
  const openFilled = async () => {
    const store = await open();
    for (const [index, name] of NAMES.entries()) {
      const id = `request0${index + 1}`;
      const signed = aSignedRequest({
        id,
        signedAt: index < 2 ? '2026-11-20T12:00:00Z' : `2026-11-2${index}T12:00:00Z`,
      });
      const { request } = signed.file;
      const dataSubject = { ...request.dataSubject, name };
      await store.signDraft(
        { id, revision: 0 },
        { ...signed, file: { ...signed.file, request: { ...request, dataSubject } } },
      );
    }
    return store;
  };

  test('comes in stretches, the latest signed first', async () => {
    const store = await openFilled();
    const first = await store.listTimelines({ count: 2 });
    expect(first.timelines.map(({ name }) => name)).toEqual(['Eero Äyräpää', 'Daniel Virta']);
    const second = await store.listTimelines({ count: 2, from: first.next });
    expect(second.timelines.map(({ name }) => name)).toEqual(['Cecilia Ström', 'Bertta Virtanen']);
    const third = await store.listTimelines({ count: 2, from: second.next });
    expect(third).toMatchObject({ timelines: [{ name: 'Aino Äijälä' }], next: undefined });
    expect(await store.countTimelines()).toBe(5);
  });

  test.each([
    ['virta', ['Daniel Virta', 'Bertta Virtanen']],
    ['aijala', ['Aino Äijälä']],
    ['ÄIJ', ['Aino Äijälä']],
    ['virtanen bert', ['Bertta Virtanen']],
    ['tarkastus', [...NAMES].reverse()],
    ['  ', [...NAMES].reverse()],
    ['pekka', []],
  ])('finds %j', async (typed, names) => {
    const found = await (await openFilled()).searchTimelines(typed, 10);
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  test('finds no more than it was asked for, the latest first', async () => {
    const found = await (await openFilled()).searchTimelines('tp', 2);
    expect(found.map(({ name }) => name)).toEqual(['Eero Äyräpää', 'Daniel Virta']);
  });

  test('knows which requests still wait for something', async () => {
    const store = await openFilled();
    await store.recordEvent('request02', { kind: 'sent', on: '2026-11-23', channel: 'email' });
    await store.recordEvent('request02', { kind: 'answered', on: '2026-11-25' });
    await store.recordEvent('request02', { kind: 'closed', on: '2026-11-26' });
    const open = await store.listOpenTimelines();
    expect(open.map(({ id }) => id)).toEqual(['request05', 'request04', 'request03', 'request01']);
  });
});
