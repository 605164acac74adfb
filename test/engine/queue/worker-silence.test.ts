import { expect, it } from '@jest/globals';
import { startWorker } from '../../../src/engine/queue/worker/worker.ts';
import { migrations } from '../../../src/features/index.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { enqueue } from '../../../src/store/queue/enqueue.ts';
import { type Job, release } from '../../../src/store/queue/jobs.ts';
import { anEngine } from '../../support/app/engine.ts';
import { databaseFor } from '../../support/databases/databases.ts';
import { type Lost, silentProxy } from '../../support/databases/silent-proxy.ts';

const patience = { connectMs: 2_500, statementMs: 1_500, answerMs: 2_000 };

/** Does one job, while one connection falls silent; the clock stands, so that no lease ends. */
async function doneWhile(lost: Lost): Promise<number> {
  const engine = await anEngine('sqlite');
  const proxy = await silentProxy((await databaseFor('postgres', 'relay-silence')) ?? '');
  const store = await openStore({ migrations, databaseUrl: proxy.url, dataDir: '', patience });
  try {
    const now = engine.now();
    const job = { kind: 'card', dedupeKey: 'a', payload: 'a', routeKey: 'A', dueAt: now, now };
    await enqueue(store.db, job);
    let done = 0;
    const silent = proxy.loses(lost);
    const card = async (one: Job) => {
      await store.transaction((db) => release(db, one, { state: 'done' }));
      done += 1;
    };
    const relay = await startWorker(engine.deskOn(store), { card });
    await relay.settled();
    await silent;
    await relay.settled();
    await relay.stop();
    return done;
  } finally {
    await store.close();
    await proxy.stop();
    await engine.stop();
  }
}

it('a job whose claim was not answered is done although its lease has not ended', async () => {
  expect(await doneWhile({ after: 'lease_owner', answerTo: 'lease_owner' })).toBe(1);
});

it('a job that ended by a database that did not answer is done although its lease has not ended', async () => {
  expect(await doneWhile({ after: 'last_error', answerTo: 'last_error' })).toBe(1);
});
