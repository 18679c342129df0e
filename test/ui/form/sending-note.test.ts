import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/domain/life/event.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import {
  findSending,
  findSendingNote,
  letterSendingOf,
  noteSending,
  sendingNote,
  timelineIdOf,
} from '../../../src/ui/form/sending-note.ts';
import { aSignedRequest } from '../../store/samples.ts';

const sending = { on: '2026-12-23', channel: 'email' } as const;
const request = { id: 'request-1', values: {} };
const reminder = {
  id: 'letter-01',
  values: { 'reminder.replyBy': '7.1.2027' },
  follows: { id: 'request-1', letter: 'reminder' },
} as const;

const recorded = (facts: object, id: string): Event =>
  ({ ...facts, id, recordedAt: '2026-12-23T10:00:00Z' }) as Event;

describe('what is noted when a letter was sent', () => {
  test('a request is noted on its own timeline', () => {
    expect(timelineIdOf(request)).toBe('request-1');
    expect(sendingNote(request, sending)).toEqual({ kind: 'sent', ...sending });
  });

  test('a reminder is noted on the timeline of its request, with the day it asks an answer by', () => {
    expect(timelineIdOf(reminder)).toBe('request-1');
    expect(sendingNote(reminder, sending)).toEqual({
      kind: 'letterSent',
      letter: 'reminder',
      letterId: 'letter-01',
      on: '2026-12-23',
      channel: 'email',
      replyBy: '2027-01-07',
    });
  });

  test.each([
    ['a reminder whose day cannot be read', { ...reminder, values: { 'reminder.replyBy': 'pian' } }],
    ['another letter', { ...reminder, follows: { id: 'request-1', letter: 'complaint' } as const }],
  ])('%s notes no day to answer by', (_, letter) => {
    expect(sendingNote(letter, sending)).not.toHaveProperty('replyBy');
  });
});

describe('a withdrawal', () => {
  test.each([
    ['part', 'part'],
    ['everything', undefined],
  ])('of %s is noted as taking back %s', (scope, noted) => {
    const withdrawal = {
      id: 'letter-04',
      values: { 'withdrawal.scope': scope },
      follows: { id: 'request-1', letter: 'withdrawal' },
    } as const;
    expect(sendingNote(withdrawal, sending)).toHaveProperty('letter', 'withdrawal');
    expect('scope' in sendingNote(withdrawal, sending) ? 'part' : undefined).toBe(noted);
  });
});

describe('which note a letter has', () => {
  const events = [
    recorded({ kind: 'sent', on: '2026-11-22', channel: 'letter' }, 'event-01'),
    recorded(sendingNote(reminder, sending), 'event-02'),
    recorded(sendingNote({ ...reminder, id: 'letter-02' }, { ...sending, on: '2026-12-24' }), 'event-03'),
  ];

  test('a letter has its own, not that of another letter on the same timeline', () => {
    expect(findSendingNote(reminder, { events })?.id).toBe('event-02');
    expect(letterSendingOf(reminder, { events })).toEqual(sending);
    expect(findSendingNote({ ...reminder, id: 'letter-03' }, { events })).toBeUndefined();
    expect(letterSendingOf({ ...reminder, id: 'letter-03' }, { events })).toBeUndefined();
  });

  test('a request has its own, until it came back undelivered', () => {
    expect(letterSendingOf(request, { events })).toEqual({ on: '2026-11-22', channel: 'letter' });
    const back = recorded({ kind: 'undelivered', on: '2026-12-25' }, 'event-04');
    expect(letterSendingOf(request, { events: [...events, back] })).toBeUndefined();
  });
});

describe('the store', () => {
  async function withSigned() {
    const store = createMemoryStore();
    const signed = aSignedRequest({ id: 'request01' });
    await store.signDraft({ id: 'request01', revision: 0 }, signed);
    return { store, signed };
  }

  test('has the note, and loses it when it is taken back', async () => {
    const { store, signed } = await withSigned();
    expect(await noteSending(store, signed, sending)).toBeDefined();
    expect(await findSending(store, signed)).toEqual(sending);
    expect(await noteSending(store, signed, undefined)).toBeDefined();
    expect(await findSending(store, signed)).toBeUndefined();
  });

  test('without the request takes no note', async () => {
    const { signed } = await withSigned();
    const other = createMemoryStore();
    expect(await noteSending(other, signed, sending)).toBeUndefined();
    expect(await findSending(other, signed)).toBeUndefined();
  });
});
