import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Dialect } from '../../database/dialect.ts';

/** The database's own clock: those of the instances may differ. Tests give theirs. */
export type GivenNow = Instant | null;

const databaseClock = {
  postgres: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
  sqlite: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
};

/** One text with and without a given time, so that a statement about it can be prepared. */
export const clock = (dialect: Dialect, now: GivenNow): RawBuilder<number> =>
  sql<number>`coalesce(cast(${now} as bigint), ${databaseClock[dialect]})`;

/** A statement that asks for the time, for each of the databases. */
export const byDialect = <Statement>(make: (dialect: Dialect) => Statement) => ({
  postgres: make('postgres'),
  sqlite: make('sqlite'),
});
