import { type SqlBool, sql } from 'kysely';
import type { Mail } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';
import { streamNumber } from '../../../domain/stream.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { CustomerId } from '../../customers/domain/customer/customer.ts';
import { isFm } from '../../customers/domain/keys.ts';
import type { CustomerHit } from '../domain/views.ts';
import { withNotes } from './tables.ts';

/** More than a person looks through: what is typed has to say more. */
const mostHits = 20;
const mostNames = 500;

/** The customers about whom a person may write, of which this is a part of name or GUID, or the number. */
export async function writableNamed(
  db: Db,
  program: Program,
  mail: Mail,
  wanted: string,
): Promise<CustomerHit[]> {
  const like = `%${wanted.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const number = /^(?:cus-)?(\d{1,9})$/i.exec(wanted)?.[1];
  const rows = await writable(db, program, mail)
    .where((row) =>
      row.or([
        sql<SqlBool>`lower(name) like ${like} escape '\\'`,
        sql<SqlBool>`tenant_id like ${like} escape '\\'`,
        ...(number ? [row('number', '=', Number(number))] : []),
      ]),
    )
    .orderBy('name')
    .orderBy('number')
    .limit(mostHits)
    .execute();
  // A whole name is meant before the names that have it within.
  const whole = rows.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return (whole.length > 0 ? whole : rows).map(hitOf);
}

const hitOf = ({ number, name }: { number: number; name: string }): CustomerHit => ({
  ...{ id: `CUS-${number}` as CustomerId, name },
});

/** The names of the customers about whom a person may write, as many as one can mistake. */
export async function writableNames(db: Db, program: Program, mail: Mail): Promise<string[]> {
  const rows = await writable(db, program, mail).orderBy('name').limit(mostNames).execute();
  return rows.map(({ name }) => name);
}

/** Whether a person may write about this customer: the one who is there, and theirs to write about. */
export async function isWritable(
  db: Db,
  program: Program,
  mail: Mail,
  id: CustomerId,
): Promise<boolean> {
  const found = await writable(db, program, mail)
    .where('number', '=', streamNumber(id))
    .executeTakeFirst();
  return found !== undefined;
}

function writable(db: Db, program: Program, mail: Mail) {
  const sme = program.smes.find((one) => one.mail === mail && one.roles.includes('adoption'));
  const regions = sme?.regions ?? [];
  return withNotes(db)
    .selectFrom('customer')
    .select(['number', 'name'])
    .where((row) =>
      row.or([
        row('fm', '=', isFm(program, mail) ? mail : ''),
        ...(regions.length > 0
          ? [row('region', 'in', [...regions]), row('region', 'is', null)]
          : []),
      ]),
    );
}
