import { describe, expect, test } from 'vitest';
import { newTimeline, sendingOf } from '../../../src/domain/life/timeline.ts';
import { fromVersion1 } from '../../../src/store/medium/from-version-1.ts';
import { aSignedRequest } from '../samples.ts';

describe('a request of version 1', () => {
  test('that was not sent gets an empty timeline', () => {
    const request = aSignedRequest();
    expect(fromVersion1(request)).toEqual({ request, timeline: newTimeline(request) });
  });

  test.each([
    ['email', 'email'],
    ['post', 'letter'],
  ])('that was sent by %s was sent by %s', (channel, sent) => {
    const converted = fromVersion1({ ...aSignedRequest(), sent: { on: '2026-11-23', channel } });
    expect(converted?.request).toEqual(aSignedRequest());
    expect(converted && sendingOf(converted.timeline)).toEqual({ on: '2026-11-23', channel: sent });
  });

  test('is converted to the same each time, so that an upgrade that was cut off can start again', () => {
    const old = { ...aSignedRequest(), sent: { on: '2026-11-23', channel: 'post' } };
    expect(fromVersion1(old)).toEqual(fromVersion1(old));
  });

  test.each([
    ['nothing', undefined],
    ['text', 'a'],
    ['a request without its file', { ...aSignedRequest(), file: undefined }],
    ['a note of sending without a day', { ...aSignedRequest(), sent: { channel: 'post' } }],
    ['a note of sending by pigeon', { ...aSignedRequest(), sent: { on: '2026-11-23', channel: 'pigeon' } }],
    ['a note of sending that is none', { ...aSignedRequest(), sent: null }],
  ])('that is %s stays as it is', (_, record) => {
    expect(fromVersion1(record)).toBeUndefined();
  });
});
