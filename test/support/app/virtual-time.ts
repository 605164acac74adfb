import { setImmediate } from 'node:timers/promises';
import pg from 'pg';

export type VirtualTime = ReturnType<typeof virtualTime>;

/** How often everything may look done before it counts as stuck. */
const mostIdle = 200;

/** A time that goes on by itself as soon as everybody waits for it: hours pass in no time. */
export function virtualTime(start: number, quiet: () => Promise<unknown> = turns) {
  let now = start;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const earliest = () => Math.min(...sleepers.map(({ at }) => at));
  return {
    now: () => now,
    sent: async () => undefined,
    sleep: (ms: number): Promise<void> =>
      new Promise((wake) => {
        sleepers.push({ at: now + Math.max(0, ms), wake });
      }),
    /** Until `done`; at `next` something happens besides, such as a job that falls due. */
    async runs(done: () => boolean, next: () => Promise<number> = async () => Infinity) {
      for (let idle = 0; ; ) {
        await quiet();
        if (done()) return;
        const other = await next();
        const then = Math.min(earliest(), other);
        if (then === Infinity) {
          // On a busy machine somebody may be on the way to the database, which looks quiet meanwhile.
          idle += 1;
          if (idle > mostIdle) throw new Error('nobody waits for anything');
          continue;
        }
        idle = 0;
        now = Math.max(now, then);
        const due = sleepers.filter(({ at }) => at <= now);
        for (const sleeper of due) sleepers.splice(sleepers.indexOf(sleeper), 1);
        for (const { wake } of due) wake();
      }
    },
  };
}

/** What does not leave the process has run by then: the embedded database answers at once. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
}

/** So many looks in a row that see the same: on a busy machine a statement may be on its way for one. */
const looksAlike = 4;

/** Waits until a PostgreSQL database has nothing to do and everybody has got their answers. */
export async function quietDatabase(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const look = async (): Promise<string> => {
    await turns();
    const { rows } = await client.query<{ busy: number; last: string }>(
      `select count(*) filter (where state is distinct from 'idle')::int as busy, max(state_change)::text as last
       from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rows[0]?.busy === 0 ? rows[0].last : '';
  };
  return {
    quiet: async (): Promise<void> => {
      let last = '';
      for (let alike = 0; alike < looksAlike; ) {
        const seen = await look();
        alike = seen !== '' && seen === last ? alike + 1 : 1;
        last = seen;
      }
    },
    stop: () => client.end(),
  };
}
