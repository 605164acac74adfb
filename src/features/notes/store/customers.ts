import type { ExpressionBuilder } from 'kysely';
import type { Mail } from '../../../domain/people/people.ts';
import { type Program, rolesOf } from '../../../domain/program/program.ts';
import { type StreamId, streamNumber } from '../../../domain/stream.ts';
import type { Db } from '../../../store/database/tables.ts';
import { type CustomerId, customerId } from '../../customers/domain/customer/customer.ts';
import { isFm, rmOf } from '../../customers/domain/keys.ts';
import { isWanted } from '../../customers/store/shared.ts';
import { atWorkStates, endStates } from '../../requests/domain/states.ts';
import type { CustomerHit } from '../domain/views.ts';
import { type NoteTables, withNotes } from './tables.ts';

/** More than a person looks through: what is typed has to say more. */
const mostHits = 20;
const mostNames = 500;

/** `write`: about whom somebody may write; `read`: those too of whose notes they see any. */
export type NoteSight = 'read' | 'write';

/** Who looks for a customer, and for what. */
export interface Looking {
  readonly program: Program;
  readonly mail: Mail;
  readonly to: NoteSight;
}

/** The customers in sight of which this is a part of name or GUID, or the number. */
export async function customersNamed(
  db: Db,
  looking: Looking,
  wanted: string,
): Promise<CustomerHit[]> {
  const rows = await inSight(db, looking)
    .where(isWanted(wanted))
    .orderBy('name')
    .orderBy('number')
    .limit(mostHits)
    .execute();
  // A whole name is meant before the names that have it within.
  const whole = rows.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return (whole.length > 0 ? whole : rows).map(hitOf);
}

const hitOf = ({ number, name }: { number: number; name: string }): CustomerHit => ({
  ...{ id: customerId(number), name },
});

/** The names of the customers in sight, as many as one can mistake. */
export async function customerNames(db: Db, looking: Looking): Promise<string[]> {
  const rows = await inSight(db, looking).orderBy('name').limit(mostNames).execute();
  return rows.map(({ name }) => name);
}

/** Whether this customer is in sight. */
export async function seesCustomer(db: Db, looking: Looking, id: CustomerId): Promise<boolean> {
  const found = await inSight(db, looking)
    .where('number', '=', streamNumber(id))
    .executeTakeFirst();
  return found !== undefined;
}

type Row = ExpressionBuilder<NoteTables, 'customer'>;

const inSight = (db: Db, { program, mail, to }: Looking) =>
  withNotes(db)
    .selectFrom('customer')
    .select(['number', 'name'])
    .where((row) =>
      row.or([
        ...writable(row, program, mail),
        ...(to === 'read' ? readable(row, program, mail) : []),
      ]),
    );

/** The customers of whose notes this person reads all. */
export const readable = (row: Row, program: Program, mail: Mail) => [
  ...risksReadable(row, program, mail),
  ...asSme(row, program, mail),
];

/** Those of whose risks this person sees all, beside leadership. */
export const risksReadable = (row: Row, program: Program, mail: Mail) => [
  row('fm', '=', isFm(program, mail) ? mail : ''),
  ...ofFms(row, program, mail),
  ...asFpm(row, program, mail),
];

/** An FM's own, and those in the regions of an SME who helps with adoption. */
export function writable(row: Row, program: Program, mail: Mail) {
  const sme = program.smes.find((one) => one.mail === mail && one.roles.includes('adoption'));
  const regions = sme?.regions ?? [];
  return [row('fm', '=', isFm(program, mail) ? mail : ''), ...inRegions(row, regions)];
}

/** A tenant of an unknown region is everybody's who looks after one. */
const inRegions = (row: Row, regions: readonly string[]) =>
  regions.length > 0 ? [row('region', 'in', [...regions]), row('region', 'is', null)] : [];

/** The customers of an RM's FMs. */
export function ofFms(row: Row, program: Program, mail: Mail) {
  const { fms = [], regions = [] } = rmOf(program, mail) ?? {};
  return [
    ...(fms.length > 0 ? [row('fm', 'in', [...fms])] : []),
    ...(regions.length > 0 ? [row('region', 'in', [...regions])] : []),
  ];
}

/** Those about whom there is an open request of an FPM's. */
const asFpm = (row: Row, program: Program, mail: Mail) =>
  rolesOf(program, mail).includes('fpm')
    ? [named(row, 'fpm', mail).where('request.state', 'not in', [...endStates])].map(row.exists)
    : [];

/** Those about whom there is a request on which an SME is at work. */
const asSme = (row: Row, program: Program, mail: Mail) =>
  rolesOf(program, mail).includes('sme')
    ? [named(row, 'sme', mail).where('request.state', 'in', [...atWorkStates])].map(row.exists)
    : [];

const named = (row: Row, column: 'fpm' | 'sme', mail: Mail) =>
  row
    .selectFrom('customer_request')
    .innerJoin('request', 'request.number', 'customer_request.request_number')
    .select('request.number')
    .whereRef('customer_request.customer_number', '=', 'customer.number')
    .where(`request.${column}`, '=', mail);

/** The customer whom a request is about, as the customers have noted it. */
export async function customerOfRequest(
  db: Db,
  request: StreamId,
): Promise<CustomerId | undefined> {
  const row = await withNotes(db)
    .selectFrom('customer_request')
    .select('customer_number')
    .where('request_number', '=', streamNumber(request))
    .executeTakeFirst();
  return row && customerId(row.customer_number);
}
