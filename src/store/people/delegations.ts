import type { Mail } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { prepared } from '../database/prepared.ts';
import { addToSetting } from '../database/settings.ts';
import type { Db, Tables } from '../database/tables.ts';

/** An FPM is away from `from` until just before `to`; one absence at a time. */
export interface Delegation {
  readonly fpm: Mail;
  readonly delegate: Mail;
  /** ISO dates, both included, in the FPM's zone. */
  readonly startDate: string;
  readonly endDate: string;
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Until the end of the transaction nobody else sets an absence: two who name each other at the same
 * moment would not see one another's, and nobody would decide.
 */
export const absencesInTurn = (db: Db): Promise<void> => addToSetting(db, 'absences-set', 1);

export async function saveDelegation(db: Db, away: Delegation): Promise<void> {
  const row = {
    delegate: away.delegate,
    start_date: away.startDate,
    end_date: away.endDate,
    from_at: away.from,
    to_at: away.to,
  };
  await db
    .insertInto('delegation')
    .values({ fpm: away.fpm, ...row })
    .onConflict((conflict) => conflict.column('fpm').doUpdateSet(row))
    .execute();
}

export async function endDelegation(db: Db, fpm: Mail): Promise<void> {
  await db.deleteFrom('delegation').where('fpm', '=', fpm).execute();
}

const standingIn = prepared((db, fpm: string, at: number) =>
  db
    .selectFrom('delegation')
    .select('delegate')
    .where('fpm', '=', fpm)
    .where('from_at', '<=', at)
    .where('to_at', '>', at),
);

/** An FPM's delegate at an instant; null: nobody. */
export async function delegateOf(db: Db, fpm: Mail, at: Instant): Promise<Mail | null> {
  const [row] = (await standingIn(db, fpm, at)).rows;
  return row?.delegate ?? null;
}

/** The FPMs whose delegate a person is at an instant. */
export async function delegatorsOf(db: Db, delegate: Mail, at: Instant): Promise<Mail[]> {
  const rows = await db
    .selectFrom('delegation')
    .select('fpm')
    .where('delegate', '=', delegate)
    .where('from_at', '<=', at)
    .where('to_at', '>', at)
    .execute();
  return rows.map((row) => row.fpm);
}

/** Who stands in for whom at an instant. */
export type StandIns = Readonly<Record<Mail, Mail>>;

/** The delegate of each FPM who is away at an instant. */
export async function standInsAt(db: Db, at: Instant): Promise<StandIns> {
  const rows = await db
    .selectFrom('delegation')
    .select(['fpm', 'delegate'])
    .where('from_at', '<=', at)
    .where('to_at', '>', at)
    .execute();
  return Object.fromEntries(rows.map(({ fpm, delegate }) => [fpm, delegate]));
}

/** The absence that an FPM has set, past or to come; undefined: none. */
export async function delegationOf(db: Db, fpm: Mail): Promise<Delegation | undefined> {
  const row = await db
    .selectFrom('delegation')
    .selectAll()
    .where('fpm', '=', fpm)
    .executeTakeFirst();
  return row && delegation(row);
}

/** Every absence that is not over by then. */
export async function delegationsAfter(db: Db, at: Instant): Promise<Delegation[]> {
  const rows = await db
    .selectFrom('delegation')
    .selectAll()
    .where('to_at', '>', at)
    .orderBy('fpm')
    .execute();
  return rows.map(delegation);
}

const delegation = (row: Tables['delegation']): Delegation => ({
  fpm: row.fpm,
  delegate: row.delegate,
  startDate: row.start_date,
  endDate: row.end_date,
  from: row.from_at,
  to: row.to_at,
});
