import type { Request, Situation } from '../request.ts';
import type { RecordedEvent } from '../request-events.ts';
import { type Beginning, begun, core, type Later } from './evolve-core.ts';
import { type EvolveMove, moves } from './evolve-moves.ts';
import { readdressed } from './readdress.ts';
import { type RowKind, targetOf } from './transitions.ts';

/**
 * The request after an event; undefined means "not submitted yet". Every sequence of events that
 * `decide` allows gives a request; any other sequence is a bug and throws.
 */
export function evolve(request: Request | undefined, event: RecordedEvent): Request {
  if (isBeginning(event)) return begun(event);
  if (!request) throw new Error(`${event.kind} before submitted in ${event.streamId}`);
  // Nothing has happened to the request: the date of its state stays.
  if (event.kind === 'readdressed')
    return { ...readdressed(request, event.people), version: event.version };
  const whose = { proactive: request.proactive };
  // Both are the core's to keep.
  const { undo: _, waited: __, ...situation } = situationAfter(request, event) as Request;
  return { ...whose, ...situation, ...core(request, event) } as Request;
}

/** The table says where an event leads, and its function what else is so then. */
function situationAfter(request: Request, event: Moving): Situation {
  const kind: RowKind = event.kind;
  const to = targetOf(request.state, kind);
  if (!to) throw new Error(`${request.id} is ${request.state}: ${kind} cannot follow`);
  // The one cast: the compiler has checked each function against its own row of the table.
  const move = (moves as Partial<Record<RowKind, unknown>>)[kind] as EvolveMove | undefined;
  // Without one it happens by itself, and changes no situation.
  return move ? move(request, event, to) : request;
}

type Moving = Exclude<Later, { readonly kind: 'readdressed' }>;

const isBeginning = (event: RecordedEvent): event is Beginning =>
  event.kind === 'submitted' || event.kind === 'offered' || event.kind === 'proposed';
