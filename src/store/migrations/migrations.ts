import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../database/dialect.ts';
import { peopleCache } from './003-people-cache.ts';
import { indexesForMany } from './005-indexes-for-many.ts';
import { channelUsers } from './006-channel-users.ts';
import { auditChain } from './007-audit.ts';
import { pace } from './008-pace.ts';
import { streams } from './009-streams.ts';
import { companyLists } from './010-company-lists.ts';
import { offers } from './011-offers.ts';
import { openRequests } from './012-open-requests.ts';
import { shownOffers } from './013-shown-offers.ts';
import { formerAddresses } from './014-former-addresses.ts';
import { listsOfReminders } from './015-lists-of-reminders.ts';
import { draftsAgain } from './016-drafts-again.ts';
import { oneCard } from './018-one-card.ts';
import { digest } from './019-digest.ts';
import { dueFirst } from './020-due-first.ts';
import { dailySums } from './021-daily-sums.ts';
import { directoryMail } from './022-directory-mail.ts';
import { traceparent } from './023-traceparent.ts';
import { requestManagers } from './024-request-managers.ts';
import { dueForMany } from './025-due-for-many.ts';
import { jobsByRoute } from './026-jobs-by-route.ts';
import { fewerIndexes } from './027-fewer-indexes.ts';
import { listsInTwoParts } from './028-lists-in-two-parts.ts';
import { dueJobsByRoute } from './029-due-jobs-by-route.ts';
import { partnersByFpm } from './030-partners-by-fpm.ts';

/**
 * The store's own migrations by name, oldest first; features hand in theirs beside. They only add, so that an older version goes on working beside
 * this one; one that takes something away has `-removes-` in its name (`migrate.ts`).
 */
export const migrations = (dialect: Dialect): Record<string, Migration> => ({
  '001-requests': { up: (db: Kysely<unknown>) => createTables(db, dialect) },
  '002-waiting-jobs': { up: waitingJobs },
  '003-people-cache': { up: (db: Kysely<unknown>) => peopleCache(db, dialect) },
  '004-mail': { up: (db: Kysely<unknown>) => mail(db, dialect) },
  '005-indexes-for-many': { up: (db: Kysely<unknown>) => indexesForMany(db, dialect) },
  '006-channel-users': { up: (db: Kysely<unknown>) => channelUsers(db, dialect) },
  '007-audit': { up: (db: Kysely<unknown>) => auditChain(db, dialect) },
  '008-pace': { up: (db: Kysely<unknown>) => pace(db, dialect) },
  '009-streams-removes-request-bodies': { up: (db: Kysely<unknown>) => streams(db, dialect) },
  '010-company-lists': { up: (db: Kysely<unknown>) => companyLists(db, dialect) },
  '011-offers': { up: (db: Kysely<unknown>) => offers(db, dialect) },
  '012-open-requests': { up: (db: Kysely<unknown>) => openRequests(db, dialect) },
  '013-shown-offers': { up: shownOffers },
  '014-former-addresses': { up: formerAddresses },
  '015-lists-of-reminders': { up: (db: Kysely<unknown>) => listsOfReminders(db, dialect) },
  '016-drafts-again': { up: (db: Kysely<unknown>) => draftsAgain(db, dialect) },
  '018-one-card': { up: (db: Kysely<unknown>) => oneCard(db) },
  '019-digest': { up: digest },
  '020-due-first': { up: (db: Kysely<unknown>) => dueFirst(db, dialect) },
  '021-daily-sums': { up: (db: Kysely<unknown>) => dailySums(db, dialect) },
  '022-directory-mail': { up: (db: Kysely<unknown>) => directoryMail(db, dialect) },
  '023-traceparent': { up: traceparent },
  '024-request-managers': { up: (db: Kysely<unknown>) => requestManagers(db, dialect) },
  '025-due-for-many': { up: (db: Kysely<unknown>) => dueForMany(db, dialect) },
  '026-jobs-by-route': { up: (db: Kysely<unknown>) => jobsByRoute(db, dialect) },
  '027-fewer-indexes': { up: fewerIndexes },
  '028-lists-in-two-parts': { up: (db: Kysely<unknown>) => listsInTwoParts(db, dialect) },
  '029-due-jobs-by-route': { up: (db: Kysely<unknown>) => dueJobsByRoute(db, dialect) },
  '030-partners-by-fpm': { up: (db: Kysely<unknown>) => partnersByFpm(db, dialect) },
});

/** STRICT on SQLite refuses a wrong type, as PostgreSQL does. */
async function createTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const sqlite = dialect === 'sqlite';
  const big = sqlite ? 'integer' : 'bigint';
  const identity = sqlite
    ? 'integer primary key autoincrement'
    : 'bigint generated always as identity primary key';
  const table = (name: string, columns: string): Promise<unknown> =>
    sql.raw(`create table ${name} (${columns})${sqlite ? ' strict' : ''}`).execute(db);

  await table('counter', `name text primary key, value ${big} not null`);
  await sql.raw(`insert into counter (name, value) values ('request', 1000)`).execute(db);
  await table('setting', 'name text primary key, value text not null');
  await table(
    'person',
    `id text primary key, name text not null, mail text, program_language text,
     chosen_language text, locale text, time_zone text`,
  );
  await table(
    'route',
    `person_id text primary key, conversation_id text not null, reference text not null,
     service_url text not null, tenant_id text not null, at ${big} not null`,
  );
  await table(
    'delegation',
    `fpm text primary key, delegate text not null, start_date text not null,
     end_date text not null, from_at ${big} not null, to_at ${big} not null`,
  );
  await table(
    'draft',
    `id text primary key, owner text not null, request_number ${big}, step text not null,
     typed text not null, version ${big} not null, last_verb text not null,
     submitted_as ${big}, discarded ${big} not null, changed_at ${big} not null`,
  );
  await table(
    'request',
    `number ${big} primary key, version ${big} not null, state text not null,
     requester text not null, fpm text, sme text, partner_id text not null,
     tenant_name text not null, topic text not null,
     workload text not null, partner_name text not null, body text not null,
     submitted_at ${big} not null`,
  );
  await table(
    'event',
    `request_number ${big} not null references request (number), version ${big} not null,
     kind text not null, at ${big} not null, body text not null,
     primary key (request_number, version)`,
  );
  await table('inbox', `delivery_key text primary key, at ${big} not null, outcome text not null`);
  await table(
    'card',
    `slot text primary key, recipient text not null, request_number ${big}, draft_id text,
     view text not null, conversation_id text, activity_id text, settled ${big} not null, wanted ${big} not null,
     shown ${big} not null, shown_hash text, undeliverable text`,
  );
  await table(
    'job',
    `id ${identity}, kind text not null, dedupe_key text not null unique, payload text not null,
     route_key text not null,
     state text not null, due_at ${big} not null, created_at ${big} not null,
     attempts ${big} not null, fence ${big} not null, lease_owner text, last_error text`,
  );
  for (const index of [
    'person_by_mail on person (mail)',
    'route_by_tenant on route (tenant_id, at)',
    'draft_by_owner on draft (owner, changed_at)',
    'request_by_requester on request (requester, number)',
    'request_by_fpm on request (fpm, state)',
    'request_by_sme on request (sme, state)',
    'request_by_state on request (state, number)',
    'request_by_partner on request (partner_id, workload, submitted_at)',
    'delegation_by_delegate on delegation (delegate)',
    'inbox_by_time on inbox (at)',
    'card_by_request on card (request_number)',
    'card_by_draft on card (draft_id)',
    `job_due on job (due_at, id) where state = 'ready'`,
    `job_by_route on job (route_key) where state = 'ready'`,
    `job_dead on job (id) where state = 'dead'`,
  ])
    await sql.raw(`create index ${index}`).execute(db);
  // One unfinished form a person and request: two that are opened at once are one.
  await sql
    .raw(
      `create unique index draft_open on draft (owner, coalesce(request_number, 0))
       where submitted_as is null and discarded = 0`,
    )
    .execute(db);
  await sql
    .raw('create unique index card_by_activity on card (conversation_id, activity_id)')
    .execute(db);
}

/** Few jobs wait to be tried again, however many are ready: asked for with every job that is added. */
async function waitingJobs(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create index job_waiting on job (route_key, due_at)
       where state = 'ready' and lease_owner is null and last_error is not null`,
    )
    .execute(db);
}

/** A card's notice may have gone out as an e-mail instead. */
async function mail(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const big = dialect === 'sqlite' ? 'integer' : 'bigint';
  for (const column of ['mailed_to text', `mailed_at ${big}`])
    await sql.raw(`alter table card add column ${column}`).execute(db);
}
