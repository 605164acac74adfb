import type { Recipient } from '../../domain/people/people.ts';
import type { StreamId } from '../../domain/stream.ts';

/** The slot of the message by which somebody is told of an event, for one purpose. */
export const noticeSlot = (
  event: { readonly id: StreamId; readonly version: number },
  purpose: string,
  recipient: Recipient,
): string => `${event.id}:${event.version}:${purpose}:${recipient}`;
