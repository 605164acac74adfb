import type { RequestId } from '../../domain/ids.ts';
import type { Role } from '../../domain/people/people.ts';
import { evolve } from '../../features/requests/domain/evolve.ts';
import type {
  RecordedEvent,
  Request,
  RequestEvent,
} from '../../features/requests/domain/request.ts';
import { storedRequest } from '../../features/requests/store/stored-request.ts';
import type { Db } from '../../store/database/tables.ts';
import { personOf } from '../../store/people/people.ts';
import { saveStream } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import { presenceIsDue } from '../directory/presence.ts';
import { notify } from '../outbox/notify.ts';
import { schedule } from '../timers/schedule.ts';
import type { Click } from './click.ts';

/**
 * In the caller's transaction: stores the event, what the request became by it, who is to be told
 * and what the clock has to do next. Without a click it was the clock that acted.
 */
export async function recordEvent(
  db: Db,
  app: AppContext,
  click: Click | null,
  request: Request | undefined,
  event: RequestEvent,
  as: Role | null,
  id: RequestId | undefined = request?.id,
): Promise<Request> {
  if (!id) throw new Error('an event needs the id of its request');
  const recorded: RecordedEvent = {
    ...event,
    streamId: id,
    version: (request?.version ?? 0) + 1,
    at: app.clock(),
    actor: click && personOf(click.actor),
    as,
  };
  const next = evolve(request, recorded);
  await saveStream(db, storedRequest, next, recorded, request);
  await notify(db, app, next, recorded);
  await schedule(db, app, next, request);
  if (next.state === 'approved') await presenceIsDue(db, app);
  app.count.event(event.kind);
  const { version } = recorded;
  const person = click?.actor.id ?? null;
  app.log.info({ event: event.kind, request: id, version, person, as }, 'recorded');
  return next;
}
