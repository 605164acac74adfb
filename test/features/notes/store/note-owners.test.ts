import { expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { migrations } from '../../../../src/features/notes/store/migrations.ts';
import { withNotes } from '../../../../src/features/notes/store/tables.ts';
import { engines } from '../../../support/databases/databases.ts';
import { aStore } from '../../../support/databases/stores.ts';

it.each(engines)(
  'an older database learns whose its next actions and risks are (%s)',
  async (engine) => {
    const test = await aStore(engine);
    const { db } = test.store;
    const kept = [
      [1, 'note', { published: { next: { owner: { mail: 'anna@fasttrack.example' } } } }],
      [2, 'note', { published: { next: { owner: { named: 'The customer' } } } }],
      [3, 'note', { published: null }],
      [4, 'risk', { openedBy: 'vera@fasttrack.example' }],
      [5, 'risk', { openedBy: null }],
    ] as const;
    for (const [number, kind, body] of kept) {
      const stream = { number, kind, id: `${kind}-${number}`, version: 1, state: 'open' };
      await db
        .insertInto('stream')
        .values({ ...stream, body: JSON.stringify(body) })
        .execute();
      const row = { number, customer_number: 9, state: 'open' };
      if (kind === 'risk')
        await withNotes(db)
          .insertInto('risk')
          .values({ ...row, opened_by: null })
          .execute();
      else
        await withNotes(db)
          .insertInto('note')
          .values({ ...row, writer: 'fatima', published_at: null, next_owner: null })
          .execute();
    }
    for (const [table, column] of [
      ['note', 'next_owner'],
      ['risk', 'opened_by'],
    ] as const) {
      await sql.raw(`drop index ${table}_${column}`).execute(db);
      await sql.raw(`alter table ${table} drop column ${column}`).execute(db);
    }
    await migrations(engine === 'sqlite' ? 'sqlite' : 'postgres')['022-note-owners']?.up(
      db as never,
    );
    const owners = await withNotes(db)
      .selectFrom('note')
      .select('next_owner')
      .orderBy('number')
      .execute();
    const openers = await withNotes(db)
      .selectFrom('risk')
      .select('opened_by')
      .orderBy('number')
      .execute();
    expect(owners.map((row) => row.next_owner)).toEqual(['anna@fasttrack.example', null, null]);
    expect(openers.map((row) => row.opened_by)).toEqual(['vera@fasttrack.example', null]);
    await test.stop();
  },
);
