import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { startApp } from '../../../bot/app.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { migrations } from '../../../src/features/index.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { botSdk } from '../../support/app/bot-sdk.ts';
import { monday, sample, startDesk } from '../../support/app/desk.ts';
import { databaseFor } from '../../support/databases/databases.ts';
import { type Store, server } from '../../support/databases/killable-database.ts';
import { does, petraAsks, reads } from '../../support/stories/story.ts';
import { slowly } from '../../support/teams/faults.ts';

let postgres: Store;
beforeAll(async () => {
  postgres = await server();
}, 60_000);
afterAll(() => postgres.stop());
const url = () => postgres.env.DATABASE_URL ?? '';
const dataDir = '.data';

it('a click while PostgreSQL is away gets an honest sentence, and works again by itself', async () => {
  const desk = await startDesk({ databaseUrl: url() });
  try {
    const known = sample.people.find(({ name }) => name === 'Petra Partner');
    if (!known) throw new Error('the sample has no Petra');
    const petra = desk.teams.person({ ...known, locale: 'de-DE', timeZone: 'Europe/Berlin' });
    const id = await petraAsks(desk);
    const frank = desk.person('frank');
    const back = postgres.crash(1_500);
    const answer = await frank.clicks('request.approve', {});
    expect(answer).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value:
          'I cannot reach my records just now, so I cannot tell whether that was saved. Please try again in a minute: nothing is done twice.',
      },
    });
    const inGerman = await petra.clicks('request.list', {});
    expect(JSON.stringify(inGerman.body)).toContain('Bitte versuchen Sie es in einer Minute');
    const value = { data: { verb: 'form.open' }, context: { theme: 'default' } };
    const inADialog = await petra.send(petra.activity('invoke', { name: 'task/fetch', value }));
    expect(inADialog.body).toEqual({
      task: { type: 'message', value: expect.stringContaining('Ich erreiche meine Daten') },
    });
    const before = petra.history().length;
    await petra.says('hilfe');
    expect(petra.history().at(before)?.activity.text).toContain('Ich erreiche meine Daten');
    const ready = await fetch(`${desk.url()}/readyz`);
    expect(ready.status).toBe(503);
    await back;
    await does(desk, frank, 'request.approve');
    expect(reads(frank).join()).toContain(`${id} · Approved`);
  } finally {
    await desk.stop();
  }
}, 60_000);

it('what Teams took while PostgreSQL was away is not sent once more', async () => {
  const desk = await startDesk({ databaseUrl: url() });
  try {
    let back: Promise<void> | undefined;
    const strike = desk.teams.fault(
      slowly(() => {
        back = postgres.crash(500);
        return 0;
      }),
      { method: 'POST' },
    );
    const frank = desk.person('frank');
    await frank.says('help');
    await desk.teams.until(() => strike.struck() > 0 && frank.chat().length > 0);
    await back;
    await desk.settled();
    // Longer than a lease, after which a job that did not end is done again.
    await desk.passes(25_000);
    expect(frank.chat()).toHaveLength(1);
  } finally {
    await desk.stop();
  }
}, 60_000);

it('a PostgreSQL that goes away while an instance sets itself up does not end it', async () => {
  let back: Promise<void> | undefined;
  const starting = startApp({
    environment: {
      ...readEnvironment({ AUTH: 'none', BOT_SDK: botSdk(), DATABASE_URL: url() }),
      port: 0,
    },
    program: sample,
    // What is asked for in the middle of setting up.
    now: () => {
      back ??= postgres.crash(500);
      return monday;
    },
    random: () => 0,
    log: pino({ level: 'silent' }),
  });
  const [app] = await Promise.allSettled([starting]);
  await back;
  expect(app).toMatchObject({ status: 'fulfilled' });
  await (await starting).stop();
}, 60_000);

it('the start waits for a PostgreSQL that is not there yet, and says why', async () => {
  const reasons: string[] = [];
  const back = postgres.crash(1_500);
  const store = await openStore({
    migrations,
    databaseUrl: url(),
    dataDir,
    onWait: (reason) => reasons.push(reason),
  });
  await back;
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons[0]).toMatch(/ECONNREFUSED|Connection terminated|ECONNRESET/);
  await store.ping();
  await store.close();
}, 60_000);

it.each([
  ['a wrong password', (given: string) => given.replace(':password@', ':wrong@')],
  ['a database that does not exist', (given: string) => given.replace(/\/postgres$/, '/none')],
])('%s is not waited for', async (_, wrong) => {
  const opened = openStore({ migrations, databaseUrl: wrong(url()), dataDir });
  await expect(opened).rejects.toMatchObject({ name: 'StoreFault', reason: 'unreachable' });
});

it('a PostgreSQL that forgets what it confirmed is refused, with what to do', async () => {
  const asynchronous = await databaseFor('postgres', 'not-durable');
  const name = new URL(asynchronous ?? '').pathname.slice(1);
  const plain = await openStore({ migrations, databaseUrl: asynchronous, dataDir });
  const { sql } = await import('kysely');
  await sql.raw(`alter database "${name}" set synchronous_commit = off`).execute(plain.db);
  await plain.close();
  await expect(openStore({ migrations, databaseUrl: asynchronous, dataDir })).rejects.toMatchObject(
    {
      reason: 'not-durable',
      message: expect.stringMatching(/synchronous_commit = off\)$/),
    },
  );

  const unsynced = await server(['fsync=off']);
  try {
    const opened = openStore({ migrations, databaseUrl: unsynced.env.DATABASE_URL, dataDir });
    await expect(opened).rejects.toMatchObject({
      reason: 'not-durable',
      message: expect.stringContaining('fsync = off'),
    });
  } finally {
    await unsynced.stop();
  }
}, 60_000);

it('instances that start at once on an empty database set it up once, and all of them work', async () => {
  for (let round = 0; round < 3; round += 1) {
    const databaseUrl = await databaseFor('postgres', `at-once-${round}`);
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => openStore({ migrations, databaseUrl, dataDir })),
    );
    for (const store of stores) {
      await store.ping();
      await store.close();
    }
  }
}, 60_000);
