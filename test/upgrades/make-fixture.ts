import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

// What an earlier version leaves behind: its schema on both databases, word for word, and the rows
// of a day's work, made by that version's own code. The paths below are those of the version that it
// was last run with:
//
//   git worktree add /tmp/old <commit> && ln -s $PWD/node_modules /tmp/old/node_modules
//   cd /tmp/old && node <here>/test/upgrades/make-fixture.ts <here>/test/upgrades/golden/020.jsonl <commit>

const [out = '', commit = ''] = process.argv.slice(2);
const old = (path: string) => import(join(process.cwd(), path));
const { startDesk } = await old('test/support/app/desk.ts');
const { does, fillsIn, petraAsks } = await old('test/support/stories/story.ts');
const engagement = await old('test/support/stories/story-engagement.ts');
const { status } = await old('test/support/teams/faults.ts');
const customers = await old('test/support/stories/story-customers.ts');
const notes = await old('test/support/stories/story-notes.ts');
const summaries = await old('test/support/stories/story-summaries.ts');
const { startPostgres } = await old('test/support/databases/postgres.ts');
const { openStore } = await old('src/store/database/open.ts');
const { migrations } = await old('src/features/index.ts');

const desk = await startDesk({ engine: 'sqlite', program: customers.withFms });
const [petra, frank, anna, sam] = ['petra', 'frank', 'anna', 'sam'].map((one) => desk.person(one));

await inEveryState();
await ofCustomers();
await frank.says('help');
await desk.settled();
await does(desk, frank, 'away.set', {
  delegate: 'fiona@fasttrack.example',
  startDate: '2026-03-16',
  endDate: '2026-03-20',
});
// Stored, with cards that nobody has got yet.
await petra.says('neu');
await desk.settled();
await fillsIn(petra, { topic: 'Told to nobody yet' });
desk.teams.fault(status(503), { times: 1_000 });
await petra.presses('form.submit');
// An unfinished form.
await petra.says('neu');
await desk.app().stop();
await desk.teams.stop();

/** SME-1001 to SME-1013: one request in each state. */
async function inEveryState(): Promise<void> {
  await engagement.isCompleted(desk);
  await does(desk, sam, 'feedback.send', { rating: '4', comment: 'Good preparation.' });
  await does(desk, frank, 'request.close', { comment: 'Well done.' });
  await engagement.isCompleted(desk);
  await engagement.isEngaged(desk);
  await engagement.isAccepted(desk);
  await asks('Assigned', [frank, 'request.approve']);
  await does(desk, anna, 'request.assign', { sme: 'sam@fasttrack.example' });
  await asks('Approved', [frank, 'request.approve']);
  await asks('Returned', [frank, 'request.return', { questions: 'How many?' }]);
  await asks('Denied', [frank, 'request.deny', { denyReason: 'other', comment: 'No budget.' }]);
  await asks('Withdrawn', [petra, 'request.withdraw', { comment: 'Der Kunde hat abgesagt.' }]);
  await proposes();
  await does(desk, sam, 'assignment.accept');
  await does(desk, petra, 'proposal.decline', { comment: 'Nicht jetzt.' });
  await proposes();
  await asks('Triaged', [anna, 'request.triage', { comment: 'Encaja.' }]);
  await asks('Submitted, and says "requestId":"SME-9"');
}

/** One customer at work with all that is written about them, one in the queue, one left and parked. */
async function ofCustomers(): Promise<void> {
  const rita = desk.person('rita');
  const fatima = await customers.begins(desk, 'EXO,TEAMS');
  await fatima.says('customer nordlicht');
  await desk.settled();
  await does(desk, fatima, 'customer.edit', {
    ...{ tenantName: 'Nordlicht Klinik', region: 'emea', priority: 'high', managed: 'yes' },
    ...{ accountTeam: 'Anton Acker <anton@ms.example>', teamChecked: 'true' },
  });
  await does(desk, fatima, 'closing.usage', {
    ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
  });
  const next = { nextActionDate: '2026-03-10', nextActionOwner: 'rita@fasttrack.example' };
  const risk = { alert: 'true', risk: 'The firewall takes no wildcards.', riskKind: 'problem' };
  await publishes(fatima, { ...next, ...risk });
  await publishes(fatima, { text: 'Something to be corrected.', ...next });
  await does(desk, fatima, 'note.correct');
  await does(desk, fatima, 'note.publish', { text: 'Corrected.' });
  await does(desk, fatima, 'note.done');
  await asksForSummary(rita, { reason: 'Quarterly review' });
  await summaries.publishesSummary(desk, fatima);
  await asksForSummary(rita, { wishedFor: '2026-03-12', reason: 'Board meeting' });
  await summaries.opensSummary(desk, fatima);
  await does(desk, fatima, 'summary.next', summaries.about);
  await publishes(fatima, { ...next, ...risk, risk: 'Nobody answers.' });
  await fatima.says('note nordlicht');
  await desk.settled();
  await customers.begins(desk, 'EXO', '00000000-1111-4222-8333-444444444444');
  await customers.isQueued(desk, fatima);
  await does(desk, fatima, 'closing.leave', { unassignedInFtop: 'true' });
  await customers.begins(desk, 'SPO', '00000000-1111-4222-8333-555555555555');
  await customers.isQueued(desk, fatima);
}

async function publishes(person: typeof petra, changes: Record<string, string>): Promise<void> {
  await person.says('note nordlicht');
  await desk.settled();
  await does(desk, person, 'note.publish', { ...notes.afterCall, ...changes });
}

async function asksForSummary(person: typeof petra, inputs: Record<string, string>) {
  await person.says('zusammenfassungen nordlicht');
  await desk.settled();
  await does(desk, person, 'summary.ask', inputs);
}

type Step = readonly [typeof petra, string, Record<string, string>?];

async function asks(topic: string, ...steps: readonly Step[]): Promise<void> {
  await petraAsks(desk, { topic });
  for (const [person, verb, inputs] of steps) await does(desk, person, verb, inputs);
}

async function proposes(): Promise<void> {
  await anna.says('ayuda');
  await desk.settled();
  await does(desk, anna, 'proposal.open');
  await does(desk, anna, 'proposal.send', {
    partnerName: 'contoso',
    sme: 'sam@fasttrack.example',
    workload: 'aadp-p1',
    outcomes: 'Contoso führt bedingten Zugriff allein ein.',
    startDate: '2026-03-09',
    endDate: '2026-04-02',
  });
}

const database = new DatabaseSync(join(desk.directory, 'sme-desk.db'));
const all = (text: string) => database.prepare(text).all() as Record<string, unknown>[];
const sqlite = all(
  "select sql from sqlite_schema where sql is not null and name not like 'sqlite_%'",
).map((row) => row.sql);
const names = all(
  "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name <> 'stream', name = 'event', name",
).map((row) => String(row.name));

const server = await startPostgres();
const databaseUrl = await server.createDatabase('fixture');
await (await openStore({ databaseUrl, dataDir: desk.directory, migrations })).close();
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
const postgres = await schemaOf(client);
await client.end();
await server.stop();

const lines: unknown[] = [{ commit, sqlite, postgres }];
for (const name of names) {
  const rows = all(`select * from "${name}"`);
  const columns = all(`select name from pragma_table_info('${name}')`).map((row) => row.name);
  lines.push({ table: name, columns });
  lines.push(...rows.map((row) => columns.map((column) => row[String(column)])));
}
database.close();
writeFileSync(out, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
process.exit(0);

/** Statements that make the same tables, as the catalog tells. */
async function schemaOf(from: pg.Client): Promise<string[]> {
  const ask = async (text: string): Promise<Record<string, string>[]> =>
    (await from.query(text)).rows;
  const tables = await ask(`
    select c.relname as name, string_agg(format('%I %s%s%s%s', a.attname,
      format_type(a.atttypid, a.atttypmod),
      case a.attidentity when 'a' then ' generated always as identity' else '' end,
      case when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end,
      case when a.attnotnull then ' not null' else '' end), ', ' order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace group by c.relname order by 1`);
  const constraints = await ask(`
    select conrelid::regclass::text as name, conname, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'c', 'f')
    order by contype = 'f', conname`);
  const indexes = await ask(`
    select pg_get_indexdef(i.indexrelid) as definition from pg_index i
    join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace
    and not exists (select 1 from pg_constraint where conindid = i.indexrelid) order by c.relname`);
  return [
    ...tables.map(({ name, columns }) => `create table ${name} (${columns})`),
    ...constraints.map(
      ({ name, conname, definition }) =>
        `alter table ${name} add constraint ${conname} ${definition}`,
    ),
    ...indexes.map(({ definition }) => String(definition)),
  ];
}
