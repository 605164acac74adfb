import type { Happened, Recorded, StreamId } from '../../domain/stream.ts';

/** As an event is stored: the row says already which stream it belongs to. */
export function eventBody({ streamId: _, ...event }: Recorded): string {
  return JSON.stringify(event);
}

/**
 * The event of a stored body. Bodies are never rewritten for a new version, since the audit chain
 * has their digests: those of earlier versions hold the stream's id as `requestId`.
 */
export function eventIn<E extends Happened>(body: string, streamId: StreamId): Recorded<E> {
  const { requestId: _, ...event } = JSON.parse(body) as Recorded<E> & { requestId?: unknown };
  return { ...event, streamId } as unknown as Recorded<E>;
}
