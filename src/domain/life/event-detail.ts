import type { Event, EventFacts } from './event.ts';

/** The event's detail of the name, where it is a text; undefined for what tells none. */
export function detailOf(event: Event | EventFacts | undefined, name: string): string | undefined {
  const value = event && 'details' in event ? event.details?.[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
