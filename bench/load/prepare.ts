import { writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { render } from '../../cards/render.ts';
import { readProgram } from '../../src/config/program/program-file.ts';
import { cardJobs } from '../../src/engine/outbox/card/deliver-card.ts';
import { handlersOf } from '../../src/engine/queue/job.ts';
import { startWorker } from '../../src/engine/queue/worker/worker.ts';
import { migrations } from '../../src/features/index.ts';
import { openStore } from '../../src/store/database/open.ts';
import { forCommands } from '../../src/store/database/postgres/postgres.ts';
import { syncPeople } from '../../src/store/people/sync-people.ts';
import { aDesk } from './a-desk.ts';
import { asks, teamsAtOnce } from './asking.ts';
import { contacts, fpms } from './people.ts';

/** A request that waits for its FPM, and the message to click on. */
export interface Pending {
  readonly requestId: string;
  readonly fpm: number;
  readonly conversationId: string;
  readonly activityId: string;
}

// Its own process: the embedded database is held by one at a time.
const { DATA_DIR, DATABASE_URL, PROGRAM_FILE, SERVICE_URL, COUNT, OUT } = process.env;
if (!DATA_DIR || !PROGRAM_FILE || !SERVICE_URL || !OUT) throw new Error('run bench/main.ts');
const serviceUrl = SERVICE_URL;
const program = readProgram(PROGRAM_FILE);
// Everybody submits at once, for minutes: nobody waits for it.
const patience = forCommands;
const store = await openStore({
  ...{ migrations, dataDir: DATA_DIR, databaseUrl: DATABASE_URL, patience },
});
await store.transaction((db) => syncPeople(db, program));

const teams = teamsAtOnce(serviceUrl);
const desk = aDesk(store, program, () => relay.wake());
const delivery = { teams, render, random: () => 0, mail: false };
const relay = await startWorker(desk, handlersOf({ app: desk, delivery }, [cardJobs]));

const times = Math.ceil(Number(COUNT) / contacts.length);
const all = async (each: number) => {
  await Promise.all(contacts.map((_, index) => asks(desk, serviceUrl, index, each)));
  // By itself a server looks once a minute how large its tables have become.
  if (store.dialect === 'postgres') await sql`analyze`.execute(store.db);
};
const some = Math.ceil(times / 20);
await all(some);
if (times > some) await all(times - some);
await relay.settled();
await relay.stop();

const rows = await store.db
  .selectFrom('card')
  .select(['slot', 'recipient', 'conversation_id', 'activity_id'])
  .where('slot', 'like', '%:decide:%')
  .orderBy('stream_number')
  .execute();
const pending = rows.map(
  (row): Pending => ({
    requestId: row.slot.split(':')[0] ?? '',
    fpm: fpms.findIndex(({ aadObjectId }) => row.recipient.endsWith(aadObjectId)),
    conversationId: row.conversation_id ?? '',
    activityId: row.activity_id ?? '',
  }),
);
writeFileSync(OUT, JSON.stringify(pending));
await store.close();
