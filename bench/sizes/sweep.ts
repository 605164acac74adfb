import { pino } from 'pino';
import { render } from '../../cards/render.ts';
import { personId } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { dayMs, type Instant } from '../../src/domain/time/instant.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { featureTable } from '../../src/engine/feature-table.ts';
import { cardJobs } from '../../src/engine/outbox/card/deliver-card.ts';
import type { Teams } from '../../src/engine/outbox/teams.ts';
import { handlersOf } from '../../src/engine/queue/job.ts';
import { startWorker } from '../../src/engine/queue/worker/worker.ts';
import { timerJobs } from '../../src/engine/timers/fire.ts';
import { schedule } from '../../src/engine/timers/schedule.ts';
import { features } from '../../src/features/index.ts';
import { dueOf } from '../../src/features/requests/domain/clock/due-of.ts';
import { request } from '../../src/features/requests/kind.ts';
import type { Store } from '../../src/store/database/open.ts';
import { nextStreamId } from '../../src/store/streams/numbers.ts';
import { saveStream } from '../../test/support/samples/save-stream.ts';
import { begun } from '../rows/filler.ts';

/** Requests whose decision falls due in one sweep. */
export const dueAtOnce = 200;
/** A contact of whom the other requests are not. */
const contact = 2;

/** Milliseconds from the deadline to the last event recorded, and to the last message out. */
export interface Swept {
  readonly recorded: number;
  readonly told: number;
}

/** The product's own relay on a store, under a clock that is moved; Teams takes everything at once. */
export async function sweeper(store: Store, program: Program) {
  // The other requests are of today: none of their deadlines comes before these.
  const start = Date.now() - 14 * dayMs;
  let now = start;
  let left = 0;
  let recordedAt = 0;
  let sent = Date.now();
  const teams: Teams = {
    send: async () => String(++sent),
    edit: async () => undefined,
    remove: async () => undefined,
    create: async ({ tenantId, aadObjectId }) => ({
      personId: personId(tenantId, aadObjectId),
      conversationId: `a:${aadObjectId}`,
      serviceUrl: 'http://127.0.0.1/',
      tenantId,
      reference: {},
    }),
  };
  const count = (kind: string): void => {
    if (kind !== 'overdue') throw new Error(`${kind} was not to happen`);
    left -= 1;
    if (left === 0) recordedAt = performance.now();
  };
  const nothing = (): void => undefined;
  const desk: AppContext = {
    store,
    features: featureTable(features),
    program: () => program,
    clock: () => now,
    log: pino({ level: 'warn' }),
    graph: null,
    peopleChanged: async () => undefined,
    wake: () => relay.wake(),
    count: {
      event: count,
      refusal: nothing,
      delivery: nothing,
      directory: nothing,
      installation: nothing,
      unanswered: nothing,
    },
  };
  const delivery = { teams, render, random: () => 0, mail: false };
  const relay = await startWorker(desk, {
    ...handlersOf({ app: desk, delivery }, [cardJobs]),
    ...handlersOf(desk, [timerJobs]),
  });

  /** Requests triaged in time whose decision is all that is left to fall due; returns when. */
  const prepare = async (submittedAt: Instant): Promise<Instant> => {
    const made = begun(program, contact, submittedAt, [{ kind: 'triaged', comment: null }]);
    const due = dueOf(made.request, program).decision ?? 0;
    await store.transaction(async (db) => {
      for (let index = 0; index < dueAtOnce; index += 1) {
        const id = await nextStreamId(db, 'SME');
        for (const event of made.events)
          await saveStream(
            db,
            request,
            { ...(event.version === 1 ? made.first : made.request), id },
            { ...event, streamId: id },
          );
        await schedule(db, desk, request, { ...made.request, id });
        await db
          .updateTable('job')
          .set({ state: 'done' })
          .where('route_key', '=', id)
          .where('state', '=', 'ready')
          .where('due_at', '<', due)
          .execute();
      }
    });
    return due;
  };

  let rounds = 0;
  return {
    sweep: async (): Promise<Swept> => {
      now = start;
      rounds += 1;
      const due = await prepare(start + rounds * 60_000);
      await relay.settled();
      left = dueAtOnce;
      now = due;
      const from = performance.now();
      await relay.settled();
      if (left !== 0) throw new Error(`${left} deadlines were missed`);
      return { recorded: recordedAt - from, told: performance.now() - from };
    },
    /** Ends the relay; the database must hold an event for each deadline that fell due. */
    stop: async (): Promise<void> => {
      await relay.stop();
      const { stored } = await store.db
        .selectFrom('event')
        .select((row) => row.fn.countAll<number>().as('stored'))
        .where('kind', '=', 'overdue')
        .executeTakeFirstOrThrow();
      if (Number(stored) !== rounds * dueAtOnce)
        throw new Error(`${rounds * dueAtOnce} deadlines, but ${stored} events`);
    },
  };
}
