import type { SelectQueryBuilder } from 'kysely';
import type { Managers } from '../../domain/people/managers.ts';
import type { Region } from '../../domain/program/program.ts';
import type { Db } from '../database/tables.ts';

/*
 * Who takes care of the customer of each request: those who keep customers tell it, and requests are read by it;
 * neither knows the other's tables.
 */

/** The columns of a request's row that say so. */
export const managerColumns = [
  'request.customer_number',
  'request.customer_fm',
  'request.customer_last_fm',
  'request.customer_region',
] as const;

/** What these columns say; undefined: nothing is known of a customer. */
export function managersIn(row: {
  readonly customer_number: number | null;
  readonly customer_fm: string | null;
  readonly customer_last_fm: string | null;
  readonly customer_region: string | null;
}): Managers | undefined {
  const { customer_number: customer, customer_fm: fm, customer_last_fm: lastFm } = row;
  if (customer === null) return undefined;
  return { customer, fm, lastFm, region: row.customer_region as Region | null };
}

/** The numbers of requests, as a question for them. */
// biome-ignore lint/suspicious/noExplicitAny: the tables are those of the caller
type Numbers = SelectQueryBuilder<any, any, { readonly request_number: number }>;

/** Keeps who takes care of the customer whom these requests are about. */
export async function keepManagers(
  db: Db,
  requests: Numbers,
  { customer, fm, lastFm, region }: Managers,
): Promise<void> {
  await db
    .updateTable('request')
    .set({
      customer_number: customer,
      customer_fm: fm,
      customer_last_fm: lastFm,
      customer_region: region,
    })
    .where('number', 'in', requests.$castTo<number>())
    .execute();
}
