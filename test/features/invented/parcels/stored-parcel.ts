import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { type StreamId, streamNumber } from '../../../../src/domain/stream.ts';
import type { Db } from '../../../../src/store/database/tables.ts';
import type { Migrations } from '../../../../src/store/migrations/migrate.ts';
import { ownTable } from '../../../../src/store/streams/own-table.ts';
import type { StoredKind } from '../../../../src/store/streams/stored-kind.ts';
import { evolve, type Parcel, type ParcelEvent } from './parcel.ts';

interface ParcelTables {
  parcel: { number: number; recipient: string; state: string };
}

const tables = (db: Db) => db as unknown as Kysely<ParcelTables>;

export const migrations: Migrations = (dialect) => ({
  'parcels-001': {
    up: (db) => {
      const [big, strict] = dialect === 'sqlite' ? ['integer', ' strict'] : ['bigint', ''];
      const columns = `number ${big} primary key, recipient text not null, state text not null`;
      return sql
        .raw(`create table parcel (${columns})${strict}`)
        .execute(db)
        .then(() => undefined);
    },
  },
});

const rowOf = ({ id, to, state }: Parcel) => ({ number: streamNumber(id), recipient: to, state });

export const storedParcel: StoredKind<Parcel, ParcelEvent> = {
  name: 'parcel',
  prefix: 'PAR',
  overStates: ['sent'],
  evolve,
  ...ownTable('parcel', rowOf),
  partiesOf: ({ to }) => [to],
  personal: new Map(),
};

/** How many parcels are on their way to somebody, from the feature's own table. */
export async function sentTo(db: Db, recipient: string): Promise<number> {
  const rows = await tables(db)
    .selectFrom('parcel')
    .select('number')
    .where('recipient', '=', recipient)
    .where('state', '=', 'sent')
    .execute();
  return rows.length;
}

/** The id of the first of them. */
export const firstSentTo = (db: Db, recipient: string): Promise<StreamId | undefined> =>
  firstOf(tables(db).selectFrom('parcel').where('recipient', '=', recipient), 'sent');

/** The id of the first that waits. */
export const firstToPack = (db: Db): Promise<StreamId | undefined> =>
  firstOf(tables(db).selectFrom('parcel'), 'ordered');

async function firstOf(
  parcels: SelectQueryBuilder<ParcelTables, 'parcel', object>,
  state: Parcel['state'],
): Promise<StreamId | undefined> {
  const found = parcels.select('number').where('state', '=', state).orderBy('number');
  const row = await found.executeTakeFirst();
  return row && `PAR-${row.number}`;
}
