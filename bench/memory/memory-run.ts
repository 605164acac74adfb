import { writeFileSync } from 'node:fs';
import { render } from '../../cards/render.ts';
import { readProgram } from '../../src/config/program/program-file.ts';
import { cardJobs } from '../../src/engine/outbox/card/deliver-card.ts';
import { handlersOf } from '../../src/engine/queue/job.ts';
import { startWorker } from '../../src/engine/queue/worker/worker.ts';
import { timerJobs } from '../../src/engine/timers/fire.ts';
import { migrations } from '../../src/features/index.ts';
import { openStore } from '../../src/store/database/open.ts';
import { syncPeople } from '../../src/store/people/sync-people.ts';
import { aDesk } from '../load/a-desk.ts';
import { asks, teamsAtOnce } from '../load/asking.ts';
import { contacts } from '../load/people.ts';

/** Bytes after so many requests. */
export interface Held {
  readonly requests: number;
  readonly rss: number;
  readonly heap: number;
  readonly outside: number;
}

const { DATA_DIR, PROGRAM_FILE, COUNT, OUT } = process.env;
if (!DATA_DIR || !PROGRAM_FILE || !OUT) throw new Error('run bench/main.ts');
const program = readProgram(PROGRAM_FILE);
const store = await openStore({ migrations, dataDir: DATA_DIR });
await store.transaction((db) => syncPeople(db, program));
const desk = aDesk(store, program, () => relay.wake());
const serviceUrl = 'http://127.0.0.1/teams/';
const delivery = { teams: teamsAtOnce(serviceUrl), render, random: () => 0, mail: false };
const relay = await startWorker(desk, {
  ...handlersOf({ app: desk, delivery }, [cardJobs]),
  // Some fall due while it runs.
  ...handlersOf(desk, [timerJobs]),
});

const most = Number(COUNT);
const held: Held[] = [];
let made = 0;
for (const wanted of [most / 100, most / 10, most]) {
  // In pieces: a queue of a hundred thousand notices is no leak, but looks like one.
  for (; made < wanted; made += contacts.length) {
    await Promise.all(contacts.map((_, index) => asks(desk, serviceUrl, index, 1)));
    await relay.settled();
  }
  for (let pass = 0; pass < 3; pass += 1) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  held.push({ requests: made, rss, heap: heapUsed, outside: external });
  process.stderr.write(`${made} requests: ${(heapUsed / 2 ** 20).toFixed(1)} MB of heap\n`);
}
await relay.stop();
await store.close();
writeFileSync(OUT, JSON.stringify(held));
