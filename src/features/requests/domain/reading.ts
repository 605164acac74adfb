import type { Person, Role } from '../../../domain/people/people.ts';
import type { Recorded } from '../../../domain/stream.ts';
import type { Request } from './request.ts';
import type { RecordedEvent } from './request-events.ts';

/** That something has happened, without what it says: its words are for others. */
export type PrivateEvent = Recorded<{ readonly kind: 'declined-private' | 'rated-private' }>;

/** An event as its reader may know it. */
export type ToldEvent = RecordedEvent | PrivateEvent;

interface Reader {
  readonly id: Person['id'];
  /** Empty for who takes care of the customer: they read what partners read, and nothing that is between partner and FPM. */
  readonly as: readonly Role[];
}

/** What of an event a reader gets; null: not even that it happened. */
type Rule<Kind> = (
  event: Extract<RecordedEvent, { kind: Kind }>,
  reader: Reader,
  history: readonly RecordedEvent[],
) => ToldEvent | null;

/**
 * Who may read what has happened (process, sections 5 and 7). An event without a rule is for
 * everybody who has a role in the request.
 */
const rules: { readonly [Kind in RecordedEvent['kind']]?: Rule<Kind> } = {
  asked: (event, reader) => (isPrivy(reader, event.party, event.actor?.id) ? event : null),
  answered: (event, reader, history) => {
    const asked = history.find(({ version }) => version === event.question);
    return isPrivy(reader, event.asker, asked?.actor?.id) ? event : null;
  },
  declined: (event, reader) =>
    isInside(reader) || event.actor?.id === reader.id ? event : without(event, 'declined-private'),
  rated: (event, reader) =>
    isInside(reader) || event.actor?.id === reader.id ? event : without(event, 'rated-private'),
  completed: (event, reader) =>
    isPartnerOnly(reader) ? { ...event, ftopUpdated: null, customerFeedback: null } : event,
  unreached: (event, reader) => (isInside(reader) ? event : null),
  readdressed: (event, reader) => (isInside(reader) ? event : null),
  entered: (event, reader) => (isPartnerOnly(reader) ? null : event),
};

/** The event as this reader may know it; null: it is not for them. */
export function toldEvent(
  event: RecordedEvent,
  reader: Reader,
  history: readonly RecordedEvent[],
): ToldEvent | null {
  const rule = rules[event.kind] as Rule<RecordedEvent['kind']> | undefined;
  // The one cast: each rule has been checked against its own kind of event.
  return rule ? rule(event as never, reader, history) : event;
}

export const toldHistory = (history: readonly RecordedEvent[], reader: Reader): ToldEvent[] =>
  history.flatMap((event) => toldEvent(event, reader, history) ?? []);

/** The request without what its reader need not know; what they can do is judged before. */
export function toldRequest(all: Request, reader: Reader, told: readonly ToldEvent[]): Request {
  // How it was before has what is withheld as well.
  const { undo: _, ...rest } = all;
  const request: Request = rest;
  const asked = request.asked.filter(({ event }) => told.some(({ version }) => version === event));
  const shown = isPartnerOnly(reader) ? withoutInternals(request) : request;
  return { ...withoutReason(shown, reader), asked };
}

/** Rules and routes are the program's own; the tick is Microsoft's record, and feedback is the FPM's. */
function withoutInternals(request: Request): Request {
  const routing = { ...request.routing, rule: null, route: null, missed: [] };
  const withheld = { ftopUpdated: null, customerFeedback: null };
  if (request.state === 'completed')
    return { ...request, routing, summary: { ...request.summary, ...withheld } };
  if (request.state !== 'closed' || !request.ended) return { ...request, routing };
  const { ended } = request;
  const summary = { ...ended.summary, ...withheld };
  return { ...request, routing, ended: { ...ended, summary } };
}

/** Why the SME declined; a release is the FPM's own word to all. */
function withoutReason(request: Request, reader: Reader): Request {
  if (request.state !== 'approved' || isInside(reader)) return request;
  const { declined } = request;
  if (!declined || declined.released) return request;
  return { ...request, declined: { ...declined, comment: null } };
}

function without(event: RecordedEvent, kind: PrivateEvent['kind']): PrivateEvent {
  const { streamId, version, at, actor, as } = event;
  return { kind, streamId, version, at, actor, as };
}

/** Those who decide or assign, and those who keep the product running. */
const isInside = ({ as }: Reader): boolean =>
  as.some((role) => role === 'fpm' || role === 'assignmentTeam' || role === 'admin');

/** Or takes care of the customer. */
const isPartnerOnly = ({ as }: Reader): boolean => as.every((role) => role === 'partner');

/** A question is between its asker and the FPM; those who step in for the FPM read it as well. */
const isPrivy = (reader: Reader, party: 'partner' | 'sme', asker: string | undefined): boolean =>
  isInside(reader) || asker === reader.id || (party === 'partner' && reader.as.includes('partner'));
