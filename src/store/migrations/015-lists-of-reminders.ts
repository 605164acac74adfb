import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/** Notices that share a message with others of the same person, and when that person had the last one. */
export async function listsOfReminders(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const sqlite = dialect === 'sqlite';
  const big = sqlite ? 'integer' : 'bigint';
  for (const table of [
    `card_line (slot text primary key, recipient text not null, stream_number ${big},
     view text not null, list_kind text not null, list_slot text, at ${big} not null)`,
    `reminded (recipient text primary key, at ${big} not null, slot text)`,
  ])
    await sql.raw(`create table ${table}${sqlite ? ' strict' : ''}`).execute(db);
  for (const index of [
    'card_line_held on card_line (recipient, at) where list_slot is null',
    'card_line_of_list on card_line (list_slot)',
    'card_line_of_stream on card_line (stream_number)',
    'reminded_by on reminded (slot)',
  ])
    await sql.raw(`create index ${index}`).execute(db);
}
