import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/domain/records/draft.ts';
import { StoreError } from '../../../src/store/medium/store-error.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { type AutosaveState, createAutosave } from '../../../src/store/records/autosave.ts';
import type { SaveResult } from '../../../src/store/records/drafts.ts';
import { flushWhenHidden } from '../../../src/store/records/flush-when-hidden.ts';
import { aDraft, aSignedRequest } from '../samples.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An autosave whose saves end when the test says so. */
function watched() {
  const saves: { draft: Draft; end(result: SaveResult): void; fail(error: unknown): void }[] = [];
  const states: AutosaveState[] = [];
  const autosave = createAutosave({
    save: (draft) => new Promise((end, fail) => saves.push({ draft, end, fail })),
    onState: (state) => states.push(state),
  });
  const settle = async (result: SaveResult): Promise<void> => {
    saves.at(-1)?.end(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  const fail = async (error: unknown): Promise<void> => {
    saves.at(-1)?.fail(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosave, saves, states, settle, fail };
}

const at = '2026-11-22T12:00:00.000Z';
const type = (name: string): Draft => aDraft({ values: { 'dataSubject.name': name } });

describe('an autosave', () => {
  test('saves 300 ms after the last key', async () => {
    const { autosave, saves } = watched();
    autosave.change(type('A'));
    await vi.advanceTimersByTimeAsync(200);
    autosave.change(type('Ai'));
    await vi.advanceTimersByTimeAsync(299);
    expect(saves).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(saves.map(({ draft }) => draft.values)).toEqual([{ 'dataSubject.name': 'Ai' }]);
  });

  test('saves every second while the person goes on typing', async () => {
    const { autosave, saves } = watched();
    for (let key = 0; key < 15; key += 1) {
      autosave.change(type('A'.repeat(key)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saves).toHaveLength(1);
  });

  test('says saved only once the save is complete', async () => {
    const { autosave, states, settle } = watched();
    autosave.change(type('Aino'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(states).toEqual([{ state: 'saving' }]);
    await settle({ saved: true, revision: 1, savedAt: at });
    expect(states).toEqual([{ state: 'saving' }, { state: 'saved', at, revision: 1 }]);
    expect(autosave.hasUnsaved()).toBe(false);
  });

  test('saves one at a time, each over the revision before', async () => {
    const { autosave, saves, states, settle } = watched();
    autosave.change(type('Ai'));
    await vi.advanceTimersByTimeAsync(300);
    autosave.change(type('Aino'));
    await vi.advanceTimersByTimeAsync(300);
    expect(saves).toHaveLength(1);
    await settle({ saved: true, revision: 1, savedAt: at });
    expect(saves.map(({ draft }) => draft.revision)).toEqual([0, 1]);
    expect(states.map(({ state }) => state)).toEqual(['saving']);
    await settle({ saved: true, revision: 2, savedAt: at });
    expect(states.map(({ state }) => state)).toEqual(['saving', 'saved']);
  });

  test('flushes at once, and resolves with what it came to', async () => {
    const { autosave, saves, settle } = watched();
    autosave.change(type('Aino'));
    const flushed = autosave.flush();
    expect(saves).toHaveLength(1);
    await settle({ saved: true, revision: 1, savedAt: at });
    expect(await flushed).toEqual({ state: 'saved', at, revision: 1 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves).toHaveLength(1);
  });

  test('has nothing to flush before a change', async () => {
    const { autosave, saves } = watched();
    expect(await autosave.flush()).toEqual({ state: 'idle' });
    expect(saves).toHaveLength(0);
  });

  test('says why it failed, keeps the words, and tries again when asked', async () => {
    const { autosave, saves, states, settle, fail } = watched();
    autosave.change(type('Aino'));
    await vi.advanceTimersByTimeAsync(300);
    await fail(new StoreError('STORE_FULL', 'Full.'));
    expect(states.at(-1)).toEqual({ state: 'failed', code: 'STORE_FULL' });
    expect(autosave.hasUnsaved()).toBe(true);
    const retried = autosave.retry();
    expect(saves.at(-1)?.draft.values).toEqual({ 'dataSubject.name': 'Aino' });
    await settle({ saved: true, revision: 1, savedAt: at });
    expect(await retried).toMatchObject({ state: 'saved' });
  });

  test('tries again with the next change after a failure', async () => {
    const { autosave, saves, fail } = watched();
    autosave.change(type('Ai'));
    await vi.advanceTimersByTimeAsync(300);
    await fail(new StoreError('STORE_LOST', 'Lost.'));
    autosave.change(type('Aino'));
    await vi.advanceTimersByTimeAsync(300);
    expect(saves.map(({ draft }) => draft.values)).toEqual([
      { 'dataSubject.name': 'Ai' },
      { 'dataSubject.name': 'Aino' },
    ]);
  });

  test('rests in a conflict until it is told which words win', async () => {
    const { autosave, saves, states, settle } = watched();
    const stored = aDraft({ revision: 5 });
    autosave.change(type('Ai'));
    await vi.advanceTimersByTimeAsync(300);
    await settle({ saved: false, conflict: stored });
    expect(states.at(-1)).toEqual({ state: 'conflict', stored });
    autosave.change(type('Aino'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves).toHaveLength(1);
    expect(autosave.hasUnsaved()).toBe(true);
    void autosave.continueOver(stored.revision);
    expect(saves.at(-1)?.draft).toEqual({ ...type('Aino'), revision: 5 });
  });

  test('rests for good when the draft was signed elsewhere', async () => {
    const { autosave, saves, states, settle } = watched();
    autosave.change(type('Aino'));
    await vi.advanceTimersByTimeAsync(300);
    await settle({ saved: false, signed: aSignedRequest() });
    expect(states.at(-1)).toMatchObject({ state: 'signed', request: { id: 'draft0001' } });
    autosave.change(type('Aino E'));
    await autosave.retry();
    expect(saves).toHaveLength(1);
  });

  test('says and saves nothing after it is stopped', async () => {
    const { autosave, saves, states } = watched();
    autosave.change(type('Aino'));
    autosave.stop();
    await vi.advanceTimersByTimeAsync(5000);
    autosave.change(type('Aino E'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves).toHaveLength(0);
    expect(states).toEqual([{ state: 'saving' }]);
  });

  test('leaves the last words in the store', async () => {
    const store = createMemoryStore();
    const autosave = createAutosave({ save: store.saveDraft, onState: () => {} });
    for (const name of ['A', 'Ai', 'Ain', 'Aino']) {
      autosave.change(type(name));
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(await store.loadDraft('draft0001')).toMatchObject({ revision: 4, values: type('Aino').values });
  });
});

describe('an autosave whose page goes away', () => {
  const leaving = () => {
    const parting: Draft[] = [];
    const stored: Draft[] = [];
    let endSave = (): void => {};
    const states: AutosaveState[] = [];
    const autosave = createAutosave({
      save: (draft) =>
        new Promise((resolve) => {
          stored.push(draft);
          endSave = () => resolve({ saved: true, revision: draft.revision + 1, savedAt: at });
        }),
      saveLeaving: async (draft) => {
        parting.push(draft);
        return { saved: true, revision: draft.revision + 1, savedAt: at };
      },
      onState: (state) => states.push(state),
    });
    return { autosave, parting, stored, states, endSave: () => endSave() };
  };

  test('writes what is unsaved in one breath, and counts it as saved if the page stays', async () => {
    const { autosave, parting, stored, states } = leaving();
    autosave.change(type('Aino'));
    void autosave.leave();
    expect(parting.map(({ values }) => values)).toEqual([type('Aino').values]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(stored).toEqual([]);
    expect(states.at(-1)).toEqual({ state: 'saved', at, revision: 1 });
  });

  test('writes the words of a save that runs as well, and goes on from there if the page stays', async () => {
    const { autosave, parting, stored, endSave } = leaving();
    autosave.change(type('A'));
    await vi.advanceTimersByTimeAsync(300);
    void autosave.leave();
    expect(parting.map(({ values }) => values)).toEqual([type('A').values]);
    autosave.change(type('Ai'));
    void autosave.leave();
    expect(parting.at(-1)?.values).toEqual(type('Ai').values);
    endSave();
    await vi.advanceTimersByTimeAsync(0);
    expect(stored.map(({ values, revision }) => [values['dataSubject.name'], revision])).toEqual([
      ['A', 0],
      ['Ai', 1],
    ]);
  });

  test('has nothing to write when everything is saved', async () => {
    const { autosave, parting } = leaving();
    await autosave.leave();
    expect(parting).toEqual([]);
  });
});

describe('a page that goes out of sight', () => {
  test.each([
    ['is hidden', (page: EventTarget) => page.dispatchEvent(new Event('visibilitychange'))],
    ['is left', (_: EventTarget, tab: EventTarget) => tab.dispatchEvent(new Event('pagehide'))],
  ])('saves at once when it %s', (_, leave) => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' as const });
    const tab = new EventTarget();
    const save = vi.fn();
    const stop = flushWhenHidden(page, tab, { leave: save });
    leave(page, tab);
    expect(save).toHaveBeenCalledTimes(1);
    stop();
    leave(page, tab);
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('does not save when it comes back', () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
    const save = vi.fn();
    flushWhenHidden(page, new EventTarget(), { leave: save });
    page.dispatchEvent(new Event('visibilitychange'));
    expect(save).not.toHaveBeenCalled();
  });
});
