import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * One table of streams for every kind of thing. The requests were the only kind: their table becomes
 * the streams', and what their lists and searches need goes into a table of their own, without bodies.
 * What is stored as JSON names a thing by `streamId`, except events: the audit chain has their digests.
 *
 * Nothing is copied but the narrow table. The embedded database goes through the streams once for
 * each column that is dropped: about half a minute for 100,000 of them.
 */
export async function streams(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  // In the migration's transaction: with much data it takes more than 10 s.
  if (dialect === 'postgres') await run('set local statement_timeout = 0');
  for (const index of replacedIndexes) await run(`drop index ${index}`);
  await run('alter table request rename to stream');
  await run('alter table event rename column request_number to stream_number');
  await run('alter table card rename column request_number to stream_number');
  if (dialect === 'postgres') {
    await run('alter table stream rename constraint request_pkey to stream_pkey');
    await run(
      'alter table event rename constraint event_request_number_fkey to event_stream_number_fkey',
    );
  }
  await makeListTable(db, dialect);
  await makeStreams(db, dialect);
  for (const index of indexes) await run(`create ${index}`);
  await nameStreamsInJson(db);
  await run(
    `update setting set value = replace(value, '"request":', '"stream":') where name = 'housekeeping'`,
  );
  await run("update counter set name = 'stream' where name = 'request'");
}

/** `request`: one narrow row a request. */
async function makeListTable(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const big = dialect === 'sqlite' ? 'integer' : 'bigint';
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(
    `create table request (
       number ${big} primary key references stream (number), state text not null,
       requester text not null, fpm text, sme text, partner_id text not null,
       tenant_name text not null, topic text not null, workload text not null,
       partner_name text not null, submitted_at ${big} not null)${dialect === 'sqlite' ? ' strict' : ''}`,
  );
  const columns = ['number', 'state', ...listColumns].join(', ');
  await run(`insert into request (${columns}) select ${columns} from stream`);
}

/** What only the list table has from now on. */
const listColumns = [
  ...['requester', 'fpm', 'sme', 'partner_id', 'tenant_name', 'topic', 'workload'],
  ...['partner_name', 'submitted_at'],
];

/** `stream`: the requests' rows become those of the kind `request`. */
async function makeStreams(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  for (const column of listColumns) await run(`alter table stream drop column ${column}`);
  await run(`alter table stream add column id text not null default ''`);
  await run(`alter table stream add column kind text not null default 'request'`);
  await run(`update stream set id = 'SME-' || number`);
  if (dialect === 'sqlite') return;
  for (const column of ['id', 'kind'])
    await run(`alter table stream alter column ${column} drop default`);
}

/**
 * Exact in JSON text: a quotation mark that somebody typed has a backslash before it, so that none of
 * them comes right before the colon.
 */
async function nameStreamsInJson(db: Kysely<unknown>): Promise<void> {
  const inJson = [
    ['card', 'view'],
    ['inbox', 'outcome'],
    ['job', 'payload'],
  ] as const;
  for (const [table, column] of inJson)
    await sql
      .raw(
        `update ${table} set ${column} = replace(${column}, '"requestId":', '"streamId":')
         where ${column} like '%"requestId":%'`,
      )
      .execute(db);
}

const replacedIndexes = [
  ...['request_by_requester', 'request_by_fpm', 'request_by_sme', 'request_by_state'],
  ...['request_by_partner', 'request_mine', 'request_of_fpm', 'request_of_sme'],
  ...['request_for_team', 'request_at_work', 'request_fpm_newest', 'request_sme_newest'],
  'card_by_request',
];

/**
 * The expressions are those of the queries in the requests' `lists.ts` and `requests.ts`, word for
 * word: otherwise neither database uses them (test/store/database/plans).
 */
const indexes = [
  'unique index stream_by_id on stream (id)',
  'index stream_by_state on stream (kind, state, number)',
  'index card_by_stream on card (stream_number)',
  'index request_by_requester on request (requester, number)',
  'index request_by_fpm on request (fpm, state)',
  'index request_by_partner on request (partner_id, workload, submitted_at)',
  `index request_mine on request
     (requester, (case when state in ('returned', 'onboarding') then 0 else 1 end), number desc)`,
  `index request_of_fpm on request
     (fpm, (case when state in ('submitted', 'triaged', 'completed') then 0 else 1 end), number)
     where state not in ('closed', 'denied', 'withdrawn', 'refused')`,
  `index request_of_sme on request
     (sme, (case when state in ('assigned', 'onboarding', 'engaged') then 0 else 1 end), number)
     where sme is not null`,
  `index request_for_team on request (number, state, fpm)
     where case when state in ('submitted', 'approved') or (state = 'triaged' and fpm is null)
       then 1 else 0 end = 1`,
  `index request_at_work on request (sme) where state in ('assigned', 'onboarding', 'engaged')`,
  'index request_fpm_newest on request (fpm, number)',
  'index request_sme_newest on request (sme, number) where sme is not null',
];
