import { sendingSchema } from '../../domain/life/event.ts';
import { newTimeline, type Timeline, withEvent } from '../../domain/life/timeline.ts';
import { type SignedRequest, signedRequestSchema } from '../../domain/records/draft.ts';

/**
 * A request of version 1, which noted in itself how it was sent, as one of version 2 with its timeline; undefined
 * when it cannot be read, so that it stays where it is.
 */
export function fromVersion1(
  record: unknown,
): { readonly request: SignedRequest; readonly timeline: Timeline } | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { sent, ...rest } = record as { sent?: unknown };
  const parsed = signedRequestSchema.safeParse(rest);
  if (!parsed.success) return undefined;
  const request = parsed.data as SignedRequest;
  const timeline = newTimeline(request);
  if (sent === undefined) return { request, timeline };
  const { on, channel } = (sent ?? {}) as { on?: unknown; channel?: unknown };
  const sending = sendingSchema.safeParse({ on, channel: channel === 'post' ? 'letter' : channel });
  if (!sending.success) return undefined;
  // The same id each time: an upgrade that was cut off starts again.
  const id = `${request.id.slice(0, 34)}-sent`;
  return {
    request,
    timeline: withEvent(timeline, { id, kind: 'sent', recordedAt: request.signedAt, ...sending.data }),
  };
}
