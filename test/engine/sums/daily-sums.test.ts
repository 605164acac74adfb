import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { firstDayOf, monthOf } from '../../../src/domain/insights/months.ts';
import type { Person } from '../../../src/domain/people/people.ts';
import { streamNumber } from '../../../src/domain/stream.ts';
import { utcDay } from '../../../src/domain/sums.ts';
import { recordEvent } from '../../../src/engine/execute/record-event.ts';
import { handlersOf } from '../../../src/engine/queue/job.ts';
import { startWorker } from '../../../src/engine/queue/worker/worker.ts';
import { requestCounting as fill, sumsJob } from '../../../src/engine/sums/fill-sums.ts';
import { settleAll } from '../../../src/engine/sums/settle-months.ts';
import { sumsInHistory } from '../../../src/engine/sums/sums-in-history.ts';
import { evolve } from '../../../src/features/requests/domain/moves/evolve.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import type {
  RecordedEvent,
  RequestEvent,
} from '../../../src/features/requests/domain/request-events.ts';
import { request } from '../../../src/features/requests/kind.ts';
import { loadHistory } from '../../../src/features/requests/store/requests.ts';
import { storedRequest } from '../../../src/features/requests/store/stored-request.ts';
import { nextStreamId } from '../../../src/store/streams/numbers.ts';
import { readSums } from '../../../src/store/sums/read-sums.ts';
import { deeds, mayHappen } from '../../features/requests/domain/clock/reachable.ts';
import {
  form,
  type Happened,
  hour,
  offered,
  submitted,
} from '../../features/requests/domain/given.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';
import { saveStream } from '../../support/samples/save-stream.ts';

const day = 24 * hour;

/** Whose it is, what of, and then what happens, after how many hours each, and in which version. */
const histories = fc.array(
  fc.record({
    first: fc.constantFrom(submitted, submitted, submitted, offered),
    partner: fc.constantFrom('contoso', 'fabrikam'),
    region: fc.constantFrom('emea' as const, 'amer' as const),
    workload: fc.constantFrom('aadp-p1', 'exo'),
    steps: fc.array(
      fc.record({
        deed: fc.nat(deeds.length * 3),
        hours: fc.constantFrom(0, 1, 5, 30, 100),
        byOldVersion: fc.boolean(),
      }),
      { maxLength: 14 },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

describe.each(engines)('the figures of the days on %s', (engine) => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await anEngine(engine);
  });
  afterAll(() => test.stop());

  const reader = (person: Person) =>
    ({ ...person, language: 'en', timeZone: null, locale: null }) as const;
  const clickOf = (person: Person | null) =>
    person && { actor: reader(person), deliveryKey: null, message: null };

  /** As this version records it. */
  const records = ([who, event]: Happened, before: Request | undefined): Promise<Request> =>
    test.store.transaction(async (db) =>
      recordEvent(db, test.desk, request, {
        ...{ click: clickOf(who), event, as: 'partner' },
        ...(before ? { before } : { id: await nextStreamId(db, 'SME') }),
      }),
    );
  /** As a version that knew no sums did. */
  const recordedBefore = ([actor, event]: Happened, before: Request): Promise<Request> =>
    test.store.transaction(async (db) => {
      const recorded = {
        ...(event as RequestEvent),
        ...{ streamId: before.id, version: before.version + 1, at: test.now(), actor, as: null },
      } as RecordedEvent;
      const number = streamNumber(before.id);
      const of = () => db.selectFrom('stream').select('summed').where('number', '=', number);
      const { summed } = await of().executeTakeFirstOrThrow();
      const after = evolve(before, recorded);
      await saveStream(db, storedRequest, after, recorded, before);
      await db.updateTable('stream').set({ summed }).where('number', '=', number).execute();
      return after;
    });

  const empties = () =>
    test.store.transaction(async (db) => {
      for (const table of ['daily_sum', 'job', 'card', 'request', 'event', 'stream'] as const)
        await db.deleteFrom(table).execute();
    });
  const counted = async () => {
    const { rows } = await sql<Record<string, string | number>>`
      select partner, workload, region, name, day, detail,
        cast(sum(count) as integer) as count, cast(sum(amount) / 1000 as integer) as seconds
      from daily_sum where day >= 0 group by partner, workload, region, name, day, detail
      having sum(count) <> 0 or sum(amount) <> 0
      order by partner, workload, region, name, day, detail`.execute(test.store.db);
    return rows;
  };
  /** Of each partner, by month. */
  type Months = Readonly<Record<string, number>>;
  const ofMonths = async (): Promise<Months> => {
    const { rows } = await sql<{ key: string; count: string }>`
      select partner || ' ' || region || ' ' || name || ' ' || detail || ' ' || day as key,
        sum(count) as count from daily_sum where day < 0 group by 1 having sum(count) <> 0`.execute(
      test.store.db,
    );
    return Object.fromEntries(rows.map(({ key, count }) => [key, Number(count)]));
  };
  const ofDays = async (): Promise<Months> => {
    const found: Record<string, number> = {};
    const rows = await test.store.db
      .selectFrom('daily_sum')
      .selectAll()
      .where('day', '>=', 0)
      .where('partner', '!=', '')
      .where('workload', '=', '')
      .execute();
    for (const { partner, region, name, detail, day: on, count } of rows) {
      const key = [partner, region, name, detail, monthOf(Number(on))].join(' ');
      found[key] = (found[key] ?? 0) + Number(count);
    }
    return Object.fromEntries(Object.entries(found).filter(([, count]) => count !== 0));
  };
  const fills = async () => {
    await fill(test.desk);
    const relay = await startWorker(test.desk, handlersOf(test.desk, [sumsJob]));
    await relay.settled();
    await relay.stop();
  };

  it('are what the histories tell, whichever version has recorded them', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (all) => {
        await empties();
        const ends: Request[] = [];
        for (const { first, partner, region, workload, steps } of all) {
          const [who, event] = first;
          const begins = {
            ...event,
            form: { ...form, region, workload },
            partner: { id: partner, name: partner },
          };
          let state = await records([who, begins as RequestEvent], undefined);
          for (const { deed, hours, byOldVersion } of steps) {
            test.passes(hours * hour);
            const next = deeds[deed % deeds.length];
            if (!next || !mayHappen(state, next)) continue;
            state = await (byOldVersion ? recordedBefore(next, state) : records(next, state));
          }
          ends.push(state);
        }
        await fills();
        const live = await counted();
        // Nobody is in them.
        expect(JSON.stringify(live)).not.toMatch(/@|Petra|Frank|Sam/);
        const whole = live.filter((row) => row.partner === '' && row.workload === '');
        const total = (name: string, detail?: string) =>
          whole
            .filter((row) => row.name === name && (detail ?? row.detail) === row.detail)
            .reduce((sum, { count }) => sum + Number(count), 0);
        const ended = (wanted: (one: Request) => boolean) => ends.filter(wanted).length;
        expect(total('requests.asked')).toBe(ended(({ proactive }) => !proactive));
        expect(total('requests.offered')).toBe(ended(({ proactive }) => proactive !== null));
        for (const state of ['denied', 'withdrawn', 'refused'] as const)
          expect(total('requests.end', state)).toBe(ended((one) => one.state === state));
        expect(total('requests.end', 'closed') + total('requests.end', 'released')).toBe(
          ended(({ state }) => state === 'closed'),
        );
        expect(total('requests.denied')).toBe(total('requests.end', 'denied'));
        expect(await recount(ends)).toEqual(
          live.filter((row) => row.partner !== '' && row.workload !== ''),
        );
        // Months are what their days are.
        expect(await ofMonths()).toEqual(await ofDays());
        // The parts are the whole.
        for (const name of ['requests.stage', 'requests.triage', 'requests.decision'])
          expect(total(name)).toBe(
            live
              .filter((row) => row.partner !== '' && row.workload === '' && row.name === name)
              .reduce((sum, { count }) => sum + Number(count), 0),
          );
        await test.store.db.deleteFrom('daily_sum').execute();
        await test.store.db.updateTable('stream').set({ summed: 0 }).execute();
        await fills();
        expect(await counted()).toEqual(live);
      }),
      { numRuns: engine === 'sqlite' ? 60 : 15 },
    );
  });

  it('are in their months as well, whatever a version has counted that knows none', async () => {
    await empties();
    await test.store.db.deleteFrom('setting').where('name', '=', 'sums-by-month').execute();
    for (const month of [0, 0, 20, 31, 45, 400]) {
      test.passes(month * day);
      await records(submitted, undefined);
    }
    // As such a version leaves it.
    await test.store.db.deleteFrom('daily_sum').where('day', '<', 0).execute();
    expect(await ofMonths()).toEqual({});
    const asked = {
      scopes: [{ partners: ['contoso', 'fabrikam'], regions: null }],
      ...{ workloads: null, names: ['requests.asked'], daily: ['requests.asked'] },
      ...{ from: utcDay(test.now()) - 700, to: utcDay(test.now()) + 1 },
    };
    const told = async (byMonth: boolean) => {
      const rows = await readSums(test.store.db, { ...asked, byMonth });
      return rows.map(({ day: on, count }) => [byMonth ? on : firstDayOf(monthOf(on)), count]);
    };
    const total = (rows: readonly (readonly (number | undefined)[])[]) =>
      Object.fromEntries(
        [...Map.groupBy(rows, ([on = 0]) => firstDayOf(monthOf(on)))].map(([on, all]) => [
          on,
          all.reduce((sum, [, count = 0]) => sum + count, 0),
        ]),
      );
    const byDay = total(await told(false));
    expect(Object.keys(byDay).length).toBeGreaterThan(3);
    // Until they are complete, months are not read.
    expect(total(await told(true))).toEqual(byDay);
    await settleAll(test.desk);
    expect(await ofMonths()).toEqual(await ofDays());
    expect(total(await told(true))).toEqual(byDay);
    await settleAll(test.desk);
    expect(await ofMonths()).toEqual(await ofDays());
    // Beside this version: a day is counted, and its month is not.
    const late = { partner: 'contoso', workload: '', region: 'emea', name: 'requests.asked' };
    // In a slot that nobody has: which ones the requests have is by their numbers, and those are chance here.
    const row = { ...late, day: utcDay(test.now()), detail: '', slot: 9, count: 2, amount: 5 };
    await test.store.db.insertInto('daily_sum').values(row).execute();
    await settleAll(test.desk);
    expect(await ofMonths()).toEqual(await ofDays());
  });

  /** What the stored histories tell, by a sum of its own. */
  async function recount(all: readonly Request[]) {
    const found = new Map<string, Record<string, string | number>>();
    for (const { id } of all) {
      const events = await loadHistory(test.store.db, id);
      const told = await sumsInHistory(test.store.db, test.desk, request as never, {
        events,
        after: 0,
      });
      if ('fault' in told) throw told.fault;
      for (const { partner, workload, region, name, at, detail, count, amount = 0 } of told.sums) {
        const of = { partner, workload, region, name, day: Math.floor(at / day), detail };
        const key = Object.values(of).join(' ');
        const was = found.get(key) ?? { count: 0, seconds: 0 };
        const seconds = Number(was.seconds) + amount / 1000;
        found.set(key, { ...of, count: Number(was.count) + count, seconds });
      }
    }
    const order = ({
      partner,
      workload,
      region,
      name,
      day,
      detail,
    }: Record<string, string | number>) => [partner, workload, region, name, day, detail].join(' ');
    return [...found.values()]
      .filter(({ count, seconds }) => count !== 0 || seconds !== 0)
      .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }
});
