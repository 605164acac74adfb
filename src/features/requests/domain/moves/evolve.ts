import type { Request, Situation } from '../request.ts';
import type { RecordedEvent } from '../request-events.ts';
import { type Beginning, begun, core, isByClock, type Later } from './evolve-core.ts';
import { type EvolveMove, moves, withoutExpert, withoutSme } from './evolve-moves.ts';
import { readdressed } from './readdress.ts';
import { transitionBy } from './transitions.ts';

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

/** The clock changes no situation, unless somebody is gone; the table says where every other event leads. */
function situationAfter(request: Request, event: Later): Situation {
  if (event.kind === 'sme-left') return withoutSme(request, event);
  if (event.kind === 'expert-left') return withoutExpert(request, event);
  if (isByClock(event)) return request;
  const row = transitionBy(request.state, event.kind);
  if (!row) throw new Error(`${request.id} is ${request.state}: ${event.kind} cannot follow`);
  // The one cast: the compiler has checked each function against its own row of the table.
  const move = moves[event.kind] as EvolveMove;
  return move(request, event, row.to);
}

const isBeginning = (event: RecordedEvent): event is Beginning =>
  event.kind === 'submitted' || event.kind === 'offered' || event.kind === 'proposed';
