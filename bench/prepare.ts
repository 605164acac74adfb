import { writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { render } from '../cards/render.ts';
import { readProgram } from '../src/config/program-file.ts';
import { personId } from '../src/domain/people.ts';
import { deliverCard } from '../src/engine/deliver-card.ts';
import type { Desk } from '../src/engine/desk.ts';
import { openForm, stepForm } from '../src/engine/drafts.ts';
import { meet } from '../src/engine/meet.ts';
import { startRelay } from '../src/engine/relay.ts';
import type { Teams } from '../src/engine/teams.ts';
import { cardJob } from '../src/engine/tell.ts';
import { openStore } from '../src/store/open.ts';
import { syncPeople } from '../src/store/people.ts';
import { customer, need, why } from '../test/support/a-form.ts';
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
const store = await openStore({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL });
await store.transaction((db) => syncPeople(db, program));

const bot = { id: '28:bench', name: 'SME Desk' };
let sent = Date.now();
const teams: Teams = {
  send: async () => String(++sent),
  edit: async () => undefined,
  create: async ({ tenantId, aadObjectId }) => ({
    personId: personId(tenantId, aadObjectId),
    conversationId: `a:${aadObjectId}`,
    serviceUrl,
    tenantId,
    reference: { bot, user: { id: aadObjectId, aadObjectId } },
  }),
};
const nothing = (): void => undefined;
const desk: Desk = {
  store,
  program: () => program,
  clock: Date.now,
  log: pino({ level: 'warn' }),
  wake: () => relay.wake(),
  count: {
    event: nothing,
    refusal: nothing,
    delivery: nothing,
    directory: nothing,
    installation: nothing,
  },
  graph: null,
  peopleChanged: async () => undefined,
};
const delivery = { teams, render, random: () => 0, mail: false };
const relay = await startRelay(desk, { [cardJob]: (job) => deliverCard(desk, delivery, job) });

/** One partner contact fills in the form and submits it, again and again. */
async function asks(index: number, times: number): Promise<void> {
  const contact = contacts[index];
  if (!contact) return;
  const { tenantId, aadObjectId, name } = contact;
  const id = personId(tenantId, aadObjectId);
  const conversationId = `a:${aadObjectId}`;
  const reference = { bot, user: { id: aadObjectId, aadObjectId } };
  const route = { personId: id, conversationId, serviceUrl, tenantId, reference };
  const seen = { name, locale: 'en-GB', timeZone: 'Europe/Berlin' };
  const actor = await meet(desk, id, seen, route);
  for (let asked = 0; asked < times; asked += 1) {
    const message = { conversationId, activityId: `form-${asked}` };
    const click = { actor, deliveryKey: null, message };
    const { view } = await openForm(desk, click);
    if (view.kind !== 'form') throw new Error(`${name} got no form`);
    const typed = { ...customer, ...need, ...why, partnerName: `partner-${index}` };
    for (const version of [1, 2, 3])
      await stepForm(desk, click, { draftId: view.draftId, version }, 'form.next', typed);
    await stepForm(desk, click, { draftId: view.draftId, version: 4 }, 'form.submit', {});
  }
}

const times = Math.ceil(Number(COUNT) / contacts.length);
await Promise.all(contacts.map((_, index) => asks(index, times)));
await relay.settled();
await relay.stop();

const rows = await store.db
  .selectFrom('card')
  .select(['slot', 'recipient', 'conversation_id', 'activity_id'])
  .where('slot', 'like', '%:decide:%')
  .orderBy('request_number')
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
