import { afterEach, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import { openStore, type Store } from '../../../src/store/database/open.ts';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { type Engine, engines } from '../../support/databases/databases.ts';
import { does, petraAsks, readiness, reads } from '../../support/stories/story.ts';

let desk: TestDesk;
afterEach(() => desk.stop());

/** As a standby is, or a file system that was mounted anew after an error. */
const readOnly: Record<Engine, (store: Store, url: string, yes: boolean) => Promise<unknown>> = {
  sqlite: ({ db }, _, yes) => sql`pragma query_only = ${sql.lit(yes ? 'on' : 'off')}`.execute(db),
  async postgres(_, url, yes) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const name = pg.escapeIdentifier(new URL(url).pathname.slice(1));
    await client.query('set default_transaction_read_only = off');
    await client.query(
      `alter database ${name} set default_transaction_read_only = ${yes ? 'on' : 'off'}`,
    );
    // Those that are open go on as they were: a server that changes its part ends them.
    const others = 'datname = current_database() and pid != pg_backend_pid()';
    if (yes)
      await client.query(
        `select pg_terminate_backend(pid, 5000) from pg_stat_activity where ${others}`,
      );
    await client.end();
  },
};

it.each(engines)(
  'where the database is read-only /readyz is 503 and a click gets the sentence, until it is not (%s)',
  async (engine) => {
    const opened: Store[] = [];
    desk = await startDesk({
      engine,
      openStore: async (options) => {
        const store = await openStore(options);
        opened.push(store);
        return store;
      },
    });
    const [store] = opened;
    if (!store) throw new Error('no store was opened');
    const turn = (yes: boolean) => readOnly[engine](store, desk.databaseUrl ?? '', yes);
    const id = await petraAsks(desk);
    const frank = desk.person('frank');
    await turn(true);
    const states = new Set<string>();
    while (!states.has('503 not-writable')) {
      const { status, state } = await readiness(desk);
      states.add(`${status} ${(state as { database: string }).database}`);
    }
    // For a moment after the last good write it is not looked at, or the connections are still ending.
    expect([...states].filter((one) => !/^(200 ok|503 .*)$/.test(one))).toEqual([]);
    const refused = await frank.presses('request.approve');
    expect(JSON.stringify(refused.body)).toContain('I cannot reach my records just now');
    expect((await fetch(`${desk.url()}/healthz`)).status).toBe(200);
    await turn(false);
    // The first look may still meet a connection that was opened while nothing could be written.
    while ((await readiness(desk)).status !== 200);
    expect(await readiness(desk)).toMatchObject({ status: 200, state: { database: 'ok' } });
    await does(desk, frank, 'request.approve');
    expect(reads(frank).join()).toContain(`${id} · Approved`);
  },
  60_000,
);
