import type { Program } from '../../src/domain/program/program.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { timerJob } from '../../src/engine/timers/schedule.ts';
import { confirmationSlot } from '../../src/features/requests/actions/confirmation.ts';
import { never, nextDeadline } from '../../src/features/requests/domain/clock/next-deadline.ts';
import { timersOf } from '../../src/features/requests/domain/clock/timers.ts';
import { storedRequest } from '../../src/features/requests/store/stored-request.ts';
import { cardJob, cardKey } from '../../src/store/cards/card-jobs.ts';
import { eventBody } from '../../src/store/streams/event-body.ts';
import { anyId, type Filler } from './filler.ts';

export type Row = Readonly<Record<string, string | number | null>>;

/** What `saveStream` writes, without the number. */
export const streamRows = ({ request }: Filler): readonly Row[] => [
  {
    id: anyId,
    kind: storedRequest.name,
    version: request.version,
    summed: request.version,
    state: request.state,
    body: JSON.stringify(request),
  },
];

/** The requests' own row, without the number. */
export function requestRows({ request }: Filler, program: Program): readonly Row[] {
  const { number: _, ...columns } = storedRequest.rowOf(request);
  return [{ ...columns, due_at: nextDeadline(request, program) ?? never }];
}

export const eventRows = ({ events }: Filler): readonly Row[] =>
  events.map((event) => ({
    version: event.version,
    kind: event.kind,
    at: event.at,
    body: eventBody(event),
  }));

/** The requester's confirmation and the FPM's card, both delivered. */
const messages = ({ request }: Filler) => [
  { slot: confirmationSlot(request), recipient: request.requester.id, purpose: 'confirmation' },
  { slot: `${anyId}:1:decide:${request.fpm}`, recipient: request.fpm ?? '', purpose: 'decide' },
];

export const cardRows = (filler: Filler): readonly Row[] =>
  messages(filler).map(({ slot, recipient, purpose }) => ({
    slot,
    recipient,
    view: JSON.stringify({ kind: 'request', purpose, streamId: anyId, event: 1 }),
    conversation_id: `a:${recipient}`,
    activity_id: `${anyId}-${purpose}`,
    settled: purpose === 'confirmation' ? 1 : 0,
    wanted: filler.request.version,
    shown: filler.request.version,
    shown_hash: 'x'.repeat(44),
  }));

/** Deliveries that are done, and the clock's work: what is past is done, the rest lies ahead. */
export function jobRows(filler: Filler, program: Program, now: Instant): readonly Row[] {
  const { request } = filler;
  const common = { created_at: request.submittedAt, fence: 1 };
  const deliveries = messages(filler).map(({ slot, recipient }) => ({
    ...common,
    kind: cardJob,
    dedupe_key: cardKey(cardJob, slot),
    payload: JSON.stringify({ slot }),
    route_key: recipient,
    state: 'done',
    due_at: request.submittedAt,
    attempts: 1,
  }));
  const timers = timersOf(request, program).map((timer) => {
    const { does, of, wanted, due } = timer;
    return {
      ...common,
      kind: timerJob.kind,
      dedupe_key: timerJob.key({ streamId: anyId, does, of, wanted, due }),
      payload: JSON.stringify({ ...timer, streamId: anyId }),
      route_key: anyId,
      state: wanted <= now ? 'done' : 'ready',
      due_at: wanted,
      attempts: wanted <= now ? 1 : 0,
    };
  });
  return [...deliveries, ...timers];
}
