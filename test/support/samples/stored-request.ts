import type { RequestId } from '../../../src/domain/ids.ts';
import { evolve } from '../../../src/features/requests/domain/moves/evolve.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import type { RecordedEvent } from '../../../src/features/requests/domain/request-events.ts';
import { storedRequest } from '../../../src/features/requests/store/stored-request.ts';
import type { Db } from '../../../src/store/database/tables.ts';
import { type Happened, recorded } from '../../features/requests/domain/given.ts';
import { saveStream } from './save-stream.ts';

/** The events of one request, with its id. */
export const eventsOf = (id: RequestId, ...history: readonly Happened[]): RecordedEvent[] =>
  recorded(history).map((event) => ({ ...event, streamId: id }));

/** Stores a request event by event, as the engine does. */
export async function store(
  db: Db,
  id: RequestId,
  ...history: readonly Happened[]
): Promise<Request> {
  let request: Request | undefined;
  for (const event of eventsOf(id, ...history)) {
    request = evolve(request, event);
    await saveStream(db, storedRequest, request, event);
  }
  if (!request) throw new Error('nothing has happened');
  return request;
}
