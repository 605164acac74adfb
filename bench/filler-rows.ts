import type { Program } from '../src/domain/program/program.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import { cardJob } from '../src/engine/outbox/notify.ts';
import { timerJob } from '../src/engine/timers/schedule.ts';
import { confirmationSlot } from '../src/features/requests/actions/confirmation.ts';

import { smeOf } from '../src/features/requests/domain/roles.ts';
import { timersOf } from '../src/features/requests/domain/timers.ts';
import { anyId, type Filler } from './filler.ts';

export type Row = Readonly<Record<string, string | number | null>>;

/** The columns of `saveRequest` (src/store/streams/streams.ts), without the number. */
export const requestRows = ({ request }: Filler): readonly Row[] => [
  {
    version: request.version,
    state: request.state,
    requester: request.requester.id,
    fpm: request.fpm,
    sme: smeOf(request),
    partner_id: request.partner.id,
    tenant_name: request.form.tenantName,
    topic: request.form.topic,
    workload: request.form.workload,
    partner_name: request.partner.name,
    body: JSON.stringify(request),
    submitted_at: request.submittedAt,
  },
];

export const eventRows = ({ events }: Filler): readonly Row[] =>
  events.map((event) => ({
    version: event.version,
    kind: event.kind,
    at: event.at,
    body: JSON.stringify(event),
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
    view: JSON.stringify({ kind: 'request', purpose, requestId: anyId, event: 1 }),
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
    dedupe_key: `${cardJob}:${slot}`,
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
      kind: timerJob,
      dedupe_key: `${timerJob}:${anyId}:${does}:${of}:${wanted}:${due}`,
      payload: JSON.stringify({ ...timer, requestId: anyId }),
      route_key: anyId,
      state: wanted <= now ? 'done' : 'ready',
      due_at: wanted,
      attempts: wanted <= now ? 1 : 0,
    };
  });
  return [...deliveries, ...timers];
}
