import { sql } from 'kysely';
import type { Db } from './tables.ts';

export async function loadSetting(db: Db, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}

export async function saveSetting(db: Db, name: string, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** Adds to a number, which is 0 where it was never set. */
export async function addToSetting(db: Db, name: string, by: number): Promise<void> {
  const sum = sql<string>`cast(cast(setting.value as bigint) + ${String(by)} as text)`;
  await db
    .insertInto('setting')
    .values({ name, value: String(by) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sum }))
    .execute();
}
